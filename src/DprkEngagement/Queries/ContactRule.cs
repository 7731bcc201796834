namespace DprkEngagement;

/// <summary>How high a contact must be to count.</summary>
public enum ContactLevel
{
    /// <summary>Meetings of the leaders alone.</summary>
    Leaders,
    /// <summary>Meetings of the leaders, and of ministers, envoys and other senior figures.</summary>
    AllLevels,
}

/// <summary>Which events are contacts, and with whom: one rule for every state.</summary>
/// <remarks>
/// Leader meetings are those of <see cref="MeetingRule"/>. Any other contact is an official occasion in person between the
/// DPRK and one other state: talks, a reception or a ceremony arranged between the two, in which the higher side, either one,
/// has the rank of a minister or more, or an envoy whom a head of state named, and the lower side that of a vice minister or
/// chief negotiator. Visits and rounds of talks are held to the same ranks. One journey or one round is one contact with each
/// state, whoever took part. Words in passing and talks below the ranks are coded apart and not counted.
/// </remarks>
internal sealed record ContactRule(ContactLevel Level, CodingChoices Choices)
{
    /// <summary>The least rank of the higher side.</summary>
    private const ParticipantRank Higher = ParticipantRank.Envoy;

    /// <summary>The least rank of the lower side.</summary>
    private const ParticipantRank Lower = ParticipantRank.DeputyMinister;

    /// <summary>The rule in sentences.</summary>
    public string Definition =>
        (Level == ContactLevel.Leaders
            ? "A contact is a summit or other meeting of the leaders."
            : "A contact is a meeting of the leaders, or talks, a reception or a ceremony arranged with another state in which one side "
                + "has the "
                + "rank of a minister or more, or an envoy of a head of state, and the other that of a vice minister or chief negotiator.")
        + $" One journey or one round is one contact with each state. Choices: {Choices.Describe()}.";

    public IEnumerable<Contact> ContactsOf(Event @event)
    {
        var counts = @event.Status == CodeStatus.Coded || (Choices.Provisional && @event.Status == CodeStatus.Provisional);
        if (!counts
            || (!Choices.Panmunjom2019 && @event.Id == CodingChoices.Panmunjom2019Event)
            || (!Choices.LineMinistries && @event.Track == ContactTrack.Line))
            return [];

        return @event.Type switch
        {
            EventType.Summit or EventType.LeaderMeeting => Meetings(@event),
            EventType.JointAppearance when Choices.JointAppearances => Seen(@event, ParticipantRole.Principal),
            EventType.HighLevelVisit or EventType.TalksRound or EventType.SidelineEncounter when Level == ContactLevel.AllLevels =>
                Senior(@event),
            _ => [],
        };
    }

    private IEnumerable<Contact> Meetings(Event @event)
    {
        var met = MeetingRule.MeetingsOf(@event, Choices.Provisional)
            .Select(meeting => Of(
                @event, meeting.Counterpart, IsLeader(meeting.Leader) ? ContactKind.LeaderMeeting : ContactKind.SeniorVisit))
            .Where(contact => contact.Kind == ContactKind.LeaderMeeting || Level == ContactLevel.AllLevels)
            .ToList();
        return Choices.JointAppearances && met.Count > 0
            ? met.Concat(Seen(@event, ParticipantRole.Joined)).DistinctBy(contact => contact.Counterpart)
            : met;
    }

    private IEnumerable<Contact> Seen(Event @event, ParticipantRole role) =>
        @event.Participants.Any(one => one is { Actor.Iso3c: "PRK", Rank: ParticipantRank.TopLeader, Role: ParticipantRole.Principal })
            ? @event.Participants
                .Where(one => !MeetingRule.IsDprk(one.Actor) && one.Role == role && MeetingRule.IsLeader(one) && IsLeader(one))
                .Select(one => one.Actor).Distinct()
                .Select(state => Of(@event, state, ContactKind.JointAppearance))
            : [];

    private IEnumerable<Contact> Senior(Event @event)
    {
        var kind = @event.Type switch
        {
            EventType.TalksRound => ContactKind.TalksRound,
            EventType.SidelineEncounter => ContactKind.Sideline,
            _ => ContactKind.SeniorVisit,
        };
        var principals = @event.Participants.Where(one => one.Role == ParticipantRole.Principal).ToList();
        var dprk = HighestOf(principals.Where(one => MeetingRule.IsDprk(one.Actor)));
        return principals.Where(one => !MeetingRule.IsDprk(one.Actor))
            .GroupBy(one => one.Actor.Iso3c, StringComparer.Ordinal)
            .Where(state => dprk is { } own && HighestOf(state) is { } other && Counts(@event, own, other))
            .Select(state => Of(@event, state.First().Actor, kind));
    }

    // The form decides what kind of occasion it was; the ranks of both sides must bear it out.
    private bool Counts(Event @event, ParticipantRank own, ParticipantRank other) => @event.ContactForm switch
    {
        ContactForm.Talks or ContactForm.Reception or ContactForm.Ceremony when @event.Type != EventType.SidelineEncounter =>
            (ParticipantRank)Math.Min((int)own, (int)other) <= Higher && (ParticipantRank)Math.Max((int)own, (int)other) <= Lower,
        ContactForm.WorkingLevel => Choices.WorkingLevel,
        ContactForm.Corridor => Choices.Sidelines,
        _ => false,
    };

    private static ParticipantRank? HighestOf(IEnumerable<Participation> side) => side.Select(one => (ParticipantRank?)one.Rank).Min();

    private bool IsLeader(Participation one) => one.Rank == ParticipantRank.TopLeader || Choices.HeadsOfGovernment;

    private Contact Of(Event @event, Actor counterpart, ContactKind kind) =>
        new(@event, counterpart, kind, Choices.OnDayOfTalks ? (@event.Talks ?? @event.Date).Start : @event.Date.Start);
}
