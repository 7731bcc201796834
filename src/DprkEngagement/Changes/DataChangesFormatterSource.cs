namespace DprkEngagement;

/// <summary>How <see cref="DataChanges"/> show themselves.</summary>
internal sealed class DataChangesFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter<DataChanges>(MimeTypes.Html, changes => TableHtml.Write(changes.ToTable())),
        new MimeFormatter<DataChanges>(MimeTypes.Text, changes => TableText.Write(changes.ToTable())),
    ];
}
