namespace DprkEngagement;

/// <summary>Which claims on soldiers sent are about all of them.</summary>
internal static class SentInAll
{
    /// <summary>The claim group of counts that end with the soldiers of late 2024.</summary>
    public const string FirstWave = "first-wave";

    /// <summary>
    /// A set without claims on the first wave alone, once anybody has given a running total beyond it; before that the
    /// first wave was all there was.
    /// </summary>
    public static ClaimSet Of(ClaimSet set) =>
        set.Quantity == Quantity.TroopsDeployed
        && set.Any(claim => claim.Group == FirstWave)
        && set.Any(claim => claim.Group != FirstWave && claim is { Measure: ClaimMeasure.Cumulative, Estimate.Smallest: not null })
            ? set.WithoutGroup(FirstWave)
            : set;
}
