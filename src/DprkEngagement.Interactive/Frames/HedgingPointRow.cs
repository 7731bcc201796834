namespace DprkEngagement.Interactive;

/// <summary>The contacts of a window, among one set of partners.</summary>
/// <param name="Day">The window's last day.</param>
/// <param name="Among">five_powers or all_partners.</param>
/// <param name="Contacts">Contacts in it; null where unknown, as everything after it.</param>
/// <param name="States">States with which they were.</param>
/// <param name="IsCovered">Whether the search was complete on every day of it.</param>
/// <param name="EffectiveNumber">Effective number of partners.</param>
/// <param name="Entropy">From 0 to 1.</param>
/// <param name="RussiaShare">From 0 to 1.</param>
/// <param name="ChinaShare">From 0 to 1.</param>
/// <param name="Choices">The range of the effective number over the coding choices.</param>
internal sealed record HedgingPointRow(
    DateOnly Day, string Among, int? Contacts, int? States, bool? IsCovered, double? EffectiveNumber, double? Entropy, double? RussiaShare, double? ChinaShare, ChoiceRange Choices)
{
    public static IEnumerable<HedgingPointRow> Of(HedgingSeries series) =>
        from point in series.Points
        from set in PartnerSets.Of(point.Mix).Zip(PartnerSets.Of(point.EffectiveNumber), (mix, range) => (mix.Name, Mix: mix.Result, Range: range.Result))
        select new HedgingPointRow(
            point.Day, set.Name, set.Mix?.Total, set.Mix?.States, set.Mix?.IsCovered, set.Mix?.EffectiveNumber, set.Mix?.Entropy,
            set.Mix?.ShareOf("RUS"), set.Mix?.ShareOf("CHN"), set.Range);
}
