using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>Draws one panel of a chart of rows.</summary>
internal sealed partial class RowPanelDrawing
{
    private readonly PlotBuilder _plot;
    private readonly EngagementData _data;
    private readonly RowMetrics _metrics;
    private readonly FigureStyle _style;
    private readonly RowPanel _panel;
    private readonly RowScale _scale;
    private readonly string _x;
    private readonly string _y;

    /// <param name="plot">What to draw on.</param>
    /// <param name="data">For the sources in hover texts.</param>
    /// <param name="metrics">Sizes.</param>
    /// <param name="panel">The panel and its place.</param>
    /// <param name="scale">Its axis of amounts.</param>
    public RowPanelDrawing(PlotBuilder plot, EngagementData data, RowMetrics metrics, RowPanel panel, RowScale scale)
    {
        (_plot, _data, _metrics, _style, _panel, _scale) = (plot, data, metrics, metrics.Style, panel, scale);
        var left = panel.ColumnLeft + panel.PlotLeft;
        var top = panel.Top + panel.HeadHeight;
        (_x, _y) = plot.AddAxes(
            left / metrics.PlotWidth, (left + panel.PlotWidth) / metrics.PlotWidth, top, top + panel.RowsHeight,
            new JsonObject
            {
                ["range"] = new JsonArray(0, (double)scale.Max),
                ["tickvals"] = new JsonArray([.. scale.Ticks.Select(t => (JsonNode)(double)t)]),
                ["ticktext"] = new JsonArray([.. scale.Ticks.Select(t => (JsonNode)RowLabel.Tick(t, metrics))]),
            },
            new JsonObject
            {
                ["range"] = new JsonArray(panel.RowsHeight, 0),
                ["showgrid"] = false,
                ["showticklabels"] = false,
            });
    }

    /// <summary>Head, band, rows and marks.</summary>
    public void Draw()
    {
        DrawHead();
        DrawBand();
        DrawReference();
        for (var i = 0; i < _panel.Labels.Count; i++)
        {
            DrawRow(_panel.Labels[i], _panel.RowY[i]);
        }

        DrawMarks();
    }

    private bool OffScale(RowLabel label) => label.Largest > _scale.Limit;

    // What is off the scale stands at the right edge, wholly inside.
    private double EdgeOr(decimal amount, bool off) =>
        off ? Math.Round((double)_scale.Max * (1 - (_metrics.MarkRoom / _panel.PlotWidth)), 3) : (double)amount;

}
