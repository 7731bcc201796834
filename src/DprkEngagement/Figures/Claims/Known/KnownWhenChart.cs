using System.Globalization;

namespace DprkEngagement;

/// <summary>What the chart of what was known when shows, and what it says.</summary>
internal sealed class KnownWhenChart
{
    private const int FewestClaimants = 3;

    private static readonly (Quantity Quantity, string Head, string Note)[] Shown =
    [
        (Quantity.ArtilleryRounds, "Shells and rockets delivered", "rounds, mostly conversions"),
        (Quantity.MunitionsContainers, "Containers of munitions", "count"),
        (Quantity.TroopsDeployed, "Soldiers sent so far", "cumulative: all who ever went"),
        (Quantity.TroopsKilled, "Soldiers killed", "cumulative"),
    ];

    /// <exception cref="ArgumentException">No day is given, or nobody had given a figure by the last of them.</exception>
    public KnownWhenChart(EngagementData data, IReadOnlyList<DateOnly>? days)
    {
        Data = data;
        Days = [.. (days ?? Default).Distinct().Order()];
        if (Days.Count == 0)
        {
            throw new ArgumentException("Give at least one day.", nameof(days));
        }

        var records = Days.Select(data.AsOf).ToList();
        Panels =
        [
            .. Shown.Select(one => new KnownPanel(one.Head, one.Note, one.Quantity,
                    [.. records.Select(record => new KnownRow(record.KnownOn!.Value, ClaimSide.Of(record, one.Head, one.Quantity, ClaimMeasure.Cumulative)))]))
                .Where(panel => panel.Rows.Any(row => row.Claims.Count > 0)),
        ];
        if (Panels.Count == 0)
        {
            throw new ArgumentException($"By {DateText.Prose(Days[^1])} nobody had given a figure for soldiers, containers or shells.", nameof(days));
        }
    }

    /// <summary>
    /// The end of 2023; the day before the treaty with Russia was signed; the day on which the Pentagon said 10,000; a change of
    /// president in Washington; the middle and the end of 2025.
    /// </summary>
    public static IReadOnlyList<DateOnly> Default { get; } =
        [new(2023, 12, 31), new(2024, 6, 18), new(2024, 10, 28), new(2025, 1, 20), new(2025, 6, 30), new(2025, 12, 31)];

    public EngagementData Data { get; }

    /// <summary>The days, oldest first.</summary>
    public IReadOnlyList<DateOnly> Days { get; }

    /// <summary>The panels in reading order.</summary>
    public IReadOnlyList<KnownPanel> Panels { get; }

    /// <summary>Every claim drawn, once.</summary>
    public IReadOnlyList<Claim> Claims => [.. Panels.SelectMany(panel => panel.Claims).DistinctBy(claim => claim.Id)];

    /// <summary>The finding, as far as the claims bear it out: how the claims on shells moved.</summary>
    public string Title => Moved() is var (from, to)
        ? $"What one could have known: claims on shells ran from {EnvelopeText.InWords(from.Side.Recent!)} by {DateText.ProseMonth(from.Day)}, from {EnvelopeText.WithCondition(to.Side.Recent!)} by {DateText.ProseMonth(to.Day)}"
        : Days.Count == 1 ? $"What was known on {DateText.Prose(Days[0])} of soldiers and munitions for Russia" : "What was known when of North Korean soldiers and munitions for Russia";

    public string Caption => string.Join(" ", Sentences().Append(ClaimCaption.Abbreviations(Claims)).Where(sentence => sentence.Length > 0));

    public string AltText => $"{Title}. " + string.Join(" ", Panels.Select(panel =>
        $"{panel.Head}: " + string.Join("; ", panel.Rows.Select(row => $"{DateText.Day(row.Day)} {row.Figure ?? "no figure yet"}{(row.Figure is null ? "" : $" ({row.Count})")}")) + "."));

    public PlotlyFigure Draw(FigureStyle style)
    {
        var subtitle = style.Narrow
            ? "The latest statement of each claimant by the end of each day. The quantities are never added"
            : "The latest statement of each claimant as published by the end of each day. The quantities are never added";
        return KnownDrawing.Draw(style, this, new ChartTexts(Title, subtitle, ClaimCaption.Fit(style, Sentences(), style.Narrow ? 5 : 3)));
    }

    public ResultTable Table() => new(
        "What was known on which day: the latest statement of each claimant",
        ["What", "On", "Claimants", "Of the last twelve months", "All, older ones too", "Without parties to the war", "Last stated"],
        [.. Panels.SelectMany(panel => panel.Rows.Select(row => Row(panel, row)))]);

    private static ResultRow Row(KnownPanel panel, KnownRow row) => new(
        [
            panel.Head, DateText.Day(row.Day), (row.Side.Envelope?.Claims.Count ?? 0).ToString(CultureInfo.InvariantCulture),
            Words(row.Side.Recent), Words(row.Side.Envelope), Words(row.Side.WithoutParties),
            row.Claims.Count > 0 ? StatedDate.Of(row.Claims[^1].Published) : "",
        ],
        row.Side.Latest.RowIds);

    private static string Words(ClaimEnvelope? envelope) => envelope is null ? "" : EnvelopeText.WithUnit(envelope);

    // Three claimants at least on the first and on the last of the days, a year or more apart.
    private (KnownRow From, KnownRow To)? Moved()
    {
        var rows = Panels.FirstOrDefault(panel => panel.Quantity == Quantity.ArtilleryRounds)?.Rows.Where(row => row.Side.Recent?.Claims.Count >= FewestClaimants).ToList() ?? [];
        return rows.Count > 1 && rows[0].Day.AddYears(1) <= rows[^1].Day && rows[^1].Side.Recent!.Highest > rows[0].Side.Recent!.Highest
            ? (rows[0], rows[^1])
            : null;
    }

    private bool WavesLeftOut() => Panels.Any(panel => panel.Rows.Any(row =>
        row.Side.Latest.LeftOut.Any(one => one.Reason == "of the group " + SentInAll.FirstWave)));

    private IEnumerable<string> Sentences() =>
    [
        ClaimCaption.Rows(Claims),
        "Bar and figure: lowest to highest of the latest claims stated in the twelve months before the day.",
        Panels.Any(panel => panel.Rows.Any(row => row.Claims.Any(row.IsOld))) ? "Small marks on the thin line: stated earlier." : "",
        Claims.Any(claim => claim.OutlierReason is not null) ? "Ring: outlier as judged today, in no bar." : "",
        ClaimCaption.Portraits(Claims, "in no bar"),
        KilledShares.Sentence(Data),
        Panels.Any(panel => panel.Rows.Any(row => row.Claims.Any(claim => claim.Estimate.OpenAbove))) ? "+: at least or more than; ≤: up to." : "",
        WavesLeftOut() ? "Soldiers sent: claims on the first wave alone are left out once a total beyond it is out." : "",
        "Claims without a number and provisional ones are left out.",
        $"Data {Data.Version}.",
    ];
}
