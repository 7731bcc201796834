namespace DprkEngagement;

/// <summary>With whom the contacts of a span were, and how sure that is.</summary>
/// <param name="Mix">The contacts.</param>
/// <param name="Interval">The profile-likelihood interval of the effective number at 95 %; null under four contacts.</param>
/// <param name="Choices">The range of the effective number over every combination of coding choices.</param>
/// <param name="Russia">Russia's share.</param>
/// <param name="China">China's share.</param>
public sealed record HedgingEstimate(PartnerMix Mix, ConfidenceInterval? Interval, ChoiceRange Choices, ShareEstimate Russia, ShareEstimate China)
{
    /// <summary>Effective number of partners; null under four contacts.</summary>
    public double? EffectiveNumber => Mix.EffectiveNumber;
}
