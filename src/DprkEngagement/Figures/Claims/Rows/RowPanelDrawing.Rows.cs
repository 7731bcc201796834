using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <content>The texts, guides and open ends of rows.</content>
internal sealed partial class RowPanelDrawing
{
    private void DrawRow(RowLabel label, double y)
    {
        var claim = label.Claim;
        var actor = ActorStyle.Of(claim.Claimant);
        var left = Math.Round(_panel.ColumnLeft / _metrics.PlotWidth, 6);
        AddRowText(PlotlyText.Escape(StatedDate.TightOf(claim.Published)), left, y, _panel.DateWidth, "right", _style.Muted, _metrics.DateSize);
        AddRowText(label.Name, left, y, _panel.NameLeft, "left", _style.TextColor(actor), _metrics.NameSize);
        DrawFigure(label, y);
        DrawGuide(label, y);
        if (OffScale(label))
        {
            return;
        }

        if (claim.Estimate.OpenAbove || claim.Estimate.OpenBelow)
        {
            // An arrow may not run out of the panel at the left.
            var room = (double)(label.Smallest / _scale.Max) * _panel.PlotWidth;
            var length = claim.Estimate.OpenAbove ? _metrics.Arrow : -Math.Min(_metrics.Arrow, room + _metrics.MarkRoom);
            _plot.Annotations.Add(FigureStyle.OpenEnd((double)label.Smallest, y, _x, _y, Math.Round(length, 1), 0, _style.TextColor(actor)));
        }

        if (label.Largest > label.Smallest)
        {
            AddLine((double)label.Smallest, (double)label.Largest, y, _style.TextColor(actor), 4);
        }
    }

    // A thin line leads from the claimant to the mark; it stops there, so that no label stands on it.
    private void DrawGuide(RowLabel label, double y)
    {
        if (RightOf(label))
        {
            AddLine(0, (double)label.Smallest, y, _style.Grid, 1);
        }
    }

    private void AddLine(double from, double to, double y, string color, double width) => _plot.Shapes.Add(new JsonObject
    {
        ["type"] = "line",
        ["xref"] = _x,
        ["x0"] = from,
        ["x1"] = to,
        ["yref"] = _y,
        ["y0"] = y,
        ["y1"] = y,
        ["line"] = new JsonObject { ["color"] = color, ["width"] = width },
        ["layer"] = "between",
    });

    private bool RightOf(RowLabel label) => !OffScale(label) && label.FitsRight(_scale.Max, _panel.PlotWidth);

    private void DrawFigure(RowLabel label, double y)
    {
        var off = OffScale(label);
        var right = RightOf(label);
        var place = new JsonObject
        {
            ["xref"] = _x,
            ["yref"] = _y,
            ["xanchor"] = right ? "left" : "right",
            ["yanchor"] = "middle",
            ["xshift"] = right ? label.RightOffset : off ? -_metrics.LabelOffset - 6 : -label.LeftOffset,
        };
        if (_panel.Panel.Reference is not null)
        {
            place["bgcolor"] = _style.Veil;
        }

        _plot.Annotations.Add(_style.Note(
            off ? label.FigureOffScale : label.Figure, EdgeOr(right ? label.Largest : label.Smallest, off), y, place,
            size: _metrics.FigureSize));
    }

    private void AddRowText(string markup, double column, double y, double shift, string anchor, string color, double size) =>
        _plot.Annotations.Add(_style.Note(
            markup, column, y,
            new JsonObject { ["xref"] = "paper", ["yref"] = _y, ["xanchor"] = anchor, ["yanchor"] = "middle", ["xshift"] = Math.Round(shift, 1) },
            color, size));
}
