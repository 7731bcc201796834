using System.Globalization;
using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>A line for each counterpart over the years, with journeys to it above and journeys from it below.</summary>
internal sealed class PlacesDrawing
{
    private readonly PlacesChart _chart;
    private readonly FigureStyle _style;
    private readonly PlotBuilder _plot;
    private readonly PlacesMetrics _metrics;
    private readonly LabelPlacer _labels;

    private PlacesDrawing(PlacesChart chart, FigureStyle style, PlacesMetrics metrics, ChartTexts texts)
    {
        (_chart, _style, _metrics) = (chart, style, metrics);
        _plot = new PlotBuilder(style, new FigureFrame(
            style, texts.Title, texts.Subtitle, texts.Caption, new FrameSpace(metrics.Height, metrics.Left, metrics.Right, style.Narrow ? 26 : 32, metrics.HeadHeight + 8)));
        _labels = new LabelPlacer(new Box(0, 0, metrics.PlotWidth, metrics.Height));
    }

    public static PlotlyFigure Draw(PlacesChart chart, FigureStyle style, ChartTexts texts) =>
        new PlacesDrawing(chart, style, new PlacesMetrics(chart, style), texts).Draw();

    private PlotlyFigure Draw()
    {
        Axes();
        if (!_style.Narrow && _chart.FirstYear < _chart.CompleteFrom)
        {
            Incomplete();
        }

        Heads();
        for (var index = 0; index < _chart.Rows.Count; index++)
        {
            Row(_chart.Rows[index], index);
        }

        for (var index = 0; index < _chart.Rows.Count; index++)
        {
            ThirdPlaces(_chart.Rows[index], index);
        }

        return _plot.Build();
    }

    private void Axes()
    {
        var (first, last) = (_metrics.FirstYear, _chart.LastYear);
        int[] ticks = [.. Enumerable.Range(first, last - first + 1).Where(year => year == first || year == last || (year % (_style.Narrow ? 5 : 10) == 0 && year < last - 3 && year > first + 3))];
        _plot.AddAxes(
            0, 1, 0, _metrics.Height,
            new JsonObject
            {
                ["range"] = new JsonArray(first - 0.9, last + 0.9),
                ["tickvals"] = new JsonArray([.. ticks.Select(year => JsonValue.Create(year))]),
                ["ticktext"] = new JsonArray([.. ticks.Select(year => JsonValue.Create(year.ToString(CultureInfo.InvariantCulture)))]),
                ["showgrid"] = false,
            },
            new JsonObject { ["range"] = new JsonArray(_metrics.Height, 0), ["showgrid"] = false, ["showticklabels"] = false });
    }

    private void Incomplete()
    {
        var to = _chart.CompleteFrom - 0.5;
        _plot.Shapes.Add(new JsonObject
        {
            ["type"] = "rect",
            ["xref"] = "x",
            ["yref"] = "y",
            ["x0"] = _metrics.FirstYear - 0.9,
            ["x1"] = to,
            ["y0"] = 0,
            ["y1"] = _metrics.Height,
            ["fillcolor"] = _style.Band,
            ["line"] = new JsonObject { ["width"] = 0 },
            ["layer"] = "below",
        });
        _plot.Annotations.Add(_style.Note(
            "<i>lists incomplete: blank = unknown</i>", to, _metrics.Height,
            new JsonObject { ["xanchor"] = "right", ["yanchor"] = "bottom", ["xshift"] = -6, ["yshift"] = 3 }, _style.Muted, 12));
    }

    private void Heads()
    {
        string[] heads = _style.Narrow ? ["out", "in", "3rd"] : ["went", "came", "third"];
        foreach (var (head, column) in heads.Select((head, column) => (head, column)))
        {
            Number(head, column, 0, "bottom", _style.Muted, 4, _metrics.CountHeadSize);
        }
    }

