namespace DprkEngagement.Interactive;

/// <summary>Names the two results of <see cref="FiveAndAll{T}"/>, so that they can be rows.</summary>
internal static class PartnerSets
{
    public static IEnumerable<(string Name, T Result)> Of<T>(FiveAndAll<T> both) =>
        [("five_powers", both.FivePowers), ("all_partners", both.AllPartners)];
}
