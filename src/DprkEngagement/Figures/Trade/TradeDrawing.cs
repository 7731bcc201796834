using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>A panel for each partner, a stem with the claimant's mark for each claim; unknown years are hatched.</summary>
internal sealed class TradeDrawing
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

    private void Unknown(TradeYear year, (string X, string Y) axes, double end)
    {
        var (left, right) = (year.Year - 0.42, year.Year + 0.42);
        _plot.Data.Add(new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "none",
            ["name"] = "not known",
            ["x"] = new JsonArray(left, right, right, left, left),
            ["y"] = new JsonArray(end, end, 0, 0, end),
            ["fill"] = "toself",
            ["fillcolor"] = "rgba(0,0,0,0)",
            ["fillpattern"] = new JsonObject
            {
                ["shape"] = "/", ["fgcolor"] = _style.Faint, ["bgcolor"] = "rgba(0,0,0,0)", ["size"] = 9, ["solidity"] = 0.12, ["fgopacity"] = 0.6,
            },
            ["hoverinfo"] = "skip",
            ["xaxis"] = axes.X,
            ["yaxis"] = axes.Y,
        });
        _plot.Annotations.Add(_style.Note(_style.Narrow ? "?" : "not known", year.Year, Math.Round(end / 2, 6), new JsonObject
        {
            ["xref"] = axes.X, ["yref"] = axes.Y, ["xanchor"] = "center", ["yanchor"] = "middle", ["bgcolor"] = _style.Veil,
        }, _style.Muted));
    }

    private void Claims(TradePanel panel, TradeYear year, (string X, string Y) axes, double end)
    {
        List<Claim> claims = [.. year.PartOfYear, .. year.WholeYear];
        for (var i = 0; i < claims.Count; i++)
        {
            var (claim, part) = (claims[i], year.PartOfYear.Contains(claims[i]));
            var x = Math.Round(year.Year + ((i - ((claims.Count - 1) / 2.0)) * 0.44), 3);
            var (y, actor) = (panel.Height(claim), ActorStyle.Of(claim.Claimant));
            var line = new JsonObject { ["color"] = _style.LineColor(actor), ["width"] = _style.Narrow ? 4 : 6 };
            if (part)
            {
                line["dash"] = "4px,3px";
            }

            _plot.Shapes.Add(new JsonObject
            {
                ["type"] = "line", ["xref"] = axes.X, ["yref"] = axes.Y, ["x0"] = x, ["x1"] = x, ["y0"] = 0, ["y1"] = y, ["line"] = line, ["layer"] = "between",
            });
            _plot.Data.Add(new JsonObject
            {
                ["type"] = "scatter",
                ["mode"] = "markers",
                ["name"] = claim.Claimant.ShortName,
                ["x"] = new JsonArray(x),
                ["y"] = new JsonArray(y),
                ["marker"] = _style.Marker(actor, ClaimMark.Hollow(claim)),
                ["customdata"] = new JsonArray(ClaimMark.CustomData(_chart.Data, claim)),
                ["hovertemplate"] = HoverText.Template,
                ["cliponaxis"] = false,
                ["xaxis"] = axes.X,
                ["yaxis"] = axes.Y,
            });
            _plot.Annotations.Add(_style.Note(Label(panel, claim, part, SlotWidth / claims.Count), x, y, new JsonObject
            {
                ["xref"] = axes.X, ["yref"] = axes.Y, ["xanchor"] = "center", ["yanchor"] = "bottom", ["yshift"] = Math.Round(_style.MarkSize * 0.7), ["align"] = "center",
            }));
        }
    }

    private string Label(TradePanel panel, Claim claim, bool part, double width)
    {
        var figure = PlotlyText.Bold(panel.Figure(claim));
        if (_style.Narrow)
        {
            return part ? figure + "<br>part" : figure;
        }

        var name = panel.OnlyClaimant is null ? claim.Claimant.ShortName : "";
        var small = part ? $"{name}{(name.Length > 0 ? ", " : "")}{TradeTexts.Months(claim)}" : name;
        return PlotlyText.Lines([figure, .. small.Length == 0 ? [] : TextMeasure.Wrap(PlotlyText.Escape(small), _style.LabelSize, width)]);
    }
}
