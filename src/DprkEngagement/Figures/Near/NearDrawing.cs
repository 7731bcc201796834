using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>A line for each row, its day in the middle; marks that would cover each other stand one above the other.</summary>
internal sealed class NearDrawing
{
    private const double LabelShare = 0.27;

    private readonly NearChart _chart;
    private readonly FigureStyle _style;
    private readonly List<(NearRow Row, IReadOnlyList<string> Label, IReadOnlyList<int> Levels, double Top, double Height)> _lines = [];
    private readonly double _labelWidth;
    private readonly double _height;
    private readonly ActorKey _key;
    private readonly PlotBuilder _plot;

    private NearDrawing(NearChart chart, FigureStyle style)
    {
        (_chart, _style) = (chart, style);
        _labelWidth = style.Narrow ? 0 : Math.Round(style.TextWidth * LabelShare);
        foreach (var row in chart.Rows)
        {
            var label = TextMeasure.Wrap(PlotlyText.Escape(row.Label), style.LabelSize, style.Narrow ? style.TextWidth - DateRoom : _labelWidth - 12, bold: true);
            var levels = Levels(row);
            var (labels, marks) = (LabelHeight(label.Count), (levels.DefaultIfEmpty(0).Max() + 1) * Step);
            var height = (style.Narrow ? labels + marks : Math.Max(labels, marks)) + Between;
            _lines.Add((row, label, levels, _height, height));
            _height += height;
        }

        _key = new ActorKey(style, style.Narrow ? style.TextWidth : AxisWidth, chart.Events.Select(Style).DistinctBy(actor => actor.Key)
            .Select(actor => (actor, actor.Key == "PRK" ? "North Korea alone" : style.ActorName(actor))));
        _plot = new PlotBuilder(style, new FigureFrame(
            style, NearTexts.Title(chart), NearTexts.Subtitle(chart), NearTexts.Caption(chart),
            new FrameSpace(KeyHeight + _height, style.Pad + _labelWidth, style.Pad, style.Narrow ? 26 : 32, 12)));
    }

    private double Step => Math.Round(_style.MarkSize * 1.35);

    private double KeyHeight => _key.Height + (_style.Narrow ? 6 : 10);

    private double Between => _style.Narrow ? 12 : 16;

    private double DateRoom => _style.Narrow ? 84 : 0;

    private double AxisWidth => _style.SafeWidth - (2 * _style.Pad) - _labelWidth;

    /// <summary>The axis is a little longer than the days, so that no mark is cut.</summary>
    private double Reach => _chart.List.Days + (_chart.List.Days * 1.4 * _style.MarkSize / AxisWidth) + 0.1;

    public static PlotlyFigure Draw(NearChart chart, FigureStyle style) => new NearDrawing(chart, style).Draw();

    private PlotlyFigure Draw()
    {
        _key.Draw(_plot);
        Axes();
        foreach (var (row, label, levels, top, height) in _lines)
        {
            Label(row, label, top, height);
            var marksTop = top + (_style.Narrow ? LabelHeight(label.Count) : 0);
            Marks(row, levels, marksTop, top + height - Between);
        }

        return _plot.Build();
    }

    private void Axes()
    {
        var days = _chart.List.Days;
        int[] ticks = days >= 4 ? [-days, -days / 2, 0, days / 2, days] : [-days, 0, days];
        _plot.AddAxes(
            0, 1, KeyHeight, KeyHeight + _height,
            new JsonObject
            {
                ["range"] = new JsonArray(-Reach, Reach),
                ["tickvals"] = new JsonArray([.. ticks.Distinct().Select(tick => JsonValue.Create(tick))]),
                ["ticktext"] = new JsonArray([.. ticks.Distinct().Select(tick => JsonValue.Create(TickText(tick)))]),
            },
            new JsonObject { ["range"] = new JsonArray(_height, 0), ["showgrid"] = false, ["showticklabels"] = false });
        Line(0, 0, 0, _height, _style.Faint, 1.4);
    }

    // The key has the first pair of axes.
    private void Line(double x0, double y0, double x1, double y1, string color, double width)
    {
        var line = PlotLine.Of(x0, y0, x1, y1, color, width);
        (line["xref"], line["yref"]) = ("x2", "y2");
        _plot.Shapes.Add(line);
    }

