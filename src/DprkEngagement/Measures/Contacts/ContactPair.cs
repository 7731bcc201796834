namespace DprkEngagement;

/// <summary>Two contacts with different states that lie close together.</summary>
/// <param name="Earlier">The earlier one; where both began on one day, the one whose id comes first in the alphabet.</param>
/// <param name="Later">The later one.</param>
/// <param name="Days">Days from the last day of the earlier visit to the first day of the later one; 0 where they touch or overlap.</param>
public sealed record ContactPair(Contact Earlier, Contact Later, int Days);
