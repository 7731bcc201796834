using System.Globalization;
using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>Steps that count meetings up, each line named at its end.</summary>
internal sealed partial class CumulativeDrawing
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
}
