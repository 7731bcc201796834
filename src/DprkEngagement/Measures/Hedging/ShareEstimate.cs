namespace DprkEngagement;

/// <summary>The share of one partner, and how sure it is.</summary>
/// <param name="Partner">The state.</param>
/// <param name="Count">Contacts with it.</param>
/// <param name="Share">0 to 1; null under four contacts in all.</param>
/// <param name="Interval">The interval of Clopper and Pearson (1934) at 95 %; null where the share is.</param>
/// <param name="Choices">The range of the share over every combination of coding choices.</param>
public sealed record ShareEstimate(Actor Partner, int Count, double? Share, ConfidenceInterval? Interval, ChoiceRange Choices);
