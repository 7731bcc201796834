namespace DprkEngagement;

/// <summary>The contacts of a span with the five powers alone, where the search was complete for them and not for other states.</summary>
/// <param name="From">First day, inclusive.</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="Estimate">The estimate among the five powers.</param>
public sealed record FivePowersSpan(DateOnly From, DateOnly To, HedgingEstimate Estimate);
