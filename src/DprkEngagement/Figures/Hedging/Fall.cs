namespace DprkEngagement;

/// <summary>A number of partners before and after, as the title of the hedging chart writes it.</summary>
/// <param name="Before">"3.2".</param>
/// <param name="After">"1.6".</param>
/// <param name="Left">After ÷ before: under 1 is a fall; null where either is unknown.</param>
internal sealed record Fall(string Before, string After, double? Left)
{
    public static Fall Of(HedgingChange change, Func<FiveAndAll<HedgingEstimate>, HedgingEstimate> set)
    {
        var (before, after) = (set(change.Before.Estimate).EffectiveNumber, set(change.After.Estimate).EffectiveNumber);
        return new Fall(HedgingText.Number(before), HedgingText.Number(after), after / before);
    }
}
