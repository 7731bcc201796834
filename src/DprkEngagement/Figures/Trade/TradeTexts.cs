namespace DprkEngagement;

/// <summary>What the chart of trade says in words.</summary>
internal static class TradeTexts
{
    public static string Subtitle(TradeChart chart, FigureStyle style)
    {
        var scale = chart.Panels.Count > 1 ? $" Russia’s panel is drawn {TradeChart.Magnified} times larger." : "";
        return style.Narrow
            ? "Exports and imports together, US dollars. Arms are in none." + scale
            : "Exports and imports together, US dollars, as customs or officials state them. Arms are in none." + scale;
    }

    public static string Title(TradeChart chart)
    {
        if (Compared(chart) is not { Count: > 0 } years)
        {
            return "What is recorded of North Korea’s trade with China and Russia";
        }

        // A part of a year is a floor of the year, so it counts here too.
        var small = years.All(year => Most(year.Russia) * 10 < year.China.WholeYear.Min(claim => (decimal)claim.Estimate.Smallest!.Value));
        var last = years[^1];
        var figures = FormattableString.Invariant($"in {last.China.Year} {Words(last.Russia)} dollars{Contradicted(last.Russia)} against {Words(last.China)}");
        return small
            ? $"Recorded trade with Russia is under a tenth of trade with China in every year that both are known: {figures}"
            : $"Recorded trade with Russia and with China: {figures}";
    }

    public static string Caption(TradeChart chart) => string.Join(" ", Sentences(chart).Append(ClaimCaption.Abbreviations(chart.Claims)).Append($"Data {chart.Data.Version}.").Where(s => s.Length > 0));

    public static IEnumerable<string> Sentences(TradeChart chart) =>
    [
        FormattableString.Invariant($"{chart.Claims.Count} claims on {chart.Trade.Years.Min(year => year.Year)}–{chart.Trade.Years.Max(year => year.Year)}."),
        AllPartners(chart),
        chart.Panels.Any(panel => panel.Years.Any(year => year.Unknown)) ? "Hatched: no figure known, which is not zero." : "",
        chart.Panels.Any(panel => panel.Years.Any(year => year.PartOfYear.Count > 0)) ? "Dashed: a part of the year." : "",
        chart.Panels.Any(panel => panel.Years.Any(year => year.WholeYear.Count + year.PartOfYear.Count > 1)) ? "Two marks in a year are two claims that contradict each other or differ in span: neither is corrected." : "",
        chart.Claims.Any(ClaimMark.Hollow) ? "Hollow: provisional." : "",
        ClaimCaption.NotDrawn(chart.Trade.LeftOut),
    ];

    public static string AltText(TradeChart chart) =>
        Title(chart) + ". " + string.Join(" ", chart.Panels.Select(panel => $"{panel.Partner!.Name}: " + string.Join("; ", panel.Years.Select(year =>
            FormattableString.Invariant($"{year.Year} ") + (year.Unknown ? "not known" : string.Join(" and ", year.WholeYear.Concat(year.PartOfYear)
                .Select(claim => $"{EstimateText.Spoken(claim.Estimate)} ({claim.Claimant.ShortName}{Span(claim, year)})"))))) + "."));

    /// <summary>The months of a claim about a part of a year; empty for a whole year.</summary>
    public static string Months(Claim claim) =>
        PeriodText.Of(claim)[..^5].Trim() is { Length: > 0 } months ? months : "part of the year";

    private static string AllPartners(TradeChart chart)
    {
        var more = chart.Trade.RowIds.Except(chart.Claims.Select(claim => claim.Id), StringComparer.Ordinal).Select(chart.Data.Claim).ToList();
        return more.Count == 0 ? "" : FormattableString.Invariant(
            $"The table holds {more.Count} more, on trade with all partners ({NumberWords.List([.. more.Select(claim => claim.Claimant.ShortName).Distinct(StringComparer.Ordinal)])}).");
    }

    private static string Span(Claim claim, TradeYear year) => year.PartOfYear.Contains(claim) ? ", " + PeriodText.Of(claim) : "";

    private static List<(TradeYear China, TradeYear Russia)> Compared(TradeChart chart) =>
    [
        .. chart.Trade.With("CHN").Zip(chart.Trade.With("RUS")).Where(pair => pair.First.WholeYear.Count > 0 && pair.Second.WholeYear.Count > 0),
    ];

    private static decimal Most(TradeYear year) => year.WholeYear.Concat(year.PartOfYear).Max(claim => (decimal)claim.Estimate.Largest!.Value);

    private static string Words(TradeYear year) => NumberWords.List([.. year.WholeYear.Select(Words)], "or");

    // A part of a year is a floor of the year: where it is above what is said of the whole, both are named.
    private static string Contradicted(TradeYear year) => string.Concat(year.PartOfYear
        .Where(part => part.Estimate.Smallest > year.WholeYear.Max(whole => whole.Estimate.Largest))
        .Select(part => $", or {Words(part)} in {PeriodText.Prose(part)[..^5]} alone,"));

    private static string Words(Claim claim) => EstimateText.Spoken(claim.Estimate).Replace(" US dollars", "", StringComparison.Ordinal);
}
