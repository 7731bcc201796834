using DprkEngagement.Interactive;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.FSharp.Collections;
using Plotly.NET;

namespace DprkEngagement;

/// <summary>Figures of the project as charts of Plotly.NET, and charts of Plotly.NET shown and kept as ours are.</summary>
public static class PlotlyNetCharts
{
    /// <summary>
    /// The figure as a chart of Plotly.NET, equal to it in every attribute and made of Plotly.NET's own types, so that
    /// its <c>Chart.with…</c> functions and C# extensions find axes, titles and markers where they look for them.
    /// </summary>
    /// <param name="figure">The figure.</param>
    /// <param name="width">Width of the place it will stand in, in CSS pixels; at least 320. Below 1100 px the narrow form is drawn.</param>
    /// <param name="theme">What it is drawn on.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is under 320.</exception>
    public static GenericChart ToPlotlyNet(this DprkEngagement.Figure figure, int width = 900, FigureTheme theme = FigureTheme.Neutral)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure.Render(width, theme).ToPlotlyNet();
    }

    /// <summary>One look of a figure as a chart of Plotly.NET.</summary>
    /// <param name="figure">The look.</param>
    public static GenericChart ToPlotlyNet(this PlotlyFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var traces = figure.Data.Select(trace => PlotlyNetObjects.Trace(trace!.AsObject()));
        var layout = PlotlyNetObjects.Fill(new Layout(), figure.Layout, "layout");
        var config = PlotlyNetObjects.Fill(new Config(), figure.Config, "config");
        return GenericChart.fromChartDTO(ChartDTO.create(ListModule.OfSeq(traces), layout, config));
    }

    /// <summary>
    /// The figure with every look of it, wide and narrow, light and dark, changed by Plotly.NET's functions. Its caption,
    /// table and sources stay, so change how it looks and not what it shows. A title that is given takes the place of its own.
    /// </summary>
    /// <param name="figure">The figure; not changed.</param>
    /// <param name="restyle">Changes one look, e.g. <c>chart => chart.WithTitle("Mine")</c>.</param>
    public static DprkEngagement.Figure Restyle(this DprkEngagement.Figure figure, Func<GenericChart, GenericChart> restyle)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(restyle);
        PlotlyFigure Look(int width, FigureTheme theme) => restyle(figure.Render(width, theme).ToPlotlyNet()).ToPlotlyFigure();
        return new DprkEngagement.Figure(style =>
        {
            var look = Look(style.Width, style.Theme);
            TitleBlock.Replace(look, style.TextWidth);
            return look;
        })
        {
            Id = figure.Id,
            Title = ChartText.GivenTitle(Look(1280, FigureTheme.Light)) ?? figure.Title,
            Caption = figure.Caption,
            AltText = figure.AltText,
            Table = figure.Table,
            Sources = figure.Sources,
            Citations = figure.Citations,
        };
    }

    /// <summary>A chart of Plotly.NET in the schema that every Plotly front end shares.</summary>
    /// <param name="chart">The chart.</param>
    public static PlotlyFigure ToPlotlyFigure(this GenericChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var json = JsonNode.Parse(GenericChart.toJson(chart))!.AsObject();
        return new PlotlyFigure(Take<JsonArray>(json, "data"), Take<JsonObject>(json, "layout"), Take<JsonObject>(json, "config"));
    }

    /// <summary>
    /// Writes the chart as a page that opens without a network and is the same on every run: Plotly.NET's own export
    /// gives the drawing a random id, and loads plotly.js from the network unless told otherwise.
    /// </summary>
    /// <param name="chart">The chart.</param>
    /// <param name="path">The file; replaced where it exists.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void WriteHtml(this GenericChart chart, string path) =>
        File.WriteAllText(path, ChartPage.Write(ChartFigure.Of(chart)), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    /// <summary>
    /// A chart of Plotly.NET as a figure of the project: shown and reported as ours are, with the words, the numbers and
    /// the sources that it is given here.
    /// </summary>
    /// <param name="chart">The chart. It has one look for every width and theme.</param>
    /// <param name="id">Fixed id in small letters, e.g. my-chart: names its element on a page and its picture file.</param>
    /// <param name="title">One sentence with the finding.</param>
    /// <param name="caption">How many rows, which span, what the marks mean, what was left out and why.</param>
    /// <param name="altText">What a reader who cannot see the picture needs.</param>
    /// <param name="sources">Every source the chart rests on.</param>
    public static DprkEngagement.Figure ToFigure(
        this GenericChart chart, string id, string title, string caption, string altText, params Source[] sources)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var own = ChartFigure.Of(chart);
        return new DprkEngagement.Figure(style => own.Render(Math.Max(320, style.Width), style.Theme))
        {
            Id = id,
            Title = title,
            Caption = caption,
            AltText = altText,
            Table = own.Table,
            Sources = sources,
        };
    }

    private static T Take<T>(JsonObject json, string name)
        where T : JsonNode
    {
        var node = (T)json[name]!;
        json.Remove(name);
        return node;
    }
}
