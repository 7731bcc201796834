namespace DprkEngagement;

/// <summary>Which events count as meetings of leaders. <see cref="Headline"/> is the rule of all headline counts.</summary>
/// <remarks>
/// An event is a meeting with a state when it is a summit or a leader meeting, its row is coded, the DPRK's top leader
/// is a principal of it, and so is that state's top leader or head of government. Who joined for a part, gave the place
/// or was spoken about is not met. Leaders of one state at one event are one meeting; leaders of two states are two.
/// </remarks>
public sealed record MeetingRule
{
    /// <summary>Coded rows only.</summary>
    public static MeetingRule Headline { get; } = new();

    /// <summary>Coded and provisional rows.</summary>
    internal static MeetingRule WithProvisional { get; } = new() { IncludeProvisional = true };

    /// <summary>True to count provisional rows too; off by default.</summary>
    public bool IncludeProvisional { get; init; }

    /// <summary>The rule in a sentence.</summary>
    public string Definition =>
        "A meeting is a summit or other meeting in which the top leader of North Korea and another state's top leader or head "
        + "of government are principals; joining for a part and hosting do not count. "
        + (IncludeProvisional ? "Coded and provisional rows." : "Coded rows only.");

    /// <summary>The meetings that an event is, one for each counterpart; none where it is not one.</summary>
    internal IEnumerable<Meeting> MeetingsOf(Event @event)
    {
        if (@event.Type is not (EventType.Summit or EventType.LeaderMeeting)
            || !(@event.Status == CodeStatus.Coded || (IncludeProvisional && @event.Status == CodeStatus.Provisional)))
        {
            return [];
        }

        var principals = @event.Participants.Where(one => one.Role == ParticipantRole.Principal).ToList();
        var dprk = principals.Find(one => IsDprk(one.Actor) && one.Rank == ParticipantRank.TopLeader);
        return dprk is null
            ? []
            : principals.Where(one => !IsDprk(one.Actor) && IsLeader(one))
                .OrderBy(one => one.Number)
                .GroupBy(one => one.Actor.Iso3c, StringComparer.Ordinal)
                .Select(state => new Meeting(@event, dprk, state.MinBy(one => one.Rank)!));
    }

    /// <summary>True for a top leader or head of government.</summary>
    internal static bool IsLeader(Participation one) => one.Rank is ParticipantRank.TopLeader or ParticipantRank.HeadOfGovernment;

    private static bool IsDprk(Actor actor) => actor.Iso3c == "PRK";
}
