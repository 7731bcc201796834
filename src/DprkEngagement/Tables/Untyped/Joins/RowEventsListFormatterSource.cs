namespace DprkEngagement;

/// <summary>How a <see cref="RowEventsList"/> shows itself.</summary>
internal sealed class RowEventsListFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter<RowEventsList>(MimeTypes.Html, rows => TableHtml.Write(rows.ToTable())),
        new MimeFormatter<RowEventsList>(MimeTypes.Text, rows => TableText.Write(rows.ToTable())),
    ];
}
