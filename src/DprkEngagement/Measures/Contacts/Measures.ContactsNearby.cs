namespace DprkEngagement;

/// <content>Contacts that lie close together.</content>
public static partial class Measures
{
    /// <summary>Who was met within some days before or after whom.</summary>
    /// <param name="data">The data.</param>
    /// <param name="level">How high a contact must be.</param>
    /// <param name="days">The most days from the last day of one visit to the first day of the other, at least 0.</param>
    /// <param name="from">First day of both contacts, inclusive; null is no limit.</param>
    /// <param name="to">Last day of both contacts, inclusive; null is no limit.</param>
    /// <param name="choices">How it is coded; null is <see cref="CodingChoices.Default"/>.</param>
    /// <exception cref="ArgumentException">The last day comes before the first, or the days are negative.</exception>
    public static ContactsNearby ContactsNearby(
        EngagementData data, ContactLevel level, int days = 14, DateOnly? from = null, DateOnly? to = null, CodingChoices? choices = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        choices ??= CodingChoices.Default;
        var contacts = data.Contacts(level, choices, from, to)
            .OrderBy(contact => contact.Event.Date.Start).ThenBy(contact => contact.Event.Id, StringComparer.Ordinal).ToList();
        List<ContactPair> pairs =
        [
            .. from earlier in contacts.Select((contact, index) => (Contact: contact, Index: index))
               from later in contacts.Skip(earlier.Index + 1)
               where later.Counterpart != earlier.Contact.Counterpart && later.DaysAfter(earlier.Contact) <= days
               select new ContactPair(earlier.Contact, later, later.DaysAfter(earlier.Contact)!.Value),
        ];
        return new ContactsNearby
        {
            Unit = "days",
            Definition = new ContactRule(level, choices).Definition
                + " Days run from the last day of one visit to the first day of the other, whatever day it is counted on. A contact whose day is not known is in no pair.",
            RowIds = [.. pairs.SelectMany(pair => new[] { pair.Earlier, pair.Later }).OrderBy(contact => contact.Event.Date.Start).Select(contact => contact.Event.Id).Distinct()],
            Days = days,
            Pairs = pairs,
        };
    }
}
