namespace DprkEngagement;

/// <content>Contacts at leader level and just below it.</content>
public sealed partial class EngagementData
{
    /// <summary>Every contact of the DPRK that was found. Whether none found means none known, says <see cref="IsCovered"/>.</summary>
    /// <param name="level">How high a contact must be.</param>
    /// <param name="choices">How it is coded; null is <see cref="CodingChoices.Default"/>.</param>
    /// <param name="from">First day, inclusive; null is no limit. A contact belongs to the span in which the day lies on which it is counted.</param>
    /// <param name="to">Last day, inclusive; null is no limit.</param>
    /// <exception cref="ArgumentException">The last day comes before the first.</exception>
    public ContactList Contacts(ContactLevel level, CodingChoices? choices = null, DateOnly? from = null, DateOnly? to = null)
    {
        DaySpan.Check(from, to);
        return new ContactList(Events.SelectMany(new ContactRule(level, choices ?? CodingChoices.Default).ContactsOf)
            .Where(contact => !(contact.Day < from) && !(contact.Day > to)));
    }
}
