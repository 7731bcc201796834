namespace DprkEngagement.Interactive;

/// <summary>The contacts of one of two spans, among one set of partners.</summary>
/// <param name="Span">before or after.</param>
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
        from span in new[] { (Name: "before", change.Before), (Name: "after", change.After) }
        from set in PartnerSets.Of(span.Item2.Estimate)
        let mix = set.Result.Mix
        select new HedgingSpanRow(
            span.Name, set.Name, span.Item2.From, span.Item2.To, mix.Total, mix.States, mix.IsCovered, mix.EffectiveNumber,
            set.Result.Interval, set.Result.Choices, set.Result.Russia, set.Result.China);
}
