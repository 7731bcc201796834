namespace DprkEngagement;

/// <summary>How a <see cref="DataTable"/> shows itself.</summary>
internal sealed class DataTableFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter<DataTable>(MimeTypes.Html, table => TableHtml.Write(table.ToTable())),
        new MimeFormatter<DataTable>(MimeTypes.Text, table => TableText.Write(table.ToTable())),
    ];
}
