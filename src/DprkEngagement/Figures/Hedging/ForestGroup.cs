namespace DprkEngagement;

/// <summary>One comparison of before and after.</summary>
/// <param name="Head">What is compared.</param>
/// <param name="Actor">Whose share it is; null for a number of partners.</param>
/// <param name="Before">Up to the day before the invasion.</param>
/// <param name="After">From the invasion on.</param>
internal sealed record ForestGroup(string Head, ActorStyle? Actor, ForestRow Before, ForestRow After)
{
    public IEnumerable<ForestRow> Rows => [Before, After];

    /// <summary>The numbers of partners, then the shares.</summary>
    public static IEnumerable<ForestGroup> All(HedgingChart chart) => Numbers(chart).Concat(Shares(chart));

    public static IReadOnlyList<ForestGroup> Numbers(HedgingChart chart) =>
    [
        Number("Five powers, senior visits too", chart.AllLevels, set => set.FivePowers),
        Number("Five powers, leaders alone", chart.Leaders, set => set.FivePowers),
        Number("All partners, senior visits too", chart.AllLevels, set => set.AllPartners),
        Number("All partners, leaders alone", chart.Leaders, set => set.AllPartners),
    ];

    public static IReadOnlyList<ForestGroup> Shares(HedgingChart chart) =>
        [Share("Russia", chart.AllLevels, estimate => estimate.Russia), Share("China", chart.AllLevels, estimate => estimate.China)];

    private static ForestGroup Number(string head, HedgingChange change, Func<FiveAndAll<HedgingEstimate>, HedgingEstimate> set) =>
        new(head, null, ForestRow.Number(change.Before, set(change.Before.Estimate)), ForestRow.Number(change.After, set(change.After.Estimate)));

    private static ForestGroup Share(string head, HedgingChange change, Func<HedgingEstimate, ShareEstimate> share)
    {
        var (before, after) = (change.Before.Estimate.FivePowers, change.After.Estimate.FivePowers);
        return new(
            head, ActorStyle.Of(share(before).Partner.Iso3c), ForestRow.Share(change.Before, before, share(before)), ForestRow.Share(change.After, after, share(after)));
    }
}
