namespace DprkEngagement;

/// <summary>How a <see cref="Figure"/> shows itself.</summary>
internal sealed class FigureFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter<Figure>(MimeTypes.Plotly, FigureJson.Plotly),
        new MimeFormatter<Figure>(MimeTypes.Html, FigureHtml.Write),
        new MimeFormatter<Figure>(MimeTypes.Text, FigureText.Write),
        new MimeFormatter<Figure>(Figure.MimeType, FigureJson.Whole),
    ];
}
