namespace DprkEngagement;

/// <summary>Which claims the chart of oil draws, and what it says about them.</summary>
internal sealed class OilClaimsChart
{
    private readonly EngagementData _data;
    private readonly OilAgainstCeiling _oil;

    /// <exception cref="ArgumentException">There is no claim to draw.</exception>
    public OilClaimsChart(EngagementData data)
    {
        _data = data;
        _oil = Measures.OilAgainstCeiling(data, provisional: true);
        var claims = _oil.Deliveries.Select(delivery => delivery.Claim).ToList();
        Panels =
        [
            .. new[]
            {
                Panel("Reported by Russia", "barrels, to the UN committee", [.. claims.Where(IsRussia)]),
                Panel("Estimated by others", "barrels", [.. claims.Where(claim => !IsRussia(claim))]),
            }.Where(panel => panel.Claims.Count > 0),
        ];
        if (Panels.Count == 0)
        {
            throw new ArgumentException("The data have no claim about oil from Russia that gives a number.", nameof(data));
        }
    }

    /// <summary>The panels in reading order.</summary>
    public IReadOnlyList<ClaimPanel> Panels { get; }

    /// <summary>Every claim shown, that of the ceiling too.</summary>
    public IReadOnlyList<Claim> Claims => [.. Drawn, .. _oil.Ceiling is { } ceiling ? [ceiling] : (Claim[])[]];

    /// <summary>The finding, as far as the claims bear it out.</summary>
    public string Title
    {
        get
        {
            var above = _oil.Deliveries.Where(delivery => delivery.AboveCeiling == true).Select(delivery => delivery.Claim).ToList();
            if (above.Count == 0 || above.Select(claim => claim.PeriodStart!.Value.Year).Distinct().Count() > 1)
            {
                return "What each party said about oil from Russia";
            }

            var least = above.MinBy(claim => claim.Estimate.Smallest)!;
            var times = (decimal)least.Estimate.Smallest!.Value / (decimal)_oil.Ceiling!.Estimate.Best!.Value;
            var who = NumberWords.List([.. above.Select(claim => claim.Claimant.ShortName).Distinct(StringComparer.Ordinal)]);
            return $"{who} put Russian oil for {DateText.Year(least.PeriodStart!.Value)} at {EstimateText.Spoken(least.Estimate)}, {(times >= 2 ? "at least twice" : "above")} the UN’s ceiling for a year{LastReport()}";
        }
    }

    /// <summary>The caption for a page, with everything a reader may ask.</summary>
    public string Caption => string.Join(" ", Sentences().Append(ClaimCaption.Abbreviations(Claims)).Where(s => s.Length > 0));

    private IReadOnlyList<Claim> Drawn => [.. Panels.SelectMany(panel => panel.Claims)];

    /// <summary>The numbers with what stands above the ceiling.</summary>
    public ResultTable Table => _oil.ToTable();

    /// <summary>The drawing.</summary>
    public PlotlyFigure Draw(FigureStyle style)
    {
        var dashed = _oil.Ceiling is { } ceiling ? $" Dashed: the UN’s ceiling for a whole year, {EstimateText.Short(ceiling.Estimate)}." : "";
        var subtitle = style.Narrow
            ? "Refined oil for North Korea, barrels in the time named in the row." + dashed
            : "Refined oil from Russia as stated by each claimant, barrels in the time named in the row: the times differ." + dashed;
        return RowsDrawing.Draw(style, _data, new ChartTexts(Title, subtitle, ClaimCaption.Fit(style, Sentences(), style.Narrow ? 6 : 3)), Panels);
    }

    private static bool IsRussia(Claim claim) => claim.Claimant.Actor?.Iso3c == "RUS";

    private ClaimPanel Panel(string head, string note, IReadOnlyList<Claim> claims) =>
        new(head, note, claims, Reference: (decimal?)_oil.Ceiling?.Estimate.Best) { Periods = true };

    // The last span that Russia spoke of, by its end.
    private string LastReport() => Drawn.Where(claim => IsRussia(claim) && claim.PeriodEnd is not null).MaxBy(claim => claim.PeriodEnd) is { } last
        ? $"; Russia’s last report gives {EstimateText.Short(last.Estimate)}, for {PeriodText.Prose(last)}"
        : "";

    // Russia's own reports were not read: a row has the day of the page that gives the figure.
    private string Carriers()
    {
        var carried = Drawn.Where(claim => IsRussia(claim) && claim.Via is not null)
            .Select(claim => $"{claim.Via!.Split(", ")[^1]} ({StatedDate.ProseOf(claim.Published)})").ToList();
        return carried.Count == 0 ? "" : $"Days of Russia’s figures are those on which others gave them: {NumberWords.List(carried)}.";
    }

    private IEnumerable<string> Sentences() =>
    [
        ClaimCaption.Rows(Drawn),
        ClaimCaption.Marks(Drawn, "right", "left"),
        "Claims on one span speak of the same barrels: nothing is added.",
        Carriers(),
        _oil.Ceiling is { } ceiling ? $"The ceiling as the {ceiling.Claimant.ShortName} states it." : "",
        ClaimCaption.NotDrawn(_oil.LeftOut),
    ];
}
