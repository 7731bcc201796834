namespace DprkEngagement;

/// <summary>Which claims the munitions chart draws, and what it says about them.</summary>
internal sealed class MunitionsClaimsChart
{
    private readonly EngagementData _data;
    private readonly ClaimSelection _containers;
    private readonly ClaimSelection _rounds;
    private readonly (ClaimEnvelope Envelope, int Year)? _recent;

    /// <exception cref="ArgumentException">There is no claim to draw.</exception>
    public MunitionsClaimsChart(EngagementData data)
    {
        _data = data;
        _containers = ClaimSelection.Of(data.ClaimsOf(Quantity.MunitionsContainers));
        _rounds = ClaimSelection.Of(data.ClaimsOf(Quantity.ArtilleryRounds));
        _recent = RecentEnvelope.Of(data.ClaimsOf(Quantity.ArtilleryRounds), ClaimMeasure.Cumulative);
        Panels =
        [
            .. new ClaimPanel[]
            {
                new("Containers", ", count", _containers.Drawn),
                new("Shells and rockets", ", million rounds, mostly conversions", _rounds.Drawn),
            }.Where(p => p.Claims.Count > 0),
        ];
        if (Panels.Count == 0)
        {
            throw new ArgumentException("The data have no claim about containers or rounds that gives a number.", nameof(data));
        }
    }

    /// <summary>The panels in reading order.</summary>
    public IReadOnlyList<ClaimPanel> Panels { get; }

    /// <summary>Every claim drawn.</summary>
    public IReadOnlyList<Claim> Claims => [.. Panels.SelectMany(p => p.Claims)];

    /// <summary>The finding, as far as the claims bear it out: the largest figure is at least twice the smallest.</summary>
    public string Title => _recent is var (envelope, year) && (decimal)envelope.Highest >= 2 * (decimal)envelope.Lowest
        ? $"Nobody has counted the shells: claims of {RecentEnvelope.Text(year)} run from {EnvelopeText.WithCondition(envelope)}"
        : "What each party said about munitions shipped from North Korea to Russia";

    /// <summary>The caption for a page, with everything a reader may ask.</summary>
    public string Caption => string.Join(" ", Sentences().Append(ClaimCaption.Abbreviations(Claims)).Where(s => s.Length > 0));

    /// <summary>The drawing.</summary>
    public PlotlyFigure Draw(FigureStyle style)
    {
        var subtitle = style.Narrow
            ? "Munitions shipped to Russia as stated by each claimant, cumulative. Never added up"
            : "Munitions shipped from North Korea to Russia as stated by each claimant, cumulative from its own start date. Never added up";
        var caption = ClaimCaption.Fit(style, Sentences(), style.Narrow ? 5 : 3);
        return TimeDrawing.Draw(style, _data, new ChartTexts(Title, subtitle, caption), Panels);
    }

    private IEnumerable<string> Sentences() =>
    [
        ClaimCaption.Rows(Claims),
        ClaimCaption.Marks(Claims, "up", "down"),
        "Lines join running totals of one claimant less than a year apart, but no ceiling to a floor.",
        ClaimCaption.Flows(Claims),
        ClaimCaption.Starts(Claims),
        ClaimCaption.NotDrawn([.. _containers.LeftOut, .. _rounds.LeftOut]),
    ];
}
