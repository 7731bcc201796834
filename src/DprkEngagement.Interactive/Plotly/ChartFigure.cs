using System.Text.Json.Nodes;
using Plotly.NET;

namespace DprkEngagement.Interactive;

/// <summary>
/// A chart of Plotly.NET as a figure, so that it is shown, written and reported as ours are: without a network, without
/// the random id that Plotly.NET's own HTML has, the same on every run. It has one look for every width and theme.
/// </summary>
internal static class ChartFigure
{
    /// <summary>What a chart without a height gets, in CSS pixels.</summary>
    private const int Height = 450;

    /// <summary>What the plotly.js that comes with the library can draw.</summary>
    private static readonly HashSet<string> Drawn = ["scatter", "bar", "pie"];

    public static Figure Of(GenericChart chart)
    {
        var plotly = chart.ToPlotlyFigure();
        plotly.Layout.TryAdd("height", Height);
        var shown = plotly with { Layout = Copy(plotly.Layout) };
        TitleBlock.Replace(shown);
        if ((int?)shown.Layout["width"] == Defaults.DefaultWidth)
        {
            // Plotly.NET writes its default into every chart, and the chart would leave a narrower place.
            shown.Layout.Remove("width");
        }

        return new Figure(_ => new PlotlyFigure(Copy(shown.Data), Copy(shown.Layout), Copy(shown.Config)))
        {
            Id = "plotly-net-chart",
            Title = ChartText.Title(plotly),
            Caption = "A chart made with Plotly.NET; it names no sources." + NotDrawn(plotly),
            AltText = ChartText.Write(plotly),
            Table = ChartText.Points(plotly),
            Sources = [],
        };
    }

    private static string NotDrawn(PlotlyFigure plotly)
    {
        var others = plotly.Data.Select(trace => (string?)trace!["type"] ?? "scatter").Where(type => !Drawn.Contains(type)).Distinct().ToList();
        return others.Count == 0
            ? ""
            : $" Traces of the type {string.Join(", ", others)} are not drawn where the project's own plotly.js draws: it knows scatter, bar and pie.";
    }

    private static T Copy<T>(T node)
        where T : JsonNode => (T)node.DeepClone();
}
