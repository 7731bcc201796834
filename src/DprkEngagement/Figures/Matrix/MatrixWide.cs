using System.Globalization;
using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>Meetings by counterpart and year with a row for each counterpart; the incomplete early years take a narrower axis.</summary>
internal sealed class MatrixWide
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

    private void Axes()
    {
        var (first, main, last) = (_matrix.Counts.FirstYear, _matrix.MainFrom, _matrix.Counts.LastYear);
        if (_matrix.HasEarly)
        {
            _frame.Layout["xaxis"] = _style.Axis(YearAxis(first - 1, main - 0.2, [first, .. Round(first + 6, main - 7, 10), main - 1], [0, _split]));
        }

        _frame.Layout["xaxis2"] = _style.Axis(YearAxis(main - 0.6, last + 0.6, [.. Round(main, last - 3, 5), last], [MainStart, 1]));
        _frame.Layout["xaxis2"]!["anchor"] = "y";
        _frame.Layout["yaxis"] = _style.Axis(new JsonObject { ["range"] = new JsonArray(_height, 0), ["showticklabels"] = false, ["showgrid"] = false });
    }

    private static JsonObject YearAxis(double from, double to, IReadOnlyList<int> ticks, double[] domain) => new()
    {
        ["range"] = new JsonArray(from, to),
        ["tickvals"] = new JsonArray([.. ticks.Select(year => JsonValue.Create(year))]),
        ["ticktext"] = new JsonArray([.. ticks.Select(year => JsonValue.Create(year.ToString(CultureInfo.InvariantCulture)))]),
        ["showgrid"] = false,
        ["domain"] = new JsonArray(domain[0], domain[1]),
    };

    private static IEnumerable<int> Round(int from, int to, int step) => Enumerable.Range(from, Math.Max(0, to - from + 1)).Where(year => year % step == 0);

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
            var line = TimelineElbow.Line(from, Y(row), to, Y(row), _style.Grid, 1.2);
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

    private void Leaders()
    {
        foreach (var (name, first, last) in _matrix.Leaders)
        {
            var early = last < _matrix.MainFrom;
            var (axis, from, to) = early ? ("x", first - 0.5, last + 0.5) : ("x2", Math.Max(first, _matrix.MainFrom) - 0.4, last + 0.4);
            var line = TimelineElbow.Line(from, Strip - 8, to, Strip - 8, _style.Faint, 1.2);
            line["xref"] = axis;
            _frame.Shapes.Add(line);
            var note = early ? "<br><i>lists incomplete: blank = unknown</i>" : "";
            _frame.Annotations.Add(_style.Note("met by " + PlotlyText.Escape(name) + note, early ? from : (from + to) / 2, Strip - 8, new JsonObject
            {
                ["xref"] = axis,
                ["xanchor"] = early ? "left" : "center",
                ["yanchor"] = "bottom",
                ["yshift"] = 3,
            }, _style.Muted, _style.LabelSize));
        }
    }

    private void Notes()
    {
        foreach (var row in _matrix.Rows)
        {
            foreach (var cell in row.Cells.Where(cell => cell.Year >= _matrix.MainFrom))
            {
                _labels.Block(Box.Around(MainPx(cell.Year), Y(row), cell.Found.Count > 0 ? Sizes[^1] / 2 : 4));
            }
        }

        foreach (var row in _matrix.Rows.Where(row => row.Counterpart is not null))
        {
            foreach (var one in row.Joined)
            {
                Note($"{PlotlyText.Escape(one.ShortName)} joins {PlotlyText.Escape(one.Meeting.LeaderShortName)}", one.Meeting.FirstDay.Year, Y(row), BesideMark);
            }

            if (row.Last is { } last && last.FirstDay.Year >= _matrix.MainFrom && last.FirstDay.Year < _matrix.Counts.LastYear - 3)
            {
                Note("last: " + DateText.Prose(last.LastDay), last.FirstDay.Year, Y(row), BesideMark);
            }
        }

        if (_matrix.Pause is { } pause && _matrix.Rows.Count > 1)
        {
            Note(
                string.Create(CultureInfo.InvariantCulture, $"{pause.First}–{pause.Last % 100:00}: no meeting found with any of the {NumberWords.Of(_matrix.Rows.Count(row => row.Counterpart is not null))}"),
                (pause.First + pause.Last) / 2.0,
                Strip + Pitch,
                [new("center", "middle", 0, 0)],
                _style.Ink);
        }
    }

    private static LabelSpot[] BesideMark => [new("left", "bottom", 14, -6), new("right", "bottom", -14, -6), new("left", "top", 14, 6)];

    private void Note(string markup, double year, double y, LabelSpot[] spots, string? color = null)
    {
        if (_labels.Place(MainPx(year), y, markup, NoteSize, spots) is { } spot)
        {
            var keys = spot.Keys();
            keys["xref"] = "x2";
            _frame.Annotations.Add(_style.Note(markup, year, y, keys, color ?? _style.Muted, NoteSize));
        }
    }
}
