namespace DprkEngagement;

/// <summary>The numbers of the chart of the hedging index.</summary>
internal static class HedgingTable
{
    public static ResultTable Of(HedgingChart chart) => new(
        "Effective number of partners (empty: unknown; *: window not full yet)",
        [
            "Contacts", "Span or day", "Five powers", "Range over choices", "Interval (95 %)", "Russia, %", "Interval, %", "China, %", "Interval, %",
            "All partners", "Range over choices", "Interval (95 %)", "With whom",
        ],
        [
            Change("leader meetings and senior visits", chart.AllLevels.Before), Change("leader meetings and senior visits", chart.AllLevels.After),
            Change("leader meetings", chart.Leaders.Before), Change("leader meetings", chart.Leaders.After),
            .. chart.Series.Points.Where(point => point.Day <= chart.To).Select(point => Window(chart.Series, point)),
        ]);

    private static ResultRow Change(string contacts, HedgingSpan span)
    {
        var (five, all) = (span.Estimate.FivePowers, span.Estimate.AllPartners);
        return new ResultRow(
            [
                contacts,
                DateText.Span(span.From, span.To),
                HedgingText.Number(five.EffectiveNumber),
                HedgingText.Range(five.Choices),
                HedgingText.Interval(five.Interval),
                HedgingText.Percent(five.Russia.Share),
                HedgingText.PercentInterval(five.Russia.Interval),
                HedgingText.Percent(five.China.Share),
                HedgingText.PercentInterval(five.China.Interval),
                HedgingText.Number(all.EffectiveNumber),
                HedgingText.Range(all.Choices),
                HedgingText.Interval(all.Interval),
                all.Mix.Words,
            ],
            all.Mix.RowIds);
    }

    private static ResultRow Window(HedgingSeries series, HedgingPoint point)
    {
        var (five, all) = (point.Mix.FivePowers, point.Mix.AllPartners);
        return new ResultRow(
            [
                FormattableString.Invariant($"last {series.Choices.WindowContacts} leader meetings and senior visits"),
                DateText.Day(point.Day),
                Number(five),
                HedgingText.Range(point.EffectiveNumber.FivePowers),
                "",
                HedgingText.Percent(five?.ShareOf("RUS")),
                "",
                HedgingText.Percent(five?.ShareOf("CHN")),
                "",
                Number(all),
                HedgingText.Range(point.EffectiveNumber.AllPartners),
                "",
                all?.Words ?? "",
            ],
            [.. point.Mix.Both.OfType<PartnerMix>().SelectMany(mix => mix.RowIds).Distinct()]);
    }

    private static string Number(PartnerMix? mix) => HedgingText.Number(mix?.EffectiveNumber) + (mix is { IsCovered: false, EffectiveNumber: not null } ? "*" : "");
}
