using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <content>Head and band.</content>
internal sealed partial class RowPanelDrawing
{
    private void DrawHead()
    {
        var left = _panel.ColumnLeft / _metrics.PlotWidth;
        _plot.Annotations.Add(_style.Note(
            PlotlyText.Lines(_panel.HeadLines), Math.Round(left, 6), _plot.PaperY(_panel.Top),
            new JsonObject { ["xref"] = "paper", ["yref"] = "paper", ["xanchor"] = "left", ["yanchor"] = "top" },
            size: _style.HeadSize));
        var rule = _plot.PaperY(_panel.Top + _panel.HeadHeight);
        _plot.Shapes.Add(new JsonObject
        {
            ["type"] = "line",
            ["xref"] = "paper",
            ["x0"] = Math.Round(left, 6),
            ["x1"] = Math.Round((_panel.ColumnLeft + _metrics.ColumnWidth) / _metrics.PlotWidth, 6),
            ["yref"] = "paper",
            ["y0"] = rule,
            ["y1"] = rule,
            ["line"] = new JsonObject { ["color"] = _style.Ink, ["width"] = 1.2 },
        });
    }

    // What it stands for is said in the head. It stops where a figure stands on it.
    private void DrawReference()
    {
        if (_panel.Panel.Reference is not { } reference)
        {
            return;
        }

        var from = 0.0;
        foreach (var (_, y) in _panel.Labels.Zip(_panel.RowY).Where(row => !OffScale(row.First) && row.First.Covers(reference, _scale.Max, _panel.PlotWidth, RightOf(row.First))))
        {
            AddReference(reference, from, y - (_metrics.FigureSize * 0.75));
            from = y + (_metrics.FigureSize * 0.75);
        }

        AddReference(reference, from, _panel.RowsHeight);
    }

    private void AddReference(decimal reference, double from, double to) => _plot.Shapes.Add(new JsonObject
    {
        ["type"] = "line",
        ["xref"] = _x,
        ["x0"] = (double)reference,
        ["x1"] = (double)reference,
        ["yref"] = _y,
        ["y0"] = from,
        ["y1"] = to,
        ["line"] = new JsonObject { ["color"] = _style.Ink, ["width"] = 1.6, ["dash"] = "dash" },
        ["layer"] = "between",
    });

    private void DrawBand()
    {
        if (_panel.Panel.Band is not { } band)
        {
            return;
        }

        _plot.Shapes.Add(new JsonObject
        {
            ["type"] = "rect",
            ["xref"] = _x,
            ["x0"] = (double)band.From,
            ["x1"] = (double)band.To,
            ["yref"] = _y,
            ["y0"] = 0,
            ["y1"] = _panel.RowsHeight,
            ["fillcolor"] = _style.Band,
            ["line"] = new JsonObject { ["width"] = 0 },
            ["layer"] = "below",
        });
    }
}
