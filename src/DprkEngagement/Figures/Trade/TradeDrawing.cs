using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>A panel for each partner, a stem with the claimant's mark for each claim; unknown years are hatched.</summary>
internal sealed partial class TradeDrawing
{
    private readonly TradeChart _chart;
    private readonly FigureStyle _style;
    private readonly PlotBuilder _plot;
    private readonly double _keyHeight;

    private TradeDrawing(TradeChart chart, FigureStyle style)
    {
        (_chart, _style) = (chart, style);
        var key = new ActorKey(style, style.TextWidth, chart.Claims.Select(claim => claim.Claimant));
        _keyHeight = style.Narrow ? key.Height + 10 : 0;
        var height = _keyHeight + (chart.Panels.Count * (HeadHeight + PanelHeight + TickBand)) + ((chart.Panels.Count - 1) * PanelGap);
        var frame = new FigureFrame(
            style, TradeTexts.Title(chart), TradeTexts.Subtitle(chart, style), ClaimCaption.Fit(style, TradeTexts.Sentences(chart), style.Narrow ? 5 : 3),
            new FrameSpace(height, style.Pad + TickRoom, style.Pad, 8, style.Narrow ? 10 : 16));
        _plot = new PlotBuilder(style, frame);
        if (style.Narrow)
        {
            // Where it is wide every mark is named.
            key.Draw(_plot);
        }
    }

    private double HeadHeight => _style.Narrow ? 24 : 30;

    private double PanelHeight => _style.Narrow ? 130 : 190;

    private double TickBand => _style.Narrow ? 18 : 22;

    private double PanelGap => _style.Narrow ? 14 : 20;

    private double TickRoom => _style.Narrow ? 20 : 24;

    private double SlotWidth => (_style.SafeWidth - (2 * _style.Pad) - TickRoom) / _chart.Panels[0].Years.Count;

    public static PlotlyFigure Draw(TradeChart chart, FigureStyle style)
    {
        var drawing = new TradeDrawing(chart, style);
        for (var panel = 0; panel < chart.Panels.Count; panel++)
        {
            drawing.Panel(chart.Panels[panel], drawing._keyHeight + (panel * (drawing.HeadHeight + drawing.PanelHeight + drawing.TickBand + drawing.PanelGap)));
        }

        return drawing._plot.Build();
    }

    private void Panel(TradePanel panel, double top)
    {
        var scale = panel.Divisor == 1_000_000m ? 1000m / TradeChart.Magnified : 1;
        var largest = _chart.Largest * scale;
        var end = (double)largest * (PanelHeight / (PanelHeight - LabelRoom));
        var ticks = AxisTicks.UpTo(Math.Max(2, _chart.Largest)).Select(tick => tick * scale).ToList();
        var axes = _plot.AddAxes(
            0, 1, top + HeadHeight, top + HeadHeight + PanelHeight,
            new JsonObject
            {
                ["range"] = new JsonArray(panel.Years[0].Year - 0.5, panel.Years[^1].Year + 0.5),
                ["showgrid"] = false,
                ["tickvals"] = new JsonArray([.. panel.Years.Select(year => (JsonNode)year.Year)]),
                ["ticktext"] = new JsonArray([.. panel.Years.Select(year => (JsonNode)DateText.Year(new DateOnly(year.Year, 1, 1)))]),
            },
            new JsonObject
            {
                ["range"] = new JsonArray(0, Math.Round(end, 6)),
                ["tickvals"] = new JsonArray([.. ticks.Select(tick => (JsonNode)(double)tick)]),
                ["ticktext"] = new JsonArray([.. ticks.Select(tick => (JsonNode)NumberText.Full(tick))]),
            });
        Head(panel, top);
        foreach (var year in panel.Years)
        {
            if (year.Unknown)
            {
                Unknown(year, axes, end);
            }
            else
            {
                Claims(panel, year, axes, end);
            }
        }
    }

    // A label of two lines over the highest mark.
    private double LabelRoom => (_style.Narrow ? 2 : 3) * _style.LabelSize * FigureStyle.LineHeight;

    private void Head(TradePanel panel, double top)
    {
        var who = panel.OnlyClaimant is { } one ? $", {(_style.Narrow ? "by" : "as stated by")} {one.ShortName}" : "";
        var head = $"{PlotlyText.Bold("Trade with " + panel.Partner!.Name)}, {panel.Unit} dollars{PlotlyText.Escape(who)}";
        _plot.Annotations.Add(_style.Note(head, 0, _plot.PaperY(top), new JsonObject
        {
            ["xref"] = "paper", ["yref"] = "paper", ["xanchor"] = "left", ["yanchor"] = "top", ["xshift"] = -Math.Round(TickRoom),
        }, _style.TextColor(ActorStyle.Of(panel.Partner.Iso3c)), _style.HeadSize));
    }
}
