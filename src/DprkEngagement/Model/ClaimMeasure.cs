namespace DprkEngagement;

/// <summary>What kind of number a claim gives. Only flows over periods that do not overlap, of one claimant, may ever be added.</summary>
public enum ClaimMeasure
{
    /// <summary>How many at a time (soldiers in Kursk on a day).</summary>
    Stock,

    /// <summary>How many during a period (soldiers sent in early 2025).</summary>
    Flow,

    /// <summary>How many so far, since a start that differs from claimant to claimant.</summary>
    Cumulative,
}
