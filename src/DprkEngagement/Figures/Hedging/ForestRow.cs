namespace DprkEngagement;

/// <summary>A number with its interval in the comparison of before and after.</summary>
/// <param name="Value">The number; null is unknown.</param>
/// <param name="Interval">Its interval; null where the number is.</param>
/// <param name="Range">Its range over all codings.</param>
/// <param name="Text">The number and its interval as a label, already escaped.</param>
/// <param name="Contacts">With whom the contacts were.</param>
/// <param name="Span">The span.</param>
internal sealed record ForestRow(double? Value, ConfidenceInterval? Interval, string Range, string Text, string Contacts, HedgingSpan Span)
{
    public static ForestRow Number(HedgingSpan span, HedgingEstimate estimate) => new(
        estimate.EffectiveNumber,
        estimate.Interval,
        HedgingText.Range(estimate.Choices),
        Label(HedgingText.Number(estimate.EffectiveNumber), HedgingText.Interval(estimate.Interval)),
        estimate.Mix.Words,
        span);

    public static ForestRow Share(HedgingSpan span, HedgingEstimate estimate, ShareEstimate share) => new(
        100 * share.Share,
        share.Interval is { } interval ? new ConfidenceInterval(100 * interval.Low, 100 * interval.High) : null,
        HedgingText.PercentRange(share.Choices) + " %",
        Label(HedgingText.Percent(share.Share), HedgingText.PercentInterval(share.Interval)),
        FormattableString.Invariant($"{share.Count} of {estimate.Mix.Total} contacts"),
        span);

    /// <summary>The width of the widest label.</summary>
    public static double Widest(HedgingChart chart, FigureStyle style) =>
        ForestGroup.All(chart).SelectMany(group => group.Rows).Max(row => TextMeasure.Width(row.Text, style.LabelSize));

    private static string Label(string value, string interval) => value.Length == 0 ? "unknown" : $"<b>{value}</b> ({interval})";
}
