namespace DprkEngagement;

/// <summary>How a <see cref="ContactList"/> shows itself.</summary>
internal sealed class ContactListFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter<ContactList>(MimeTypes.Html, contacts => TableHtml.Write(contacts.ToTable())),
        new MimeFormatter<ContactList>(MimeTypes.Text, contacts => TableText.Write(contacts.ToTable())),
    ];
}
