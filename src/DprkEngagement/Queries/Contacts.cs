namespace DprkEngagement;

/// <summary>How high a contact must be to count.</summary>
public enum ContactLevel
{
    /// <summary>Meetings of the leaders alone.</summary>
    Leaders,
    /// <summary>Meetings of the leaders, and of ministers, envoys and other senior figures.</summary>
    AllLevels,
}

/// <summary>A contact of the DPRK with one other state at leader level or just below it: an event seen from one counterpart.</summary>
/// <param name="Day">The day on which it is counted, as <see cref="CodingChoices.OnDayOfTalks"/> has it.</param>
public sealed record Contact(Event Event, Actor Counterpart, ContactKind Kind, DateOnly Day)
{
    /// <summary>The persons of the counterpart who took part, in the order of the row; the institution where none is named.</summary>
    public string Who => string.Join(", ", Event.Participants
        .Where(one => one.Actor == Counterpart && one.Role is ParticipantRole.Principal or ParticipantRole.Joined)
        .Select(one => one.Person?.Name ?? one.Office));
}

/// <summary>What kind of contact.</summary>
public enum ContactKind
{
    /// <summary>A summit or other meeting of the leaders.</summary>
    LeaderMeeting,
    /// <summary>A visit or reception of a minister, envoy or other senior figure.</summary>
    SeniorVisit,
    /// <summary>A round of talks led by somebody of such rank.</summary>
    TalksRound,
    /// <summary>Leaders seen together, or a leader who joined a meeting with another for a part.</summary>
    JointAppearance,
    /// <summary>Words in passing at an occasion of several states: no contact by any rule.</summary>
    Sideline,
}

/// <summary>Which events are contacts, and with whom: one rule for every state, as <see cref="Definition"/> words it. Visits and rounds of
/// talks are held to the same ranks. Words in passing and talks below the ranks are coded apart and not counted.</summary>
internal sealed record ContactRule(ContactLevel Level, CodingChoices Choices)
{
    public string Definition =>
        (Level == ContactLevel.Leaders
            ? "A contact is a summit or other meeting of the leaders."
            : "A contact is a meeting of the leaders, or talks, a reception or a ceremony arranged with another state in which one side "
                + "has the rank of a minister or more, or an envoy of a head of state, and the other that of a vice minister or chief "
                + "negotiator.")
        + $" One journey or one round is one contact with each state. Choices: {Choices.Describe()}.";

    public IEnumerable<Contact> ContactsOf(Event @event)
    {
        if (!MeetingRule.Counts(@event, Choices.Provisional)
            || (!Choices.Panmunjom2019 && @event.Id == CodingChoices.Panmunjom2019Event)
            || (!Choices.LineMinistries && @event.Track == ContactTrack.Line))
            return [];

        return @event.Type switch
        {
            EventType.Summit or EventType.LeaderMeeting => Meetings(@event),
            EventType.JointAppearance when Choices.JointAppearances => Seen(@event, ParticipantRole.Principal),
            EventType.HighLevelVisit when Level == ContactLevel.AllLevels => Senior(@event, ContactKind.SeniorVisit),
            EventType.TalksRound when Level == ContactLevel.AllLevels => Senior(@event, ContactKind.TalksRound),
            EventType.SidelineEncounter when Level == ContactLevel.AllLevels => Senior(@event, ContactKind.Sideline),
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

    private IEnumerable<Contact> Senior(Event @event, ContactKind kind)
    {
        var sides = @event.Participants.Where(one => one.Role == ParticipantRole.Principal)
            .GroupBy(one => one.Actor.Iso3c).ToDictionary(side => side.Key, side => (side.First().Actor, Rank: side.Min(one => one.Rank)));
        return !sides.Remove("PRK", out var dprk) ? []
            : sides.Values.Where(side => Counts(@event, dprk.Rank, side.Rank)).Select(side => Of(@event, side.Actor, kind));
    }

    // The form decides what kind of occasion it was; the ranks of both sides, the lowest of which is the highest, must bear it out.
    private bool Counts(Event @event, ParticipantRank own, ParticipantRank other) => @event.ContactForm switch
    {
        ContactForm.Talks or ContactForm.Reception or ContactForm.Ceremony when @event.Type != EventType.SidelineEncounter =>
            (own <= ParticipantRank.Envoy || other <= ParticipantRank.Envoy)
            && own <= ParticipantRank.DeputyMinister && other <= ParticipantRank.DeputyMinister,
        ContactForm.WorkingLevel or ContactForm.Corridor => Choices.NoContacts,
        _ => false,
    };

    private bool IsLeader(Participation one) => one.Rank == ParticipantRank.TopLeader || Choices.HeadsOfGovernment;

    private Contact Of(Event @event, Actor counterpart, ContactKind kind) =>
        new(@event, counterpart, kind, Choices.OnDayOfTalks ? (@event.Talks ?? @event.Date).Start : @event.Date.Start);
}

public sealed partial class EngagementData
{
    /// <summary>Every contact of the DPRK that was found, in order of their day. Whether none found means none known, says <see
    /// cref="IsCovered"/>.</summary>
    public Result<Contact> Contacts(
        ContactLevel level = ContactLevel.AllLevels, CodingChoices? choices = null, DateOnly? from = null, DateOnly? to = null)
    {
        CheckSpan(from, to);
        var rule = new ContactRule(level, choices ?? CodingChoices.Default);
        List<Contact> contacts =
        [
            .. Events.SelectMany(rule.ContactsOf).Where(contact => !(contact.Day < from) && !(contact.Day > to))
                .OrderBy(one => one.Day).ThenBy(one => one.Event.Id, StringComparer.Ordinal)
                .ThenBy(one => one.Counterpart.Iso3c, StringComparer.Ordinal),
        ];
        return new()
        {
            Title = Invariant($"Contacts of North Korea, {contacts.Count} in all"),
            Unit = "contacts",
            Definition = rule.Definition,
            Rows = contacts,
            Columns =
            [
                new("date", "Date", contact => contact.Day, contact => DateText.Of(contact.Event.Date)),
                new("year", "Year", contact => contact.Day.Year),
                new("country", "Country", contact => contact.Counterpart.Name),
                new("who", "Who", contact => contact.Who),
                new("kind", "Kind", contact => contact.Kind),
                new("track", "Track", contact => contact.Event.Track),
                new("status", "Status", contact => contact.Event.Status),
                new("event_id", "Row", contact => contact.Event.Id),
            ],
            Ids = contact => [contact.Event.Id],
        };
    }
}
