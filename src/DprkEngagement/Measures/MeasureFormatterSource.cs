namespace DprkEngagement;

/// <summary>How a <see cref="Measure"/> shows itself: its table, and its definition below.</summary>
internal sealed class MeasureFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter<Measure>(MimeTypes.Html, measure => TableHtml.Write(measure.ToTable()) + $"<p>{HtmlText.Encode(measure.Definition)}</p>\n"),
        new MimeFormatter<Measure>(MimeTypes.Text, measure => TableText.Write(measure.ToTable()) + $"\n{measure.Definition}\n"),
    ];
}
