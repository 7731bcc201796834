using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>A row for each resolution, a column for each state, a mark and a word in each cell.</summary>
internal sealed class VotesDrawing
{
    private readonly VotesChart _chart;
    private readonly FigureStyle _style;
    private readonly VotesMetrics _metrics;
    private readonly FigureFrame _frame;
    private readonly PlotBuilder _plot;
    private readonly VotesMarks _marks;

    private VotesDrawing(VotesChart chart, FigureStyle style)
    {
        (_chart, _style, _metrics) = (chart, style, new VotesMetrics(chart, style));
        _marks = new VotesMarks(chart, _metrics);
        _frame = new FigureFrame(
            style,
            VotesTexts.Title(chart),
            style.Narrow ? VotesTexts.NarrowSubtitle : VotesTexts.Subtitle,
            style.Narrow ? VotesTexts.NarrowCaption(chart) : VotesTexts.Caption(chart),
            new FrameSpace(_metrics.Height, _metrics.Left, _metrics.Right, 8, 12));
        _plot = new PlotBuilder(style, _frame);
    }

    public static PlotlyFigure Draw(VotesChart chart, FigureStyle style) => new VotesDrawing(chart, style).Draw();

    private PlotlyFigure Draw()
    {
        _plot.AddAxes(
            0, 1, _metrics.ColumnHead, _metrics.Height,
            new JsonObject { ["range"] = new JsonArray(0, _chart.Columns.Count), ["showgrid"] = false, ["showticklabels"] = false },
            new JsonObject { ["range"] = new JsonArray(_metrics.Height - _metrics.ColumnHead, 0), ["showgrid"] = false, ["showticklabels"] = false });
        for (var row = 0; row < _chart.Votes.Resolutions.Count; row++)
        {
            RowTexts(row);
        }

        for (var column = 0; column < _chart.Columns.Count; column++)
        {
            Column(column);
        }

        Heads();
        return _plot.Build();
    }

    private void RowTexts(int row)
    {
        Rule(_metrics.Top(row));
        Text(_metrics.Heads[row], 0, _metrics.Middle(row), _style.Pad - _metrics.Left, "left", _style.Ink);
        var resolution = _chart.Votes.Resolutions[row];
        Text(_style.Narrow ? VotesTexts.Number(resolution.No) : VotesTexts.Totals(resolution), 1, _metrics.Middle(row), _metrics.TotalsWidth + (_style.Narrow ? 4 : 8), "right", _style.Muted);
        if (!_style.Narrow && _metrics.Others[row].Length > 0)
        {
            Text(_metrics.Others[row], 1, _metrics.Middle(row), _metrics.TotalsWidth + 20, "left", _style.Muted);
        }
    }

    private void Column(int column)
    {
        var of = _chart.Columns[column];
        var known = new List<int>();
        for (var row = 0; row < _chart.Votes.Resolutions.Count; row++)
        {
            var resolution = _chart.Votes.Resolutions[row];
            if (column > 0 && of.IsSame(resolution))
            {
                Shade(column, row);
            }

            var vote = resolution.VoteOf(of.Actor.Iso3c);
            var word = VotesTexts.Cell(vote);
            if (word == "?")
            {
                Text(word, column + 0.5, _metrics.Middle(row), 0, "center", _style.Muted, onPaper: false);
                continue;
            }

            known.Add(row);
            Word(_style.Narrow && vote == VoteChoice.Abstain ? "abst." : word, column, row);
        }

        foreach (var kind in known.GroupBy(row => _chart.Votes.Resolutions[row].VoteOf(of.Actor.Iso3c) == VoteChoice.No))
        {
            _plot.Data.Add(_marks.Of(of, column, [.. kind], filled: kind.Key));
        }
    }

    // Beside the mark where there is room, else under it.
    private void Word(string word, int column, int row)
    {
        var own = _style.Narrow
            ? new JsonObject { ["xanchor"] = "center", ["yanchor"] = "top", ["yshift"] = -1 }
            : new JsonObject { ["xanchor"] = "left", ["xshift"] = 12 };
        _plot.Annotations.Add(_style.Note(word, _marks.X(column), _metrics.Middle(row), own, _style.Ink));
    }

    private void Heads()
    {
        for (var column = 0; column < _chart.Columns.Count; column++)
        {
            var of = _chart.Columns[column];
            var summary = _style.Narrow ? of.Summary.Replace(" alike", "", StringComparison.Ordinal) : of.Summary;
            Head(PlotlyText.Lines([PlotlyText.Bold(_style.Narrow ? of.Actor.ShortName : of.Actor.Name), summary.Length == 0 ? "&nbsp;" : summary]), column + 0.5, "x", 0, "center", _style.TextColor(of.Style));
        }

        Head(_style.Narrow ? "No<br>in all" : "Yes–No–abst.", 1, "paper", _metrics.TotalsWidth + (_style.Narrow ? 4 : 8), "right", _style.Muted);
        if (!_style.Narrow)
        {
            Head("Others named as<br>voting No", 1, "paper", _metrics.TotalsWidth + 20, "left", _style.Muted);
        }
    }

    private void Head(string markup, double x, string reference, double shift, string anchor, string color) =>
        _plot.Annotations.Add(_style.Note(markup, x, _plot.PaperY(_metrics.ColumnHead), new JsonObject
        {
            ["xref"] = reference,
            ["yref"] = "paper",
            ["xanchor"] = anchor,
            ["yanchor"] = "bottom",
            ["align"] = anchor,
            ["xshift"] = Math.Round(shift),
            ["yshift"] = 4,
        }, color));

    private void Text(string markup, double x, double y, double shift, string anchor, string color, bool onPaper = true) =>
        _plot.Annotations.Add(_style.Note(markup, x, y, new JsonObject
        {
            ["xref"] = onPaper ? "paper" : "x",
            ["xanchor"] = anchor,
            ["align"] = anchor,
            ["xshift"] = Math.Round(shift),
        }, color));

    private void Rule(double y) => _plot.Shapes.Add(Line(0, 1, y));

    private JsonObject Line(double from, double to, double y) => new()
    {
        ["type"] = "line",
        ["xref"] = "paper",
        ["yref"] = "y",
        ["x0"] = from,
        ["x1"] = to,
        ["y0"] = y,
        ["y1"] = y,
        ["line"] = new JsonObject { ["color"] = _style.Grid, ["width"] = 1 },
        ["layer"] = "below",
    };

    private void Shade(int column, int row) => _plot.Shapes.Add(new JsonObject
    {
        ["type"] = "rect",
        ["xref"] = "x",
        ["yref"] = "y",
        ["x0"] = column + 0.04,
        ["x1"] = column + 0.96,
        ["y0"] = _metrics.Top(row),
        ["y1"] = _metrics.Bottom(row),
        ["fillcolor"] = "rgba(128,128,128,0.16)",
        ["line"] = new JsonObject { ["width"] = 0 },
        ["layer"] = "below",
    });
}
