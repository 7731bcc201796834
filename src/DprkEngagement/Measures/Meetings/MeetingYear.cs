namespace DprkEngagement;

/// <summary>Meetings with one counterpart in one year.</summary>
/// <param name="Counterpart">The state; null for all states outside the five powers together.</param>
/// <param name="Year">The year in which the meetings began.</param>
/// <param name="Count">How many; null is unknown, where the year was not searched completely.</param>
/// <param name="Found">Those found: all of them where the count is known, at least these where it is not.</param>
public sealed record MeetingYear(Actor? Counterpart, int Year, int? Count, IReadOnlyList<Meeting> Found);
