namespace DprkEngagement;

/// <summary>A rolling measure at the end of one day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Mix">With whom the contacts of the window were; null where the day lies before the search began.</param>
/// <param name="EffectiveNumber">The range of the effective number over every combination of coding choices, lengths of the window among them.</param>
public sealed record HedgingPoint(DateOnly Day, FiveAndAll<PartnerMix?> Mix, FiveAndAll<ChoiceRange> EffectiveNumber);
