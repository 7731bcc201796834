using System.Globalization;
using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>Meetings by counterpart and year with a row for each counterpart; the incomplete early years take a narrower axis.</summary>
internal sealed partial class MatrixWide
{
    private const double Pitch = 60;
    private const double HeadSize = 15;
    private const double NoteSize = 12;

    // The strip above the rows that says who led North Korea.
    private const double Strip = 26;
    private static readonly double[] Sizes = [15, 19, 21];

    private readonly LeaderMatrix _matrix;
    private readonly FigureStyle _style;
    private readonly FigureFrame _frame;
    private readonly MatrixTraces _traces;
    private readonly LabelPlacer _labels;
    private readonly double _height;
    private readonly double _width;
    private readonly double _split;
    private readonly JsonArray _data = [];

    private MatrixWide(LeaderMatrix matrix, FigureStyle style)
    {
        _matrix = matrix;
        _style = style;
        _height = Strip + (Pitch * matrix.Rows.Count);
        var heads = matrix.Rows.Max(row => TextMeasure.Width(row.Name, HeadSize, bold: true));
        _frame = new FigureFrame(style, MatrixTexts.Title(matrix), MatrixTexts.Subtitle, MatrixTexts.Caption(matrix),
            new FrameSpace(_height, style.Pad + heads + 16, style.Pad, 32, 34));
        _width = style.SafeWidth - _frame.Left - _frame.Right;
        _split = matrix.HasEarly ? 0.27 : 0;
        _traces = new MatrixTraces(matrix, style, (row, year) => (year, Y(row)), year => year < matrix.MainFrom ? "x" : "x2");
        _labels = new LabelPlacer(new Box(0, Strip, _width, _height));
    }

    private double MainStart => _matrix.HasEarly ? _split + 0.02 : 0;

    public static PlotlyFigure Draw(LeaderMatrix matrix, FigureStyle style) => new MatrixWide(matrix, style).Draw();

    private PlotlyFigure Draw()
    {
        Axes();
        foreach (var row in _matrix.Rows)
        {
            Head(row);
        }

        Hatches();
        Leaders();
        Notes();
        _data.Add(_traces.Zeros(4));
        foreach (var row in _matrix.Rows)
        {
            Add(_traces.Bars(row));
            Add(_traces.Dots(row, _matrix.MainFrom, Sizes));
            Add(_traces.Crosses(row, 9));
        }

        return new PlotlyFigure(_data, _frame.Layout, FigureConfig.Create());

        void Add(JsonObject trace)
        {
            if (trace["x"]!.AsArray().Count > 0)
            {
                _data.Add(trace);
            }
        }
    }

    private double Y(MatrixRow row) => Strip + (Pitch * (_matrix.Rows.ToList().IndexOf(row) + 0.5));

    private double MainPx(double year) =>
        _width * (MainStart + ((1 - MainStart) * (year - (_matrix.MainFrom - 0.6)) / (_matrix.Counts.LastYear + 0.6 - (_matrix.MainFrom - 0.6))));

    private void Head(MatrixRow row)
    {
        _frame.Annotations.Add(_style.Note(PlotlyText.Bold(row.Name), 0, Y(row), new JsonObject
        {
            ["xref"] = "paper",
            ["xanchor"] = "left",
            ["xshift"] = Math.Round(_style.Pad - _frame.Left),
        }, _style.TextColor(row.Style), HeadSize));
        if (_matrix.HasEarly)
        {
            Rule(0, _split);
        }

        Rule(MainStart, 1);

        void Rule(double from, double to)
        {
            var line = PlotLine.Of(from, Y(row), to, Y(row), _style.Grid, 1.2);
            line["xref"] = "paper";
            line["layer"] = "below";
            _frame.Shapes.Add(line);
        }
    }

    private void Hatches()
    {
        if (_matrix.HasEarly)
        {
            _data.Add(_traces.Hatch((_matrix.Counts.FirstYear - 1, Strip), (_matrix.MainFrom - 0.2, _height), "x"));
        }

        // Rows side by side with the same unknown years share a field.
        var rows = _matrix.Rows;
        for (var index = 0; index < rows.Count;)
        {
            var unknown = rows[index].Unknown(_matrix.MainFrom, _matrix.Counts.LastYear).ToList();
            var next = index + 1;
            while (next < rows.Count && rows[next].Unknown(_matrix.MainFrom, _matrix.Counts.LastYear).SequenceEqual(unknown))
            {
                next++;
            }

            foreach (var (first, last) in unknown)
            {
                var (top, bottom) = (Strip + (Pitch * index), Strip + (Pitch * next));
                _data.Add(_traces.Hatch((first - 0.5, top), (last + 0.5, bottom), "x2"));
                _labels.Avoid(new Box(MainPx(first - 0.5), top, MainPx(last + 0.5), bottom));
            }

            index = next;
        }
    }
}
