namespace DprkEngagement;

/// <summary>Which claims the chart of workers draws, and what it says about them.</summary>
internal sealed class WorkerClaimsChart
{
    private readonly EngagementData _data;
    private readonly List<LeftOut> _leftOut = [];

    /// <exception cref="ArgumentException">There is no claim to draw.</exception>
    public WorkerClaimsChart(EngagementData data)
    {
        _data = data;
        var workers = Selected(Quantity.Workers);
        Panels =
        [
            .. new ClaimPanel[]
            {
                new("Sent in a stated period", "flow, workers", workers.Of(ClaimMeasure.Flow)) { Periods = true, Column = 0 },
                new("Entries into Russia", "flow, trips and not persons", [.. Selected(Quantity.BorderEntries).Drawn.OrderBy(claim => claim.PeriodStart)]) { Periods = true, Column = 1 },
                new("In Russia at the time", "stock, workers", workers.Of(ClaimMeasure.Stock)) { Column = 0 },
                new("Sent so far", "cumulative, workers", workers.Of(ClaimMeasure.Cumulative)) { Column = 0 },
                new("Russian visas issued", "flow", Selected(Quantity.VisasIssued).Drawn) { Periods = true, Column = 1 },
                new("Planned or expected", "workers, announced or forecast", Selected(Quantity.WorkersPlanned).Drawn) { Column = 1 },
            }.Where(panel => panel.Claims.Count > 0),
        ];
        if (Panels.Count == 0)
        {
            throw new ArgumentException("The data have no claim about workers in Russia that gives a number.", nameof(data));
        }
    }

    /// <summary>The panels in reading order.</summary>
    public IReadOnlyList<ClaimPanel> Panels { get; }

    /// <summary>Every claim drawn.</summary>
    public IReadOnlyList<Claim> Claims => [.. Panels.SelectMany(panel => panel.Claims)];

    /// <summary>The finding, as far as the claims bear it out: entries of a year and the year before, and what others say of workers in that year.</summary>
    public string Title
    {
        get
        {
            var pair = (from after in Of(Quantity.BorderEntries)
                        from before in Of(Quantity.BorderEntries)
                        where Year(after) is { } year && Year(before) == year - 1 && after.Estimate.Smallest > before.Estimate.Largest
                        orderby Year(after) descending
                        select ((Claim Before, Claim After)?)(before, after)).FirstOrDefault();
            if (pair is not var (earlier, later))
            {
                return "What each party said about North Korean workers in Russia";
            }

            var sent = Of(Quantity.Workers).Where(claim => claim.Measure == ClaimMeasure.Flow && Year(claim) == Year(later)).ToList();
            var said = sent.Count == 0 ? "" : $"; others put the workers sent that year at {NumberWords.List([.. sent.OrderBy(claim => claim.Estimate.Smallest).Select(claim => EstimateText.Short(claim.Estimate))], "or")}";
            return FormattableString.Invariant($"Russia counts {EstimateText.Short(later.Estimate)} entries of North Koreans in {Year(later)} after {EstimateText.Short(earlier.Estimate)} the year before{said}");
        }
    }

    /// <summary>The caption for a page, with everything a reader may ask.</summary>
    public string Caption => string.Join(" ", Sentences().Append(ClaimCaption.Abbreviations(Claims)).Where(s => s.Length > 0));

    /// <summary>The drawing.</summary>
    public PlotlyFigure Draw(FigureStyle style)
    {
        var subtitle = "North Korean workers in Russia as stated by each claimant." + (style.Narrow ? " Do not compare across panels" : " Each panel counts something else: do not compare across");
        return RowsDrawing.Draw(style, _data, new ChartTexts(Title, subtitle, ClaimCaption.Fit(style, Sentences(), style.Narrow ? 6 : 3)), Panels);
    }

    private static int? Year(Claim claim) =>
        claim is { PeriodStart: { Month: 1, Day: 1 } start, PeriodEnd: { Month: 12, Day: 31 } end } && start.Year == end.Year ? start.Year : null;

    private IEnumerable<Claim> Of(Quantity quantity) => Claims.Where(claim => claim.Quantity == quantity);

    private ClaimSelection Selected(Quantity quantity)
    {
        var selection = ClaimSelection.Of(_data.ClaimsOf(quantity));
        _leftOut.AddRange(selection.LeftOut);
        return selection;
    }

    private IEnumerable<string> Sentences() =>
    [
        ClaimCaption.Rows(Claims),
        ClaimCaption.Marks(Claims, "right", "left"),
        "Entries, visas and workers of one year overlap: nothing is added. A person may enter many times, and students may be workers.",
        ClaimCaption.NotDrawn(_leftOut),
    ];
}
