using System.Globalization;
using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>Meetings by counterpart and year with a column for each counterpart; the incomplete early years are left out.</summary>
internal sealed class MatrixNarrow
{
    private const double Pitch = 16.5;
    private static readonly double[] Sizes = [11, 14, 15];

    private readonly LeaderMatrix _matrix;
    private readonly FigureStyle _style;
    private readonly FigureFrame _frame;
    private readonly MatrixTraces _traces;
    private readonly JsonArray _data = [];

    private MatrixNarrow(LeaderMatrix matrix, FigureStyle style)
    {
        _matrix = matrix;
        _style = style;
        _frame = new FigureFrame(style, MatrixTexts.Title(matrix), MatrixTexts.NarrowSubtitle, MatrixTexts.NarrowCaption(matrix),
            new FrameSpace(Pitch * (matrix.Counts.LastYear - matrix.MainFrom + 1.2), 58, 6, 6, 24));
        _traces = new MatrixTraces(matrix, style, (row, year) => (X(row), year), _ => "x");
    }

    public static PlotlyFigure Draw(LeaderMatrix matrix, FigureStyle style) => new MatrixNarrow(matrix, style).Draw();

    private PlotlyFigure Draw()
    {
        Axes();
        Leaders();
        foreach (var row in _matrix.Rows)
        {
            _frame.Annotations.Add(_style.Note(PlotlyText.Bold(row.ShortName), X(row), 1, new JsonObject
            {
                ["yref"] = "paper",
                ["xanchor"] = "center",
                ["yanchor"] = "bottom",
                ["yshift"] = 3,
            }, _style.TextColor(row.Style), 11.5));
        }

        Hatches();
        _data.Add(_traces.Zeros(3));
        foreach (var row in _matrix.Rows)
        {
            foreach (var trace in new[] { _traces.Dots(row, _matrix.MainFrom, Sizes), _traces.Crosses(row, 7) })
            {
                if (trace["x"]!.AsArray().Count > 0)
                {
                    _data.Add(trace);
                }
            }
        }

        return new PlotlyFigure(_data, _frame.Layout, FigureConfig.Create());
    }

    private double X(MatrixRow row) => _matrix.Rows.ToList().IndexOf(row);

    private void Axes()
    {
        var (from, to) = (_matrix.MainFrom, _matrix.Counts.LastYear);
        int[] ticks = [.. Enumerable.Range(from, to - from + 1).Where(year => year == to || (year % 5 == 0 && year < to - 2))];
        _frame.Layout["yaxis"] = _style.Axis(new JsonObject
        {
            ["range"] = new JsonArray(to + 0.6, from - 0.6),
            ["tickvals"] = new JsonArray([.. ticks.Select(year => JsonValue.Create(year))]),
            ["ticktext"] = new JsonArray([.. ticks.Select(year => JsonValue.Create(year.ToString(CultureInfo.InvariantCulture)))]),
            ["showgrid"] = false,
            ["ticklabelstandoff"] = 16,
        });
        _frame.Layout["xaxis"] = _style.Axis(new JsonObject { ["range"] = new JsonArray(-0.55, _matrix.Rows.Count - 0.45), ["showticklabels"] = false, ["showgrid"] = false });
    }

    private void Hatches()
    {
        foreach (var row in _matrix.Rows)
        {
            foreach (var (first, last) in row.Unknown(_matrix.MainFrom, _matrix.Counts.LastYear))
            {
                _data.Add(_traces.Hatch((X(row) - 0.5, first - 0.5), (X(row) + 0.5, last + 0.5), "x"));
            }
        }
    }

    private void Leaders()
    {
        foreach (var (name, first, last) in _matrix.Leaders.Where(leader => leader.Last >= _matrix.MainFrom))
        {
            var (from, to) = (Math.Max(first, _matrix.MainFrom) - 0.4, last + 0.4);
            var line = PlotLine.Of(-0.5, from, -0.5, to, _style.Faint, 1.2);
            _frame.Shapes.Add(line);
            _frame.Annotations.Add(_style.Note("met by " + PlotlyText.Escape(name), -0.5, (from + to) / 2, new JsonObject
            {
                ["textangle"] = -90,
                ["xanchor"] = "right",
                ["yanchor"] = "middle",
                ["xshift"] = -1,
            }, _style.Muted, 10.5));
        }
    }
}
