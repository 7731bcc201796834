namespace DprkEngagement;

/// <summary>How a <see cref="NewTable"/> shows itself.</summary>
internal sealed class NewTableFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter<NewTable>(MimeTypes.Html, table => TableHtml.Write(table.ToTable())),
        new MimeFormatter<NewTable>(MimeTypes.Text, table => TableText.Write(table.ToTable())),
    ];
}
