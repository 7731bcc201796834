namespace DprkEngagement;

/// <summary>The contacts of one span, among the five powers and among all partners.</summary>
/// <param name="From">First day, inclusive.</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="Estimate">The estimates.</param>
public sealed record HedgingSpan(DateOnly From, DateOnly To, FiveAndAll<HedgingEstimate> Estimate);
