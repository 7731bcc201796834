using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>The rolling number of partners in one set of states: a stepped line with the range over all codings.</summary>
internal sealed class HedgingIndexPanel
{
    // Room below 1 for the label of the lowest number.
    private const double Floor = 0.3;

    private readonly HedgingChart _chart;
    private readonly HedgingMetrics _metrics;
    private readonly FigureStyle _style;
    private readonly PlotBuilder _plot;
    private readonly HedgingLine _line;
    private readonly double _top;
    private readonly double _ceiling;
    private readonly double _plotWidth;
    private readonly string _x;
    private readonly string _y;

    public HedgingIndexPanel(HedgingChart chart, HedgingMetrics metrics, FigureFrame frame, PlotBuilder plot, HedgingLine line, double top, double ceiling)
    {
        // Half a unit above the highest, so that its tick stays clear of the panel's head.
        (_chart, _metrics, _style, _plot, _line, _top, _ceiling) = (chart, metrics, metrics.Style, plot, line, top, ceiling + 0.5);
        _plotWidth = _style.SafeWidth - frame.Left - frame.Right;
        var ticks = Enumerable.Range(1, (int)ceiling).Where(tick => tick % 2 == 1).ToList();
        (_x, _y) = plot.AddAxes(
            0, metrics.TimeRight, top, top + metrics.IndexHeight, HedgingDrawing.TimeAxis(chart, _style, labelled: false), new JsonObject
            {
                ["range"] = new JsonArray(Floor, _ceiling),
                ["tickvals"] = new JsonArray([.. ticks.Select(tick => (JsonNode)tick)]),
                ["ticktext"] = new JsonArray([.. ticks.Select(tick => (JsonNode)FormattableString.Invariant($"{tick}"))]),
            });
    }

    public void Draw()
    {
        HedgingDrawing.Head(_plot, _metrics, PlotlyText.Bold(_line.Name), 0, _style.Pad - _metrics.Left, _top);
        var runs = HedgingRun.Of(_line, _chart.Pause, _chart.To).ToList();
        foreach (var run in runs.Where(run => !run.IsPause))
        {
            _plot.Data.Add(Band(run));
        }

        foreach (var run in runs)
        {
            _plot.Data.Add(Line(run));
        }

        new HedgingIndexLabels(_chart, _metrics, _plot, _line, Floor, _ceiling, (_x, _y)).Draw(_plotWidth * _metrics.TimeRight);
    }

    private JsonObject Band(HedgingRun run)
    {
        var steps = run.Points.Zip(run.Points.Skip(1).Select(point => point.Day).Append(run.End), (point, end) => (point, end)).ToList();
        var edge = steps.SelectMany(step => new[] { (step.point.Day, step.point.High), (step.end, step.point.High) })
            .Concat(steps.AsEnumerable().Reverse().SelectMany(step => new[] { (step.end, step.point.Low), (step.point.Day, step.point.Low) }))
            .ToList();
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "lines",
            ["name"] = _line.Name + ", range",
            ["xaxis"] = _x,
            ["yaxis"] = _y,
            ["x"] = new JsonArray([.. edge.Select(corner => (JsonNode)DateText.Iso(corner.Item1))]),
            ["y"] = new JsonArray([.. edge.Select(corner => (JsonNode)Math.Round(corner.Item2, 3))]),
            ["fill"] = "toself",
            ["fillcolor"] = "rgba(128,128,128,0.25)",
            ["line"] = new JsonObject { ["width"] = 0 },
            ["hoverinfo"] = "skip",
        };
    }

    private JsonObject Line(HedgingRun run)
    {
        var points = run.Points.Append(run.Points[^1] with { Day = run.End }).ToList();

        // Where the next run takes over, its first step is drawn too.
        if (run.Dash != "solid" && _line.On(run.End) is { } next && next.Day == run.End)
        {
            points.Add(next);
        }

        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "lines",
            ["name"] = _line.Name,
            ["xaxis"] = _x,
            ["yaxis"] = _y,
            ["x"] = new JsonArray([.. points.Select(point => (JsonNode)DateText.Iso(point.Day))]),
            ["y"] = new JsonArray([.. points.Select(point => (JsonNode)Math.Round(point.Value, 3))]),
            ["line"] = new JsonObject { ["shape"] = "hv", ["width"] = run.IsPause ? 1.6 : 3, ["color"] = run.IsPause ? _style.Muted : _style.Ink, ["dash"] = run.Dash },
            ["customdata"] = new JsonArray([.. points.Select(CustomData)]),
            ["hovertemplate"] = HoverText.Template,
        };
    }

    private JsonArray CustomData(HedgingLinePoint point)
    {
        var latest = point.Latest;
        var sources = _chart.Data.SourcesOf(latest.Event);
        return HoverText.CustomData(
            latest.Event.Id,
            sources.FirstOrDefault()?.Url,
            HedgingText.Number(point.Value) + " effective partners",
            [
                _line.Name + ", up to " + DateText.Day(latest.Day),
                NumberWords.Count(point.Mix.Total, "contact", "contacts") + ": " + point.Mix.Words,
                "Range over codings: " + HedgingText.Number(point.Low) + "–" + HedgingText.Number(point.High),
                $"Latest: {latest.Who} ({latest.Counterpart.Name})",
                HoverText.SourceLine(sources),
            ]);
    }
}
