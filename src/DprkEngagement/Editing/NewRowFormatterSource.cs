namespace DprkEngagement;

/// <summary>How a <see cref="NewRow"/> shows itself.</summary>
internal sealed class NewRowFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter<NewRow>(MimeTypes.Html, row => TableHtml.Write(row.ToTable())),
        new MimeFormatter<NewRow>(MimeTypes.Text, row => TableText.Write(row.ToTable())),
    ];
}
