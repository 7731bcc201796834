namespace DprkEngagement.Interactive;

/// <summary>The contacts of one of the spans, among one set of partners.</summary>
/// <param name="Span">earlier (five powers alone), before or after.</param>
/// <param name="Among">five_powers or all_partners.</param>
/// <param name="From">First day, inclusive.</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="Contacts">Contacts in it.</param>
/// <param name="States">States with which they were.</param>
/// <param name="IsCovered">Whether the search was complete on every day of it.</param>
/// <param name="EffectiveNumber">Effective number of partners; null under four contacts.</param>
/// <param name="Interval">Its interval at 95 %.</param>
/// <param name="Choices">Its range over the coding choices.</param>
/// <param name="Russia">Russia's share.</param>
/// <param name="China">China's share.</param>
internal sealed record HedgingSpanRow(
    string Span,
    string Among,
    DateOnly From,
    DateOnly To,
    int Contacts,
    int States,
    bool IsCovered,
    double? EffectiveNumber,
    ConfidenceInterval? Interval,
    ChoiceRange Choices,
    ShareEstimate Russia,
    ShareEstimate China)
{
    public static IEnumerable<HedgingSpanRow> Of(HedgingChange change) =>
        (change.Earlier is { } earlier ? [Of("earlier", "five_powers", earlier.From, earlier.To, earlier.Estimate)] : Array.Empty<HedgingSpanRow>()).Concat(
            from span in new[] { (Name: "before", change.Before), (Name: "after", change.After) }
            from set in PartnerSets.Of(span.Item2.Estimate)
            select Of(span.Name, set.Name, span.Item2.From, span.Item2.To, set.Result));

    private static HedgingSpanRow Of(string span, string among, DateOnly from, DateOnly to, HedgingEstimate estimate) => new(
        span, among, from, to, estimate.Mix.Total, estimate.Mix.States, estimate.Mix.IsCovered, estimate.Mix.EffectiveNumber,
        estimate.Interval, estimate.Choices, estimate.Russia, estimate.China);
}
