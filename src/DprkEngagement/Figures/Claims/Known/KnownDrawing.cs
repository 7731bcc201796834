using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>A panel for each quantity, a row for each day: a bar from the lowest to the highest claim, and a mark for each claimant.</summary>
internal sealed partial class KnownDrawing
{
    private readonly KnownWhenChart _chart;
    private readonly FigureStyle _style;
    private readonly KnownMetrics _metrics;
    private readonly PlotBuilder _plot;

    private KnownDrawing(KnownWhenChart chart, FigureStyle style, KnownMetrics metrics, PlotBuilder plot) =>
        (_chart, _style, _metrics, _plot) = (chart, style, metrics, plot);

    /// <summary>Draws the chart in a look.</summary>
    public static PlotlyFigure Draw(FigureStyle style, KnownWhenChart chart, ChartTexts texts)
    {
        var metrics = new KnownMetrics(style);
        var key = new ActorKey(style, metrics.PlotWidth, chart.Claims.Select(claim => claim.Claimant));
        var places = PlacesOf(chart, metrics, key.Height + (style.Narrow ? 8 : 12));
        var height = places.Max(place => place.Top + place.Height) + metrics.TickBand;
        var space = new FrameSpace(height, style.Pad, style.Pad, Bottom: style.Narrow ? 4 : 8, Gap: style.Narrow ? 8 : 12);
        var plot = new PlotBuilder(style, new FigureFrame(style, texts.Title, texts.Subtitle, texts.Caption, space));
        key.Draw(plot);
        var drawing = new KnownDrawing(chart, style, metrics, plot);
        foreach (var place in places)
        {
            drawing.Panel(place);
        }

        return plot.Build();
    }

    private static List<KnownPlace> PlacesOf(KnownWhenChart chart, KnownMetrics metrics, double top)
    {
        var days = chart.Days.Max(day => TextMeasure.Width(DateText.Day(day), metrics.TextSize));
        var figures = chart.Panels.SelectMany(panel => panel.Rows).Max(row =>
            row.Figure is null ? 0 : Math.Max(TextMeasure.Width(row.Figure, metrics.TextSize, bold: true), TextMeasure.Width(row.Count, metrics.CountSize)));
        var places = new List<KnownPlace>();
        foreach (var line in chart.Panels.Chunk(metrics.Columns))
        {
            places.AddRange(line.Select((panel, column) =>
                new KnownPlace(panel, metrics, column * (metrics.ColumnWidth + metrics.ColumnGap), top, days, figures)));
            top = places.TakeLast(line.Length).Max(place => place.Top + place.Height) + metrics.TickBand + metrics.PanelGap;
        }

        return places;
    }

    private void Panel(KnownPlace place)
    {
        Head(place);
        var ticks = AxisTicks.UpTo(place.Panel.Largest, _style.Narrow ? 3 : 4);
        var axes = _plot.AddAxes(
            place.PlotLeft / _metrics.PlotWidth, (place.PlotLeft + place.PlotWidth) / _metrics.PlotWidth, place.Top + _metrics.HeadHeight, place.Top + place.Height,
            new JsonObject
            {
                ["range"] = new JsonArray(0, (double)place.Panel.Largest),
                ["tickvals"] = new JsonArray([.. ticks.Select(tick => (JsonNode)(double)tick)]),
                ["ticktext"] = new JsonArray([.. ticks.Select(tick => (JsonNode)NumberText.Axis(tick))]),
            },
            new JsonObject
            {
                ["range"] = new JsonArray(place.Height, _metrics.HeadHeight),
                ["showgrid"] = false,
                ["showticklabels"] = false,
            });
        for (var i = 0; i < place.Panel.Rows.Count; i++)
        {
            Row(place, i, axes);
        }
    }

    private void Head(KnownPlace place)
    {
        var (left, right) = (Share(place.Left), Share(place.Left + _metrics.ColumnWidth));
        var rule = _plot.PaperY(place.Top + _metrics.HeadHeight);
        _plot.Annotations.Add(_style.Note(
            PlotlyText.Bold(place.Panel.Head) + ", " + PlotlyText.Escape(place.Panel.Note), left, _plot.PaperY(place.Top),
            new JsonObject { ["xref"] = "paper", ["yref"] = "paper", ["xanchor"] = "left", ["yanchor"] = "top" }, size: _style.HeadSize));
        _plot.Shapes.Add(new JsonObject
        {
            ["type"] = "line",
            ["xref"] = "paper",
            ["x0"] = left,
            ["x1"] = right,
            ["yref"] = "paper",
            ["y0"] = rule,
            ["y1"] = rule,
            ["line"] = new JsonObject { ["color"] = _style.Ink, ["width"] = 1.2 },
        });
    }

    private double Share(double x) => Math.Round(x / _metrics.PlotWidth, 6);
}
