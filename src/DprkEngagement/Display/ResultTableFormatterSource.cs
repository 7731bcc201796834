namespace DprkEngagement;

/// <summary>How a <see cref="ResultTable"/> shows itself.</summary>
internal sealed class ResultTableFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter<ResultTable>(MimeTypes.Html, TableHtml.Write),
        new MimeFormatter<ResultTable>(MimeTypes.Text, TableText.Write),
    ];
}
