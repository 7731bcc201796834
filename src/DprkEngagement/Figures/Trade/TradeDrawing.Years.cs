using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <content>A year: its claims, or the hatch of one that is not known.</content>
internal sealed partial class TradeDrawing
{
    private void Unknown(TradeYear year, (string X, string Y) axes, double end)
    {
        _plot.Data.Add(Hatch.Of(_style, "not known", (year.Year - 0.42, end), (year.Year + 0.42, 0), axes));
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
