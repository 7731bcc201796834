using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>Draws one panel of a chart of claims over time.</summary>
internal sealed partial class TimePanelDrawing
{
    private readonly PlotBuilder _plot;
    private readonly EngagementData _data;
    private readonly TimeMetrics _metrics;
    private readonly FigureStyle _style;
    private readonly TimePanel _panel;
    private readonly IReadOnlyList<ClaimPath> _paths;
    private readonly IReadOnlyDictionary<string, double> _shifts;
    private readonly string _x;
    private readonly string _y;

    /// <param name="plot">What to draw on.</param>
    /// <param name="data">For the sources in hover texts.</param>
    /// <param name="metrics">Sizes.</param>
    /// <param name="panel">The panel and its place.</param>
    public TimePanelDrawing(PlotBuilder plot, EngagementData data, TimeMetrics metrics, TimePanel panel)
    {
        (_plot, _data, _metrics, _style, _panel) = (plot, data, metrics, metrics.Style, panel);
        _paths = ClaimPath.In(panel.Panel.Claims);
        _shifts = ArrowShifts.Of(panel, metrics);
        (_x, _y) = plot.AddAxes(
            panel.PlotLeft, panel.Right, panel.PlotTop, panel.PlotTop + panel.PlotHeight,
            MonthTicks.Axis(panel.Days.From, panel.Days.To, _style.Narrow ? [1] : [1, 7]),
            new JsonObject
            {
                ["range"] = new JsonArray(Math.Round((double)panel.Min, 3), Math.Round((double)panel.Max, 3)),
                ["tickvals"] = new JsonArray([.. panel.Ticks.Select(t => (JsonNode)(double)t)]),
                ["ticktext"] = new JsonArray([.. panel.Ticks.Select(t => (JsonNode)panel.TickText(t))]),
            });
    }

    /// <summary>Head, lines, marks and labels.</summary>
    public void Draw()
    {
        _plot.Annotations.Add(_style.Note(
            PlotlyText.Bold(_panel.Panel.Head) + PlotlyText.Escape(_panel.Panel.Note), Math.Round(_panel.Left, 6), _plot.PaperY(_panel.Top),
            new JsonObject { ["xref"] = "paper", ["yref"] = "paper", ["xanchor"] = "left", ["yanchor"] = "top" },
            size: _style.HeadSize));
        if (_panel.Panel.Reference is { } amount)
        {
            AddLine(DateText.Iso(_panel.Days.From), DateText.Iso(_panel.Days.To), (double)amount, (double)amount, _style.Muted, 1.6, "dash");
        }

        DrawPaths();
        foreach (var claim in _panel.Panel.Claims)
        {
            DrawEnds(claim);
        }

        DrawMarks();
        foreach (var label in new TimeLabelLayout(_panel, _paths, _metrics).Place())
        {
            DrawLabel(label);
        }
    }

    private void DrawLabel(PlacedLabel label)
    {
        var claim = label.Label.Claim;
        var (low, high) = ((double)(decimal)claim.Estimate.Smallest!.Value, (double)(decimal)claim.Estimate.Largest!.Value);
        var keys = label.Spot.Keys();
        keys["xref"] = _x;
        keys["yref"] = _y;
        if (_style.Theme is not FigureTheme.Neutral)
        {
            keys["bgcolor"] = _style.Veil;
        }

        if (label.Leader)
        {
            keys.Remove("xshift");
            keys.Remove("yshift");
            keys["showarrow"] = true;
            keys["arrowhead"] = 0;
            keys["arrowwidth"] = 1;
            keys["arrowcolor"] = _style.Faint;
            keys["standoff"] = Math.Round(claim.OutlierReason is null ? _metrics.MarkRadius : _metrics.RingRadius) + 2;
            keys["ax"] = label.Spot.Right;
            keys["ay"] = label.Spot.Down;
        }

        var color = claim.OutlierReason is null ? _style.TextColor(ActorStyle.Of(claim.Claimant)) : _style.Ink;
        _plot.Annotations.Add(_style.Note(label.Form.Markup, Day(claim), (low + high) / 2, keys, color, _metrics.LabelSize));
    }

    private string Day(Claim claim) => DateText.Iso(_panel.DayOf(claim));
}
