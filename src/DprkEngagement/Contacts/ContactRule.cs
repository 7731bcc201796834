namespace DprkEngagement;

/// <summary>Which events are contacts, and with whom.</summary>
/// <remarks>
/// Leader meetings are those of <see cref="MeetingRule"/>. A visit is a contact with every state other than the DPRK
/// that is a principal of it, when the DPRK is one too. Several persons of one state at one event are one contact.
/// </remarks>
internal sealed record ContactRule(ContactLevel Level, CodingChoices Choices)
{
    /// <summary>The rule in sentences.</summary>
    public string Definition =>
        (Level == ContactLevel.Leaders
            ? "A contact is a summit or other meeting of the leaders."
            : "A contact is a summit or other meeting of the leaders, or a visit of a minister, envoy or other senior figure.")
        + $" One event is one contact with each state. Choices: {Choices.Describe()}.";

    public IEnumerable<Contact> ContactsOf(Event @event)
    {
        var counts = @event.Status == CodeStatus.Coded || (Choices.Provisional && @event.Status == CodeStatus.Provisional);
        if (!counts || (!Choices.Panmunjom2019 && @event.Id == CodingChoices.Panmunjom2019Event))
        {
            return [];
        }

        return @event.Type switch
        {
            EventType.Summit or EventType.LeaderMeeting => Meetings(@event),
            EventType.JointAppearance when Choices.JointAppearances => Seen(@event, ParticipantRole.Principal),
            EventType.HighLevelVisit when Level == ContactLevel.AllLevels => Visits(@event),
            _ => [],
        };
    }

    private IEnumerable<Contact> Meetings(Event @event)
    {
        var rule = MeetingRule.Headline with { IncludeProvisional = Choices.Provisional };
        var met = rule.MeetingsOf(@event).Select(meeting => Of(@event, meeting.Counterpart, IsLeader(meeting.Leader) ? ContactKind.LeaderMeeting : ContactKind.SeniorVisit))
            .Where(contact => contact.Kind == ContactKind.LeaderMeeting || Level == ContactLevel.AllLevels)
            .ToList();
        return Choices.JointAppearances && met.Count > 0 ? met.Concat(Seen(@event, ParticipantRole.Joined)).DistinctBy(contact => contact.Counterpart) : met;
    }

    private IEnumerable<Contact> Seen(Event @event, ParticipantRole role) =>
        @event.Participants.Any(one => one is { Actor.Iso3c: "PRK", Rank: ParticipantRank.TopLeader, Role: ParticipantRole.Principal })
            ? States(@event, one => one.Role == role && MeetingRule.IsLeader(one) && IsLeader(one)).Select(state => Of(@event, state, ContactKind.JointAppearance))
            : [];

    private IEnumerable<Contact> Visits(Event @event) =>
        @event.Participants.Any(one => one is { Actor.Iso3c: "PRK", Role: ParticipantRole.Principal })
            ? States(@event, one => one.Role == ParticipantRole.Principal).Select(state => Of(@event, state, ContactKind.SeniorVisit))
            : [];

    private bool IsLeader(Participation one) => one.Rank == ParticipantRank.TopLeader || Choices.HeadsOfGovernment;

    private static IEnumerable<Actor> States(Event @event, Func<Participation, bool> takesPart) =>
        @event.Participants.Where(one => one.Actor.Iso3c != "PRK" && takesPart(one)).Select(one => one.Actor).Distinct();

    private Contact Of(Event @event, Actor counterpart, ContactKind kind) =>
        new(@event, counterpart, kind, Choices.Date == ContactDate.Talks ? (@event.Talks ?? @event.Date).Start : @event.Date.Start);
}
