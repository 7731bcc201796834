namespace DprkEngagement;

/// <summary>A leader who joined another's meeting for a part.</summary>
/// <param name="Meeting">The meeting that was joined.</param>
/// <param name="Leader">Who joined.</param>
internal sealed record JoinedLeader(Meeting Meeting, Participation Leader)
{
    public string ShortName => Leader.Person?.ShortName ?? Leader.Office;

    /// <summary>All of them, in order.</summary>
    public static IEnumerable<JoinedLeader> In(IEnumerable<Meeting> meetings) =>
        meetings.DistinctBy(meeting => meeting.Event.Id).SelectMany(meeting => meeting.Joined.Select(one => new JoinedLeader(meeting, one)));
}
