using System.Globalization;
using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>Steps that count meetings up, each line named at its end.</summary>
internal sealed class CumulativeDrawing
{
    // Room between a line's end and its name.
    private const double Standoff = 12;

    private readonly CumulativeChart _chart;
    private readonly FigureStyle _style;
    private readonly FigureFrame _frame;
    private readonly double _step;
    private readonly double _height;

    private CumulativeDrawing(CumulativeChart chart, FigureStyle style)
    {
        _chart = chart;
        _style = style;
        _step = style.Narrow ? 38 : 50;
        _height = (_step * chart.Highest) + 36;
        var labels = chart.Lines.Max(line => TextMeasure.Width(line.Label(style.Narrow), style.LabelSize));
        _frame = new FigureFrame(
            style,
            CumulativeTexts.Title(chart),
            style.Narrow ? CumulativeTexts.NarrowSubtitle : CumulativeTexts.Subtitle,
            style.Narrow ? CumulativeTexts.NarrowCaption(chart) : CumulativeTexts.Caption(chart),
            new FrameSpace(_height, style.Pad + 18, labels + Standoff + 8, 44 - (style.Narrow ? 8 : 0), 14));
    }

    public static PlotlyFigure Draw(CumulativeChart chart, FigureStyle style) => new CumulativeDrawing(chart, style).Draw();

    private PlotlyFigure Draw()
    {
        Axes();
        Band();
        Names();
        Pause();
        var data = new JsonArray();

        // The others stand back; what was met more often is drawn last.
        foreach (var line in _chart.Lines.OrderBy(line => line.Series.Counterpart is null ? -1 : line.Total).ThenBy(line => line.Style.Dash == "solid" ? 0 : 1))
        {
            data.Add(Steps(line, provisional: false));
            if (line.Provisional > 0)
            {
                data.Add(Steps(line, provisional: true));
            }

            foreach (var provisional in new[] { false, true })
            {
                if (line.Series.Steps.Any(step => step.Meeting.Provisional == provisional))
                {
                    data.Add(Marks(line, provisional));
                }
            }
        }

        return new PlotlyFigure(data, _frame.Layout, FigureConfig.Create());
    }

    // Lines that share a count run side by side, in the order of the countries.
    private double Y(CumulativeLine line, int total) =>
        Math.Round(total + ((((_chart.Lines.Count - 1) / 2.0) - _chart.Lines.ToList().IndexOf(line)) * (_style.Narrow ? 2.2 : 3) / _step), 4);

    private double Px(DateOnly day) =>
        new DayScale(CumulativeChart.From, _chart.Counts.To, _style.SafeWidth - _frame.Left - _frame.Right).At(day);

    private double PxY(double y) => _height - 18 - (y * _step);

    private void Axes()
    {
        var years = Enumerable.Range(CumulativeChart.From.Year, _chart.Counts.To.Year - CumulativeChart.From.Year + 1)
            .Where(year => !_style.Narrow || year % 2 == 0)
            .ToList();
        _frame.Layout["xaxis"] = _style.Axis(new JsonObject
        {
            ["type"] = "date",
            ["range"] = new JsonArray(DateText.Iso(CumulativeChart.From), DateText.Iso(_chart.Counts.To)),
            ["tickvals"] = new JsonArray([.. years.Select(year => JsonValue.Create(DateText.Iso(new DateOnly(year, 1, 1))))]),
            ["ticktext"] = new JsonArray([.. years.Select(year => JsonValue.Create("Jan<br><b>" + year.ToString(CultureInfo.InvariantCulture) + "</b>"))]),
            ["showgrid"] = false,
        });
        var counts = AxisTicks.UpTo(Math.Max(1, _chart.Highest));
        _frame.Layout["yaxis"] = _style.Axis(new JsonObject
        {
            ["range"] = new JsonArray(Math.Round(-18 / _step, 4), Math.Round(_chart.Highest + (18 / _step), 4)),
            ["tickvals"] = new JsonArray([.. counts.Select(count => JsonValue.Create(count))]),
            ["ticktext"] = new JsonArray([.. counts.Select(count => JsonValue.Create(count.ToString(CultureInfo.InvariantCulture)))]),
        });
    }

    // After the last complete day a count is a lower bound.
    private void Band()
    {
        if (_chart.CompleteTo is { } day && day < _chart.Counts.To)
        {
            _frame.Shapes.Add(new JsonObject
            {
                ["type"] = "rect",
                ["xref"] = "x",
                ["yref"] = "paper",
                ["x0"] = DateText.Iso(day),
                ["x1"] = DateText.Iso(_chart.Counts.To),
                ["y0"] = 0,
                ["y1"] = 1,
                ["fillcolor"] = _style.Band,
                ["line"] = new JsonObject { ["width"] = 0 },
                ["layer"] = "below",
            });
        }
    }

