using System.Globalization;

namespace DprkEngagement;

/// <summary>What the chart of agreements and talks shows, and what it says.</summary>
internal sealed class AgreementsChart
{
    // With whom the other side of the question would have to be.
    private static readonly string[] West = ["USA", "KOR", "JPN"];

    public AgreementsChart(EngagementData data)
    {
        Data = data;
        var rows = data.Agreements.Select(agreement => new AgreementRow(agreement)).Where(row => row.Steps.Count > 0).ToList();
        var talks = data.Events.Where(one => one is { Type: EventType.TalksRound, Status: CodeStatus.Coded or CodeStatus.Provisional }).OrderBy(one => one.Date.Start).ToList();
        Groups =
        [
            .. rows.Select(row => AgreementGroup.CounterpartOf(row.Steps.Select(step => step.Event))).Concat(talks.Select(one => AgreementGroup.CounterpartOf([one])))
                .Distinct()
                .Select(actor => new AgreementGroup(
                    actor,
                    [.. rows.Where(row => AgreementGroup.CounterpartOf(row.Steps.Select(step => step.Event)) == actor).OrderBy(row => row.First)],
                    [.. talks.Where(one => AgreementGroup.CounterpartOf([one]) == actor)]))
                .OrderBy(group => Place(group)).ThenBy(group => group.Name, StringComparer.Ordinal),
        ];
    }

    public EngagementData Data { get; }

    /// <summary>Russia and China first, as in every chart; then the other powers; several at once; others.</summary>
    public IReadOnlyList<AgreementGroup> Groups { get; }

    public IReadOnlyList<AgreementRow> Rows => [.. Groups.SelectMany(group => group.Agreements)];

    public IReadOnlyList<Event> Talks => [.. Groups.SelectMany(group => group.Talks)];

    /// <summary>Every event drawn.</summary>
    public IReadOnlyList<Event> Events => [.. Rows.SelectMany(row => row.Steps).Select(step => step.Event).Concat(Talks).DistinctBy(one => one.Id)];

    public DateOnly First => Events.Min(one => one.Date.Start);

    /// <summary>The end of the axis: the last event, or the last day of the search.</summary>
    public DateOnly Last => Events.Select(one => one.Date.End).Concat(Data.Coverage.Select(window => window.End)).Max();

    public AgreementsScale Scale => new(new DateOnly(First.Year, 1, 1), Last);

    /// <summary>The finding, as far as the rows bear it out.</summary>
    public string Title
    {
        get
        {
            var standing = Groups.Where(group => group.Actor is not null).SelectMany(group => group.Agreements.Where(row => row is { Standing: true, Defence: true })
                .Select(row => (group.Name, row.InForce))).ToList();
            var west = Groups.Where(group => group.Actor is { } actor && West.Contains(actor.Iso3c)).ToList();
            return standing.Count > 0 && west.Count == West.Length && west.All(group => group.Agreements.Count > 0 && group.Agreements.All(row => row.Agreement.MutualDefence == false))
                ? $"Help in war is promised by treaty {NumberWords.List([.. standing.Select(one => string.Create(CultureInfo.InvariantCulture, $"with {one.Name} since {one.InForce!.Value.Year}"))])}; no agreement with Washington, Seoul or Tokyo promises it"
                : string.Create(CultureInfo.InvariantCulture, $"North Korea’s agreements and rounds of talks, {First.Year}–{Last.Year}");
        }
    }

    public string Caption => string.Join(" ", Sentences().Where(sentence => sentence.Length > 0));

    public string AltText => "Agreements as lines over the years, by counterpart. " + string.Join(" ", Groups.Select(group =>
        $"{group.Name}: " + string.Join("; ", group.Agreements.Select(row => $"{row.Agreement.Title}, signed or announced {DateText.Of(row.Steps[0].Event.Date)}, {row.Outcome}")
            .Concat(group.Talks.Count > 0 ? [NumberWords.Count(group.Talks.Count, "round of talks", "rounds of talks")] : [])) + "."));

    public PlotlyFigure Draw(FigureStyle style)
    {
        var subtitle = style.Narrow
            ? "Thick: promises help in war. Line: in force as far as known. Mark: a step"
            : "Treaties, agreements and rounds of talks by counterpart. Thick line: promises help in war. A line runs as long as the agreement is known to have been in force";
        return AgreementsDrawing.Draw(this, style, new ChartTexts(Title, subtitle, ClaimCaption.Fit(style, Sentences(), style.Narrow ? 4 : 3)));
    }

    public ResultTable Table() => new(
        "Agreements with their steps, and rounds of talks",
        ["With", "Agreement or talks", "Help in war", "Signed or announced", "Ratified", "In force from", "Ended"],
        [
            .. Groups.SelectMany(group => group.Agreements.Select(row => new ResultRow(
                    [
                        group.Name, row.Agreement.Title, row.Agreement.MutualDefence switch { true => "yes", false => "no", null => "" },
                        Days(row, AgreementStepKind.Signed), Days(row, AgreementStepKind.Ratified),
                        row.InForce is { } day ? DateText.Day(day) : "", row.EndText,
                    ],
                    [.. row.Steps.Select(step => step.Event.Id).Distinct()]))
                .Concat(group.Talks.Select(one => new ResultRow([group.Name, one.Title, "", DateText.Of(one.Date), "", "", ""], [one.Id])))),
        ]);

    private static string Days(AgreementRow row, AgreementStepKind kind) =>
        string.Join(", ", row.Steps.Where(step => step.Kind == kind).Select(step => DateText.Of(step.Event.Date)));

    private static int Place(AgreementGroup group) => group.Actor switch
    {
        { Iso3c: "RUS" } => 0,
        { Iso3c: "CHN" } => 1,
        { FivePower: true } actor => 2 + ActorStyle.Rank(ActorStyle.Of(actor.Iso3c)),
        null => 50,
        _ => 60,
    };

    private IEnumerable<string> Sentences() =>
    [
        $"{NumberWords.Count(Rows.Count, "agreement", "agreements")} with {NumberWords.Count(Rows.Sum(row => row.Steps.Count), "step", "steps")}, {NumberWords.Count(Talks.Count, "round of talks", "rounds of talks")} ({NumberWords.Count(Events.Count, "row", "rows")}).",
        "Circle: signed or announced; diamond: ratified; square: took effect; cross: ended; stroke at a name: round of talks.",
        Rows.Any(row => row is { InForce: null, Ended: not null }) ? "Dashed: from signature to end, since when in force is not known." : "",
        Rows.Any(row => row.Provisional) ? "Hollow: provisional." : "",
        Rows.Any(row => row is { InForce: null, Ended: null }) ? "A signature alone: what became of it is not in the data." : "",
        (Scale.IsUneven ? "Later years have more room; s" : "S") + "teps of one year are set apart, the same day always at one place.",
        "The Soviet Union counts as Russia.",
        $"Data {Data.Version}.",
    ];
}
