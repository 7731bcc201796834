namespace DprkEngagement;

/// <summary>Contacts with one state in one year.</summary>
/// <param name="Counterpart">The state.</param>
/// <param name="Year">The year of the day on which they are counted.</param>
/// <param name="Count">How many; null is unknown, where the year was not searched completely.</param>
/// <param name="Found">Those found: all of them where the count is known, at least these where it is not.</param>
public sealed record ContactYear(Actor Counterpart, int Year, int? Count, IReadOnlyList<Contact> Found);
