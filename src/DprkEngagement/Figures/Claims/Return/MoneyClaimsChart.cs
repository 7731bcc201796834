namespace DprkEngagement;

/// <summary>Which claims the chart of money draws, and what it says about them.</summary>
internal sealed class MoneyClaimsChart
{
    private readonly EngagementData _data;
    private readonly List<LeftOut> _leftOut = [];

    /// <exception cref="ArgumentException">There is no claim to draw.</exception>
    public MoneyClaimsChart(EngagementData data)
    {
        _data = data;
        Panels =
        [
            .. new[]
            {
                Panel(0, "Arms delivered", "estimated worth, US dollars", Quantity.ArmsValue),
                Panel(1, "Documented returns", "estimated worth, US dollars", Quantity.ReturnValue),
                Panel(0, "Might have earned", "received or not, US dollars", Quantity.PotentialEarnings),
                Panel(1, "Income from soldiers", "pay and compensation, US dollars", Quantity.TroopIncome),
                Panel(0, "Economic effect", "a notional value, South Korean won", Quantity.EconomicEffect),
                Panel(1, "Pay of soldiers a year", "US dollars a year", Quantity.TroopIncomePerYear),
            }.Where(panel => panel.Claims.Count > 0),
        ];
        if (Panels.Count == 0)
        {
            throw new ArgumentException("The data have no claim about the worth of deliveries or returns that gives a number.", nameof(data));
        }
    }

    /// <summary>The panels in reading order.</summary>
    public IReadOnlyList<ClaimPanel> Panels { get; }

    /// <summary>Every claim drawn.</summary>
    public IReadOnlyList<Claim> Claims => [.. Panels.SelectMany(panel => panel.Claims)];

    /// <summary>The finding, as far as the claims bear it out: one claimant that puts a worth on both ways on one day.</summary>
    public string Title
    {
        get
        {
            var pair = (from went in Of(Quantity.ArmsValue)
                        from back in Of(Quantity.ReturnValue)
                        where went.Claimant == back.Claimant && went.Published == back.Published && went.Estimate.Smallest > back.Estimate.Largest
                        orderby went.Published.End descending
                        select ((Claim Went, Claim Back)?)(went, back)).FirstOrDefault();
            return pair is var (arms, returned)
                ? $"{arms.Claimant.ShortName} values the arms at {Words(arms)} dollars and all that is documented in return at {Words(returned)}"
                : "What deliveries to Russia and returns from it are said to be worth";
        }
    }

    /// <summary>The caption for a page, with everything a reader may ask.</summary>
    public string Caption => string.Join(" ", Sentences().Append(ClaimCaption.Abbreviations(Claims)).Where(s => s.Length > 0));

    /// <summary>The drawing.</summary>
    public PlotlyFigure Draw(FigureStyle style)
    {
        var subtitle = style.Narrow
            ? "Different concepts: never added, never netted. Panels in dollars share one scale"
            : "Left, what went to Russia; right, what came back. Each panel is a different concept: never added, never netted. Panels in dollars share one scale";
        return RowsDrawing.Draw(style, _data, new ChartTexts(Title, subtitle, ClaimCaption.Fit(style, Sentences(), style.Narrow ? 6 : 3)), Panels);
    }

    private static string Words(Claim claim) => EstimateText.Spoken(claim.Estimate)
        .Replace(" US dollars", "", StringComparison.Ordinal).Replace("up to", "no more than", StringComparison.Ordinal);

    private IEnumerable<Claim> Of(Quantity quantity) => Claims.Where(claim => claim.Quantity == quantity);

    private ClaimPanel Panel(int column, string head, string note, Quantity quantity)
    {
        var selection = ClaimSelection.Of(_data.ClaimsOf(quantity));
        _leftOut.AddRange(selection.LeftOut);
        return new ClaimPanel(head, note, selection.Drawn) { Column = column, ScaleByUnit = true, Periods = true };
    }

    private IEnumerable<string> Sentences() =>
    [
        ClaimCaption.Rows(Claims),
        ClaimCaption.Marks(Claims, "right", "left"),
        "Documented is what open sources show, not all that came.",
        Received(),
        SharedAuthors.Sentence(_data, Claims),
        ClaimCaption.NotDrawn(_leftOut),
    ];

    // A share of its own study: it is said, not drawn and not multiplied.
    private string Received() => _data.ClaimsOf(Quantity.EarningsReceived).WithProvisional().LastOrDefault() is { } claim
        ? $"{claim.Claimant.ShortName} finds {EstimateText.Spoken(claim.Estimate)} of the earnings confirmed as received."
        : "";
}
