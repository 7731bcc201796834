namespace DprkEngagement;

/// <summary>One claim about refined oil from Russia, held against what the UN allows in a year.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="AboveCeiling">
/// True where the least that is claimed for a span within one calendar year is above the year's ceiling; false where
/// the most that is claimed for a whole year is not; null where it cannot be told: a part of a year says nothing about the rest.
/// </param>
public sealed record OilDelivery(Claim Claim, bool? AboveCeiling);
