namespace DprkEngagement;

/// <summary>A meeting of the DPRK's top leader with one other state's leader: an event seen from one counterpart.</summary>
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

/// <summary>Which events count as meetings of leaders: a summit or leader meeting, of which the DPRK's top leader is a principal, and so is
/// the other state's top leader or head of government. Who joined for a part, gave the place or was spoken about is not met. Leaders of one
/// state at one event are one meeting; leaders of two states are two.</summary>
internal static class MeetingRule
{
    public static string Definition(bool provisional = false) =>
        "A meeting is a summit or other meeting in which the top leader of North Korea and another state's top leader or head "
        + "of government are principals; joining for a part and hosting do not count. "
        + (provisional ? "Coded and provisional rows." : "Coded rows only.");

    /// <summary>The meetings that an event is, one for each counterpart; none where it is not one.</summary>
    public static IEnumerable<Meeting> MeetingsOf(Event @event, bool provisional = false)
    {
        if (@event.Type is not (EventType.Summit or EventType.LeaderMeeting) || !Counts(@event, provisional))
            return [];

        var principals = @event.Participants.Where(one => one.Role == ParticipantRole.Principal).ToList();
        var dprk = principals.Find(one => IsDprk(one.Actor) && one.Rank == ParticipantRank.TopLeader);
        return dprk is null
            ? []
            : principals.Where(one => !IsDprk(one.Actor) && IsLeader(one)).OrderBy(one => one.Number).GroupBy(one => one.Actor.Iso3c)
                .Select(state => new Meeting(@event, dprk, state.MinBy(one => one.Rank)!));
    }

    public static bool Counts(Event @event, bool provisional) =>
        @event.Status == CodeStatus.Coded || (provisional && @event.Status == CodeStatus.Provisional);

    public static bool IsLeader(Participation one) => one.Rank is ParticipantRank.TopLeader or ParticipantRank.HeadOfGovernment;
    public static bool IsDprk(Actor actor) => actor.Iso3c == "PRK";
}

public sealed partial class EngagementData
{
    /// <summary>Every meeting of the DPRK's top leader with another state's leader, in order. Whether none found means none known, says
    /// <see cref="IsCovered"/>.</summary>
    /// <param name="from">A meeting belongs to the span of its first day, so that spans side by side never count one twice.</param>
    /// <param name="provisional">True counts rows that rest on secondary pages only, too.</param>
    public Result<Meeting> Meetings(DateOnly? from = null, DateOnly? to = null, bool provisional = false)
    {
        CheckSpan(from, to);
        return MeetingTable(Events.SelectMany(one => MeetingRule.MeetingsOf(one, provisional))
            .Where(meeting => !(meeting.FirstDay < from) && !(meeting.FirstDay > to))
            .OrderBy(one => one.FirstDay).ThenBy(one => one.LastDay).ThenBy(one => one.Event.Id, StringComparer.Ordinal), provisional);
    }

    /// <summary>The same with one state's leader.</summary>
    /// <param name="counterpart">ISO 3166-1 alpha-3 code, e.g. CHN.</param>
    public Result<Meeting> MeetingsWith(string counterpart, DateOnly? from = null, DateOnly? to = null, bool provisional = false)
    {
        var state = Actor(counterpart);
        return MeetingRule.IsDprk(state)
            ? throw new ArgumentException("The counterpart of a meeting is another state than PRK.", nameof(counterpart))
            : MeetingTable(Meetings(from, to, provisional).Where(meeting => meeting.Counterpart == state), provisional);
    }

    private static Result<Meeting> MeetingTable(IEnumerable<Meeting> of, bool provisional)
    {
        List<Meeting> meetings = [.. of];
        return new()
        {
            Title = Invariant($"Meetings of North Korea's leader, {meetings.Count} in all"),
            Unit = "meetings",
            Definition = MeetingRule.Definition(provisional),
            Rows = meetings,
            Columns =
            [
                new("date", "Date", meeting => meeting.FirstDay, meeting => DateText.Of(meeting.Event.Date)),
                new("country", "Country", meeting => meeting.Counterpart.Name),
                new("leader", "Leader", meeting => meeting.LeaderName),
                new("place", "Place", meeting => meeting.Event.Place?.Name),
                new("status", "Status", meeting => meeting.Event.Status),
            ],
            Ids = meeting => [meeting.Event.Id],
        };
    }
}