    private static ActorStyle Style(Event one) => ActorStyle.Of(NearChart.Counterpart(one)?.Iso3c ?? "PRK");

    private string TickText(int days)
    {
        var sign = days < 0 ? "\u2212" : "+";
        return days == 0 ? "the day"
            : FormattableString.Invariant($"{sign}{Math.Abs(days)}{(_style.Narrow || Math.Abs(days) < _chart.List.Days ? "" : " days")}");
    }

    private void Label(NearRow row, IReadOnlyList<string> label, double top, double height)
    {
        var day = row.Day is { } known ? DateText.Day(known) : "no day known";
        var name = PlotlyText.Lines(label.Select(line => $"<b>{line}</b>"));
        if (_style.Narrow)
        {
            Text(name, 0, "left", top, "top", _style.Ink);
            Text(day, 1, "right", top, "top", _style.Muted);
        }
        else
        {
            var first = top + ((height - Between - LabelHeight(label.Count)) / 2);
            Text(name, 0, "left", first, "top", _style.Ink, -_labelWidth);
            Text(day, 0, "left", first + LabelHeight(label.Count - 1), "top", _style.Muted, -_labelWidth);
        }

        if (row.Events.Count == 0 && row.Day is not null)
        {
            Text("none", 1, "right", top + height - Between, "bottom", _style.Muted);
        }
    }

    private void Text(string markup, double x, string xAnchor, double y, string yAnchor, string color, double shift = 0) =>
        _plot.Annotations.Add(_style.Note(markup, x, Math.Round(y, 2), new JsonObject { ["xref"] = "paper", ["yref"] = "y2", ["xanchor"] = xAnchor, ["yanchor"] = yAnchor, ["xshift"] = shift, ["bgcolor"] = _style.Veil }, color));

    private void Marks(NearRow row, IReadOnlyList<int> levels, double top, double bottom)
    {
        var middle = (top + bottom) / 2;
        Line(-Reach, Math.Round(middle, 2), Reach, Math.Round(middle, 2), _style.Grid, 1);
        var highest = levels.DefaultIfEmpty(0).Max();
        foreach (var (near, level) in row.Events.Zip(levels))
        {
            _plot.Data.Add(new JsonObject
            {
                ["type"] = "scatter",
                ["mode"] = "markers",
                ["name"] = NearChart.Counterpart(near.Event)?.Name ?? "North Korea alone",
                ["x"] = new JsonArray(near.Days),
                ["y"] = new JsonArray(Math.Round(middle + ((level - (highest / 2.0)) * Step), 2)),
                ["marker"] = _style.Marker(Style(near.Event), hollow: near.Event.Status == CodeStatus.Provisional),
                ["customdata"] = new JsonArray(Hover(row, near)),
                ["hovertemplate"] = HoverText.Template,
                ["cliponaxis"] = false,
                ["xaxis"] = "x2",
                ["yaxis"] = "y2",
            });
        }
    }

    private JsonArray Hover(NearRow row, NearEvent near)
    {
        var sources = _chart.Data.SourcesOf(near.Event);
        return HoverText.CustomData(
            near.Event.Id,
            sources.Select(source => source.Url).FirstOrDefault(),
            near.Event.Title,
            $"{DateText.Of(near.Event.Date)} · {NearTexts.Distance(near.Days)}: {row.Label}",
            HoverText.SourceLine(sources));
    }

    /// <summary>For each event the lowest level on which it does not touch the one before it.</summary>
    private List<int> Levels(NearRow row)
    {
        var room = 1.15 * _style.MarkSize * 2 * _chart.List.Days / AxisWidth;
        var ends = new List<double>();
        var levels = new List<int>();
        foreach (var near in row.Events)
        {
            var level = ends.FindIndex(end => near.Days - end >= room);
            if (level < 0)
            {
                level = ends.Count;
                ends.Add(0);
            }

            ends[level] = near.Days;
            levels.Add(level);
        }

        return levels;
    }

    private double LabelHeight(int lines) => (lines + (_style.Narrow ? 0 : 1)) * _style.LabelSize * FigureStyle.LineHeight;
}
