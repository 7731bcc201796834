namespace DprkEngagement;

/// <summary>A lane of the timeline: a counterpart, or all the others together.</summary>
/// <param name="Style">Its colours.</param>
/// <param name="Name">Its name.</param>
/// <param name="Who">Who was met there, in words.</param>
/// <param name="Meetings">The meetings in order.</param>
/// <param name="Joined">Meetings of others that its leader joined for a part.</param>
internal sealed record TimelineLane(
    ActorStyle Style, string Name, string Who, IReadOnlyList<Meeting> Meetings, IReadOnlyList<JoinedLeader> Joined)
{
    /// <summary>True for all states together that have no lane of their own.</summary>
    public bool IsOthers => Style == ActorStyle.Other;

    /// <summary>How many count: provisional ones do not.</summary>
    public int Count => Meetings.Count(meeting => !meeting.Provisional);

    /// <summary>The meeting's number with that leader, from 1; provisional ones have none.</summary>
    public int NumberOf(Meeting meeting) => meeting.Provisional ? 0 : Meetings.Where(one => !one.Provisional).ToList().IndexOf(meeting) + 1;
}
