using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <content>Lines, open ends and marks.</content>
internal sealed partial class TimePanelDrawing
{
    private void DrawPaths()
    {
        foreach (var path in _paths)
        {
            var actor = ActorStyle.Of(path.Claims[0].Claimant);
            var trace = Trace("path", path.Claims.SelectMany(c => c.Estimate.Smallest == c.Estimate.Largest ? [(c, Amount(c.Estimate.Smallest))] : Array.Empty<(Claim, double)>()));
            trace["mode"] = "lines";
            trace["line"] = new JsonObject { ["color"] = _style.LineColor(actor), ["width"] = 2, ["dash"] = path.Dash };
            trace["hoverinfo"] = "skip";
            _plot.Data.Add(trace);
        }
    }

    private void DrawEnds(Claim claim)
    {
        var color = _style.TextColor(ActorStyle.Of(claim.Claimant));
        if (claim.Estimate.OpenAbove || claim.Estimate.OpenBelow)
        {
            var length = claim.Estimate.OpenAbove ? _metrics.Arrow : -_metrics.Arrow;
            var arrow = FigureStyle.OpenEnd(Day(claim), Amount(claim.Estimate.Smallest), _x, _y, 0, length, color);
            if (_shifts[claim.Id] != 0)
            {
                arrow["xshift"] = Math.Round(_shifts[claim.Id], 1);
            }

            _plot.Annotations.Add(arrow);
        }

        if (claim.Estimate.Smallest != claim.Estimate.Largest)
        {
            AddLine(Day(claim), Day(claim), Amount(claim.Estimate.Smallest), Amount(claim.Estimate.Largest), color, 4, "solid");
        }
    }

    private void AddLine(string x0, string x1, double y0, double y1, string color, double width, string dash) => _plot.Shapes.Add(new JsonObject
    {
        ["type"] = "line",
        ["xref"] = _x,
        ["x0"] = x0,
        ["x1"] = x1,
        ["yref"] = _y,
        ["y0"] = y0,
        ["y1"] = y1,
        ["line"] = new JsonObject { ["color"] = color, ["width"] = width, ["dash"] = dash },
        ["layer"] = "between",
    });

    private void DrawMarks()
    {
        foreach (var group in _panel.Panel.Claims.GroupBy(c => (Actor: ActorStyle.Of(c.Claimant), Hollow: ClaimMark.Hollow(c))))
        {
            var points = group.SelectMany(c => ClaimMark.Points(c.Estimate).Select(p => (Claim: c, Y: (double)p))).ToList();
            var trace = Trace(_style.ActorName(group.Key.Actor), points);
            trace["mode"] = "markers";
            trace["cliponaxis"] = false;
            trace["marker"] = _style.Marker(group.Key.Actor, group.Key.Hollow);
            trace["customdata"] = new JsonArray([.. points.Select(p => (JsonNode)ClaimMark.CustomData(_data, p.Claim))]);
            trace["hovertemplate"] = HoverText.Template;
            _plot.Data.Add(trace);
        }

        var outliers = _panel.Panel.Claims.Where(c => c.OutlierReason is not null).SelectMany(c => ClaimMark.Points(c.Estimate).Select(p => (c, (double)p))).ToList();
        if (outliers.Count > 0)
        {
            var trace = Trace("outlier", outliers);
            trace["mode"] = "markers";
            trace["cliponaxis"] = false;
            trace["marker"] = _style.Ring();
            trace["hoverinfo"] = "skip";
            _plot.Data.Add(trace);
        }
    }

    private JsonObject Trace(string name, IEnumerable<(Claim Claim, double Y)> points)
    {
        var all = points.ToList();
        return new JsonObject
        {
            ["type"] = "scatter",
            ["name"] = name,
            ["x"] = new JsonArray([.. all.Select(p => (JsonNode)Day(p.Claim))]),
            ["y"] = new JsonArray([.. all.Select(p => (JsonNode)p.Y)]),
            ["xaxis"] = _x,
            ["yaxis"] = _y,
        };
    }

    private static double Amount(Amount? amount) => (double)(decimal)amount!.Value;
}
