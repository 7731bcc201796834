using System.Collections.ObjectModel;

namespace DprkEngagement;

/// <summary>Contacts in order of their day; shows itself as a table.</summary>
[TypeFormatterSource(typeof(ContactListFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed class ContactList : ReadOnlyCollection<Contact>
{
    internal ContactList(IEnumerable<Contact> contacts)
        : base([.. contacts.OrderBy(one => one.Day).ThenBy(one => one.Event.Id, StringComparer.Ordinal).ThenBy(one => one.Counterpart.Iso3c, StringComparer.Ordinal)])
    {
    }

    /// <summary>The contacts with one state.</summary>
    /// <param name="iso3c">ISO 3166-1 alpha-3 code, e.g. CHN.</param>
    public ContactList With(string iso3c) => new(this.Where(contact => contact.Counterpart.Iso3c == iso3c));

    /// <summary>A row for each contact.</summary>
    public ResultTable ToTable() => new(
        FormattableString.Invariant($"Contacts of North Korea, {Count} in all"),
        ["Date", "Country", "Who", "Kind", "Status"],
        [.. this.Select(Row)]);

    private static ResultRow Row(Contact contact) => new(
        [
            DateText.Of(contact.Event.Date),
            contact.Counterpart.Name,
            contact.Who,
            EnumText.Words(contact.Kind),
            EnumText.Words(contact.Event.Status),
        ],
        [contact.Event.Id]);
}
