using System.Collections.ObjectModel;

namespace DprkEngagement;

/// <summary>A contact of the DPRK with one other state at leader level or just below it: an event seen from one counterpart.</summary>
/// <param name="Event">The row.</param>
/// <param name="Counterpart">The other state.</param>
/// <param name="Kind">What kind of contact.</param>
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
    /// <summary>Words in passing at an occasion of several states; only where a choice counts them.</summary>
    Sideline,
}

/// <summary>Contacts in order of their day; shows itself as a table.</summary>
public sealed class ContactList : ReadOnlyCollection<Contact>
{
    private readonly string _definition;

    internal ContactList(IEnumerable<Contact> contacts, string definition)
        : base([.. contacts.OrderBy(one => one.Day)
            .ThenBy(one => one.Event.Id, StringComparer.Ordinal).ThenBy(one => one.Counterpart.Iso3c, StringComparer.Ordinal)]) =>
        _definition = definition;

    /// <summary>The contacts with one state.</summary>
    /// <param name="iso3c">ISO 3166-1 alpha-3 code, e.g. CHN.</param>
    public ContactList With(string iso3c) => new(this.Where(contact => contact.Counterpart.Iso3c == iso3c), _definition);

    /// <summary>A row for each contact.</summary>
    public Result<Contact> ToResult() => new()
    {
        Title = FormattableString.Invariant($"Contacts of North Korea, {Count} in all"),
        Unit = "contacts",
        Definition = _definition,
        Rows = this,
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

/// <content>Contacts at leader level and just below it.</content>
public sealed partial class EngagementData
{
    /// <summary>Every contact of the DPRK that was found. Whether none found means none known, says <see cref="IsCovered"/>.</summary>
    /// <param name="level">How high a contact must be.</param>
    /// <param name="choices">How it is coded; null is <see cref="CodingChoices.Default"/>.</param>
    /// <param name="from">First day, inclusive; null is no limit. A contact belongs to the span in which the day lies on which it is
    /// counted.</param>
    /// <param name="to">Last day, inclusive; null is no limit.</param>
    /// <exception cref="ArgumentException">The last day comes before the first.</exception>
    public ContactList Contacts(
        ContactLevel level = ContactLevel.AllLevels, CodingChoices? choices = null, DateOnly? from = null, DateOnly? to = null)
    {
        CheckSpan(from, to);
        var rule = new ContactRule(level, choices ?? CodingChoices.Default);
        return new ContactList(
            Events.SelectMany(rule.ContactsOf).Where(contact => !(contact.Day < from) && !(contact.Day > to)), rule.Definition);
    }
}
