namespace DprkEngagement;

/// <summary>
/// A meeting of the DPRK's top leader with one other state's leader: an event seen from one counterpart. What counts as
/// one says <see cref="MeetingRule"/>.
/// </summary>
/// <param name="Event">The row.</param>
/// <param name="DprkLeader">The DPRK's top leader.</param>
/// <param name="Leader">The counterpart's leader; the highest in rank where several took part.</param>
public sealed record Meeting(Event Event, Participation DprkLeader, Participation Leader)
{
    /// <summary>The counterpart.</summary>
    public Actor Counterpart => Leader.Actor;

    /// <summary>First day of the visit, or of the known span (see <see cref="EventDate"/>).</summary>
    public DateOnly FirstDay => Event.Date.Start;

    /// <summary>Last day of the visit, inclusive.</summary>
    public DateOnly LastDay => Event.Date.End;

    /// <summary>True where the row rests on secondary pages only: drawn hollow, kept out of headline counts.</summary>
    public bool Provisional => Event.Status == CodeStatus.Provisional;

    /// <summary>Leaders of other states who joined for a part; they are not counted as met.</summary>
    public IEnumerable<Participation> Joined =>
        Event.Participants.Where(one => one.Role == ParticipantRole.Joined && MeetingRule.IsLeader(one));

    /// <summary>The counterpart's leader by name, e.g. Xi Jinping.</summary>
    public string LeaderName => Leader.Person?.Name ?? Leader.Office;

    /// <summary>The counterpart's leader as labels have it, e.g. Xi.</summary>
    public string LeaderShortName => Leader.Person?.ShortName ?? Leader.Office;
}
