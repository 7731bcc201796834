namespace DprkEngagement;

/// <summary>A meeting with one leader, and when another was last seen before and next seen after it.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Before">From the last meeting with the other one before it, but after the preceding meeting with this one; null where none was found.</param>
/// <param name="After">To the next meeting with the other one after it, but before the following meeting with this one; null where none was found.</param>
public sealed record MeetingNeighbours(Meeting Meeting, MeetingGap? Before, MeetingGap? After);
