using Plotly.NET;

namespace DprkEngagement.Interactive;

/// <summary>How a chart of Plotly.NET is shown: as our own figures are, since its own HTML has a random id and needs a network.</summary>
internal sealed class ChartFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter<GenericChart>(MimeTypes.Plotly, chart => GenericChart.toJson(chart)),
        new MimeFormatter<GenericChart>(MimeTypes.Html, ChartHtml.Write),
        new MimeFormatter<GenericChart>(MimeTypes.Text, chart => ChartText.Write(chart.ToPlotlyFigure())),
    ];
}
