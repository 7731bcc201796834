using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>Two columns of claims: what went, what came back. The row is the label; a mark says who stated it.</summary>
internal sealed class LedgerDrawing
{
    private readonly ReturnLedgerChart _chart;
    private readonly FigureStyle _style;
    private readonly LedgerMetrics _metrics;
    private readonly PlotBuilder _plot;
    private readonly double _top;

    private LedgerDrawing(ReturnLedgerChart chart, FigureStyle style)
    {
        (_chart, _style, _metrics) = (chart, style, new LedgerMetrics(chart, style));
        var key = new ActorKey(style, style.TextWidth, chart.Drawn.Select(claim => claim.Claimant));
        _top = key.Height + (style.Narrow ? 8 : 12);
        var sides = Enum.GetValues<ReturnSide>().Select(side => _metrics.Height(chart.Lines(side))).ToList();
        var height = Math.Ceiling(_top + (_metrics.Columns > 1 ? sides.Max() : sides.Sum() + 16));
        var subtitle = style.Narrow
            ? "As claimed, each quantity in its own unit: nothing is added, nothing is netted"
            : "As claimed, each quantity in its own unit, with claimant and date: nothing is added, nothing is netted";
        var frame = new FigureFrame(
            style, chart.Title, subtitle, ClaimCaption.Fit(style, chart.Sentences(), style.Narrow ? 6 : 3), new FrameSpace(height, style.Pad, style.Pad, 8, style.Narrow ? 8 : 12));
        _plot = new PlotBuilder(style, frame);
        key.Draw(_plot);
    }

    public static PlotlyFigure Draw(ReturnLedgerChart chart, FigureStyle style)
    {
        var drawing = new LedgerDrawing(chart, style);
        var (went, back) = (chart.Lines(ReturnSide.ToRussia), chart.Lines(ReturnSide.FromRussia));
        var beside = drawing._metrics.Columns > 1;
        drawing.Side("Went to Russia", went, 0, drawing._top);
        drawing.Side(
            "Came back from Russia", back, beside ? drawing._metrics.ColumnWidth + drawing._metrics.ColumnGap : 0,
            beside ? drawing._top : drawing._top + drawing._metrics.Height(went) + 16);
        return drawing._plot.Build();
    }

    private void Side(string head, IReadOnlyList<LedgerLine> lines, double left, double top)
    {
        var height = _metrics.Height(lines);
        var column = new LedgerColumn(_plot, _chart.Data, _metrics, left, top, height);
        column.Head(head);
        var y = _metrics.HeadHeight;
        foreach (var kind in lines.GroupBy(line => line.Kind))
        {
            column.Rule(y, first: y == _metrics.HeadHeight);
            y += _metrics.KindGap / 2;
            foreach (var line in kind)
            {
                column.Line(line, y);
                y += _metrics.Height(line);
            }

            y += _metrics.KindGap / 2;
        }

        column.Marks();
    }
}
