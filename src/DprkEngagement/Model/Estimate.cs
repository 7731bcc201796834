namespace DprkEngagement;

/// <summary>A figure as stated: never a number the claimant did not give. Every bound that was not stated is null.</summary>
/// <param name="Low">The stated lower bound, or null.</param>
/// <param name="Best">The stated figure, or null where only bounds were stated.</param>
/// <param name="High">The stated upper bound, or null.</param>
/// <param name="Hedge">How it was worded.</param>
/// <param name="Unit">What is counted.</param>
public readonly record struct Estimate(Amount? Low, Amount? Best, Amount? High, Hedge Hedge, Unit Unit)
{
    /// <summary>The smallest number stated, or null where none was (an unquantified claim).</summary>
    public Amount? Smallest => Low ?? Best ?? High;

    /// <summary>The largest number stated, or null where none was.</summary>
    public Amount? Largest => High ?? Best ?? Low;

    /// <summary>True where more may be meant than the largest number stated: "at least", "more than".</summary>
    public bool OpenAbove => Hedge is Hedge.AtLeast or Hedge.MoreThan;

    /// <summary>True where less may be meant than the smallest number stated: "up to".</summary>
    public bool OpenBelow => Hedge is Hedge.UpTo;
}