    // Names stand at the height of their lines; where lines end close together they move apart.
    private void Names()
    {
        var lines = _chart.Lines.OrderByDescending(line => Y(line, line.Total)).ToList();
        var heights = LabelSpread.Apart([.. lines.Select(line => PxY(Y(line, line.Total)))], _style.LabelSize * FigureStyle.LineHeight);
        foreach (var (line, height) in lines.Zip(heights))
        {
            _frame.Annotations.Add(_style.Note(line.Label(_style.Narrow), 1, line.Total, new JsonObject
            {
                ["xref"] = "paper",
                ["xanchor"] = "left",
                ["yanchor"] = "middle",
                ["xshift"] = Standoff,
                ["yshift"] = Math.Round(PxY(line.Total) - height, 1),
            }, _style.TextColor(line.Style)));
        }
    }

    // The longest time without a meeting, written where no line runs.
    private void Pause()
    {
        if (_chart.Pause is not { } pause)
        {
            return;
        }

        var (from, to) = (pause.Earlier.LastDay, pause.Later.FirstDay);
        var labels = new LabelPlacer(new Box(Px(from), 0, Px(to), _height));
        foreach (var line in _chart.Lines)
        {
            var y = PxY(Y(line, line.TotalBy(from)));
            labels.Block(new Box(Px(from), y - 3, Px(to), y + 3));
        }

        var markup = _style.Narrow
            ? $"no meeting found<br>{DateText.Month(from)} – {DateText.Month(to)}"
            : $"no meeting found between {DateText.Prose(from)} and {DateText.Prose(to)}";
        var middle = from.AddDays((to.DayNumber - from.DayNumber) / 2);
        foreach (var count in Enumerable.Range(0, _chart.Highest).Select(count => count + 0.5).OrderBy(count => Math.Abs(count - (_chart.Highest / 2.0))).ThenByDescending(count => count))
        {
            if (labels.Place(Px(middle), PxY(count), markup, _style.LabelSize, new LabelSpot("center", "middle", 0, 0)) is { } spot)
            {
                _frame.Annotations.Add(_style.Note(markup, DateText.Iso(middle), count, spot.Keys(), _style.Muted));
                return;
            }
        }
    }

    private JsonObject Steps(CumulativeLine line, bool provisional)
    {
        var points = provisional
            ? line.Series.Steps.Where(step => step.Meeting.Provisional).Select((step, index) => (step.Day, Total: line.Total + index + 1)).ToList()
            : line.Coded.Select((step, index) => (step.Day, Total: index + 1)).Prepend((Day: CumulativeChart.From, Total: 0)).ToList();
        if (provisional)
        {
            points.Insert(0, (points[0].Day, line.Total));
        }

        points.Add((_chart.Counts.To, points[^1].Total));
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "lines",
            ["name"] = line.Name(narrow: false),
            ["x"] = new JsonArray([.. points.Select(point => JsonValue.Create(DateText.Iso(point.Day)))]),
            ["y"] = new JsonArray([.. points.Select(point => JsonValue.Create(Y(line, point.Total)))]),
            ["line"] = new JsonObject
            {
                ["shape"] = "hv",
                ["width"] = provisional ? 1.4 : line.Series.Counterpart is null ? 1.6 : 2.4,
                ["color"] = provisional ? _style.TextColor(line.Style) : _style.LineColor(line.Style),
                ["dash"] = provisional ? "dot" : line.Style.Dash,
            },
            ["hoverinfo"] = "skip",
        };
    }

    private JsonObject Marks(CumulativeLine line, bool provisional)
    {
        var steps = line.Series.Steps.Where(step => step.Meeting.Provisional == provisional).ToList();
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "markers",
            ["name"] = line.Name(narrow: false),
            ["x"] = new JsonArray([.. steps.Select(step => JsonValue.Create(DateText.Iso(step.Day)))]),
            ["y"] = new JsonArray([.. steps.Select((_, index) => JsonValue.Create(Y(line, (provisional ? line.Total : 0) + index + 1)))]),
            ["cliponaxis"] = false,
            ["marker"] = _style.Marker(line.Style, hollow: provisional, size: _style.Narrow ? 8 : 10),
            ["customdata"] = new JsonArray([.. steps.Select((step, index) => MeetingWords.CustomData(_chart.Data, step.Meeting, Note(line, step, index + 1)))]),
            ["hovertemplate"] = HoverText.Template,
        };
    }

    private static string Note(CumulativeLine line, CumulativeStep step, int number) => step.Meeting.Provisional
        ? $"{line.Name(narrow: false)}: not in the total"
        : string.Create(CultureInfo.InvariantCulture, $"{line.Name(narrow: false)}: {number} since January 2018");
}