    private void Row(PlacesRow row, int index)
    {
        var y = _metrics.Y(index);
        var color = _style.TextColor(row.Style);
        _plot.Annotations.Add(_style.Note(
            PlotlyText.Bold(_style.Narrow ? row.ShortName : row.Name), 0, y,
            new JsonObject { ["xref"] = "paper", ["xanchor"] = "left", ["yanchor"] = "middle", ["xshift"] = Math.Round(_style.Pad - _metrics.Left) }, color, _metrics.NameSize));
        _labels.Avoid(new Box(0, y - 1, _metrics.PlotWidth, y + 1));
        var line = PlotLine.Of(_metrics.FirstYear - 0.9, y, _chart.LastYear + 0.9, y, _style.Faint, 1);
        _plot.Shapes.Add(line);
        foreach (var (ground, column) in new[] { MeetingGround.Theirs, MeetingGround.Home, MeetingGround.Third }.Select((ground, column) => (ground, column)))
        {
            var count = row.Count(ground);
            Number(count == 0 ? "0" : PlotlyText.Bold(count.ToString(CultureInfo.InvariantCulture)), column, y, "middle", count == 0 ? _style.Muted : _style.Ink, 0, _metrics.CountSize);
        }

        var marks = Marks(row, y).ToList();
        foreach (var group in marks.GroupBy(mark => mark.Meeting.Provisional))
        {
            _plot.Data.Add(Trace(row, group.Key, [.. group]));
        }

        foreach (var (_, x, markY) in marks)
        {
            _labels.Block(Box.Around(_metrics.Px(x), markY, _metrics.MarkSize / 2));
        }
    }

    // Two of one year in third countries touch the line from both sides.
    private IEnumerable<(Meeting Meeting, double X, double Y)> Marks(PlacesRow row, double y) => row.Stacked(_metrics.FirstYear)
        .Select(one => (one.Meeting, (double)one.Meeting.FirstDay.Year, Math.Round(y - (one.Step * _metrics.StepPitch), 2)));

    private JsonObject Trace(PlacesRow row, bool provisional, IReadOnlyList<(Meeting Meeting, double X, double Y)> marks) => new()
    {
        ["type"] = "scatter",
        ["mode"] = "markers",
        ["name"] = row.Name,
        ["x"] = new JsonArray([.. marks.Select(mark => (JsonNode)mark.X)]),
        ["y"] = new JsonArray([.. marks.Select(mark => (JsonNode)mark.Y)]),
        ["marker"] = _style.Marker(row.Style, provisional, _metrics.MarkSize, "circle"),
        ["customdata"] = new JsonArray([.. marks.Select(mark => (JsonNode)MeetingWords.CustomData(_chart.Data, mark.Meeting, null))]),
        ["hovertemplate"] = HoverText.Template,
        ["cliponaxis"] = false,
    };

    // Within the row or not at all, since another row's line would claim it; the caption has them all.
    private void ThirdPlaces(PlacesRow row, int index)
    {
        var third = row.Places.With(row.Counterpart, MeetingGround.Third).Where(meeting => meeting.FirstDay.Year >= _metrics.FirstYear).ToList();
        if (_style.Narrow || third.Count == 0)
        {
            return;
        }

        var (x, y, text) = (third[0].FirstDay.Year, _metrics.Y(index), PlotlyText.Escape(row.ThirdPlaces));
        var offset = _metrics.MarkSize / 2;
        LabelSpot[] spots = [new("right", "bottom", -offset - 4, -2), new("right", "top", -offset - 4, 2)];
        var (width, height) = (TextMeasure.Width(text, 12), TextMeasure.Height(text, 12));
        if (_labels.Place(_metrics.Px(x), y, width, height, [.. spots.Where(spot => _metrics.Holds(index, spot.BoxAt(0, y, 0, height)))]) is { } spot)
        {
            _plot.Annotations.Add(_style.Note(text, x, y, spot.Keys(), _style.Muted, 12));
        }
    }

    private void Number(string markup, int column, double y, string anchor, string color, double shift, double size) =>
        _plot.Annotations.Add(_style.Note(
            markup, 1, y == 0 ? 1 : y,
            new JsonObject
            {
                ["xref"] = "paper",
                ["yref"] = y == 0 ? "paper" : "y",
                ["xanchor"] = "center",
                ["yanchor"] = anchor,
                ["xshift"] = Math.Round(_metrics.CountX(column), 1),
                ["yshift"] = shift,
            },
            color, size));
}
