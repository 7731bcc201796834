using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>A line for each agreement over the years, under the name of the counterpart; rounds of talks beside the name.</summary>
internal sealed class AgreementsDrawing
{
    private readonly AgreementsChart _chart;
    private readonly FigureStyle _style;
    private readonly AgreementsMetrics _metrics;
    private readonly AgreementsScale _scale;
    private readonly StepPlaces _places;
    private readonly PlotBuilder _plot;

    private AgreementsDrawing(AgreementsChart chart, FigureStyle style, ChartTexts texts)
    {
        (_chart, _style, _metrics) = (chart, style, new AgreementsMetrics(chart, style));
        _scale = chart.Scale;
        _places = new StepPlaces(chart.Rows, day => _scale.Share(day) * _metrics.PlotWidth, _metrics.PlotWidth, _metrics.MarkSize + 1.5);
        _plot = new PlotBuilder(style, new FigureFrame(
            style, texts.Title, texts.Subtitle, texts.Caption, new FrameSpace(_metrics.Height, _metrics.Left, _metrics.Right, style.Narrow ? 26 : 32, style.Narrow ? 8 : 12)));
    }

    public static PlotlyFigure Draw(AgreementsChart chart, FigureStyle style, ChartTexts texts) => new AgreementsDrawing(chart, style, texts).Draw();

    private PlotlyFigure Draw()
    {
        var ticks = _scale.Ticks(_style.Narrow).ToList();
        _plot.AddAxes(
            0, 1, 0, _metrics.Height,
            new JsonObject
            {
                ["range"] = new JsonArray(0, 1),
                ["tickvals"] = new JsonArray([.. ticks.Select(tick => (JsonNode)tick.Share)]),
                ["ticktext"] = new JsonArray([.. ticks.Select(tick => (JsonNode)tick.Text)]),
                // Where titles stand above the lines a grid would run through them.
                ["showgrid"] = !_style.Narrow,
            },
            new JsonObject { ["range"] = new JsonArray(_metrics.Height, 0), ["showgrid"] = false, ["showticklabels"] = false });
        foreach (var (group, y, talksY) in _metrics.Heads)
        {
            Text(PlotlyText.Bold(group.Name), y, _style.Pad - _metrics.Left, "left", _style.TextColor(group.Style), _style.HeadSize);
            if (group.Talks.Count > 0)
            {
                _plot.Data.Add(Talks(group, talksY));
            }
        }

        foreach (var (row, group, title, textY, y) in _metrics.Rows)
        {
            Text(PlotlyText.Lines(title), textY, _style.Pad - _metrics.Left, "left", _style.Ink, _style.LabelSize);
            Outcome(row, textY);
            Lines(row, group, y);
            Steps(row, group, y);
        }

        return _plot.Build();
    }

    private void Outcome(AgreementRow row, double y) => _plot.Annotations.Add(_style.Note(
        PlotlyText.Escape(_metrics.Outcome(row)), 1, y,
        new JsonObject
        {
            ["xref"] = "paper",
            ["xanchor"] = _style.Narrow ? "right" : "left",
            ["yanchor"] = "middle",
            ["xshift"] = _style.Narrow ? AgreementsMetrics.Edge : 14,
        },
        row.Standing ? _style.Ink : _style.Muted, _style.LabelSize));

    // Solid from the day in force to the end, or to the end of the axis; dashed where since when is not known.
    private void Lines(AgreementRow row, AgreementGroup group, double y)
    {
        var (from, to) = (row.InForce ?? row.First, row.Ended?.Start ?? (row.InForce is null ? row.First : _chart.Last));
        if (from < to)
        {
            Line(from, to, y, group, row.Defence ? 5 : 2, row.InForce is null ? "4px,3px" : null);
        }

        if (row.Ended is { } end && end.Start < end.End)
        {
            Line(end.Start, end.End, y, group, 1.2, "2px,2px");
        }

        if (row.InForce is { } day && row.First < day)
        {
            Line(row.First, day, y, group, 1.2, null);
        }
    }

    private void Line(DateOnly from, DateOnly to, double y, AgreementGroup group, double width, string? dash) =>
        _plot.Shapes.Add(PlotLine.Of(Share(from), y, Share(to), y, _style.LineColor(group.Style), width, dash));

    private double Share(DateOnly day) => Math.Round(_places.At(day) / _metrics.PlotWidth, 5);

    private void Steps(AgreementRow row, AgreementGroup group, double y)
    {
        var places = _places.Of(row);
        for (var i = 0; i < row.Steps.Count; i++)
        {
            var step = row.Steps[i];
            var trace = Trace(group.Name, [(Math.Round(places[i] / _metrics.PlotWidth, 5), y)], Marker(step, group));
            trace["customdata"] = new JsonArray(Custom(step.Event, row.Agreement.Title, Word(step.Kind)));
            trace["hovertemplate"] = HoverText.Template;
            _plot.Data.Add(trace);
        }
    }

    private JsonObject Marker(AgreementStep step, AgreementGroup group) => _style.Marker(
        group.Style, step.Event.Status is not CodeStatus.Coded, _metrics.MarkSize,
        step.Kind switch
        {
            AgreementStepKind.Ratified => "diamond",
            AgreementStepKind.InForce => "square",
            AgreementStepKind.Ended => "x",
            _ => "circle",
        });

    private JsonObject Talks(AgreementGroup group, double y)
    {
        var trace = Trace(group.Name + ", talks", group.Talks.Select(one => (_scale.Share(one.Date.Start), y)), new JsonObject
        {
            ["symbol"] = "line-ns",
            ["size"] = _metrics.MarkSize + 1,
            ["opacity"] = 1,
            ["line"] = new JsonObject { ["color"] = _style.TextColor(group.Style), ["width"] = 2 },
        });
        trace["customdata"] = new JsonArray([.. group.Talks.Select(one => (JsonNode)Custom(one, one.Title, "talks"))]);
        trace["hovertemplate"] = HoverText.Template;
        return trace;
    }

    private JsonArray Custom(Event one, string head, string word)
    {
        var sources = _chart.Data.SourcesOf(one);
        return HoverText.CustomData(
            one.Id, sources.FirstOrDefault()?.Url, head,
            new[] { $"{word} {DateText.Of(one.Date)}", one.Status is CodeStatus.Coded ? "" : "Provisional: secondary pages only", HoverText.SourceLine(sources) }.Where(line => line.Length > 0));
    }

    private static string Word(AgreementStepKind kind) => kind switch
    {
        AgreementStepKind.Signed => "signed or announced",
        AgreementStepKind.Ratified => "ratified by one side",
        AgreementStepKind.InForce => "took effect",
        _ => "ended",
    };

    private static JsonObject Trace(string name, IEnumerable<(double X, double Y)> points, JsonObject marker)
    {
        var all = points.ToList();
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "markers",
            ["name"] = name,
            ["x"] = new JsonArray([.. all.Select(point => (JsonNode)point.X)]),
            ["y"] = new JsonArray([.. all.Select(point => (JsonNode)Math.Round(point.Y, 2))]),
            ["marker"] = marker,
            ["cliponaxis"] = false,
        };
    }

    private void Text(string markup, double y, double shift, string anchor, string color, double size) =>
        _plot.Annotations.Add(_style.Note(
            markup, 0, Math.Round(y, 2),
            new JsonObject { ["xref"] = "paper", ["xanchor"] = anchor, ["yanchor"] = "middle", ["xshift"] = Math.Round(shift) }, color, size));
}
