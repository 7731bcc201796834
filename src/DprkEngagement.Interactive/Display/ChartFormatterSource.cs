using Plotly.NET;

namespace DprkEngagement.Interactive;

/// <summary>How a chart of Plotly.NET is shown: as our own figures are, since its own HTML has a random id and needs a network.</summary>
internal sealed class ChartFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter<GenericChart>(MimeTypes.Plotly, chart => FigureJson.Plotly(ChartFigure.Of(chart))),
        new MimeFormatter<GenericChart>(MimeTypes.Html, chart => FigureHtml.Write(ChartFigure.Of(chart))),
        new MimeFormatter<GenericChart>(MimeTypes.Text, chart => FigureText.Write(ChartFigure.Of(chart))),
        new MimeFormatter<GenericChart>(Figure.MimeType, chart => FigureJson.Whole(ChartFigure.Of(chart))),
    ];
}
