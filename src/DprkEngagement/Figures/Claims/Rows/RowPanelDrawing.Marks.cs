using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <content>The marks, one trace for each actor.</content>
internal sealed partial class RowPanelDrawing
{
    private void DrawMarks()
    {
        var rows = _panel.Labels.Zip(_panel.RowY);
        foreach (var group in rows.GroupBy(r => (Actor: ActorStyle.Of(r.First.Claim.Claimant), Hollow: ClaimMark.Hollow(r.First.Claim))))
        {
            var points = group.SelectMany(r => Points(r.First).Select(x => (X: x, Y: r.Second, r.First.Claim))).ToList();
            var trace = Trace(_style.ActorName(group.Key.Actor), points.Select(p => (p.X, p.Y)), _style.Marker(group.Key.Actor, group.Key.Hollow));
            trace["customdata"] = new JsonArray([.. points.Select(p => (JsonNode)ClaimMark.CustomData(_data, p.Claim))]);
            trace["hovertemplate"] = HoverText.Template;
            _plot.Data.Add(trace);
        }

        var outliers = rows.Where(r => r.First.Claim.OutlierReason is not null).SelectMany(r => Points(r.First).Select(x => (x, r.Second))).ToList();
        if (outliers.Count > 0)
        {
            var trace = Trace("outlier", outliers, _style.Ring());
            trace["hoverinfo"] = "skip";
            _plot.Data.Add(trace);
        }
    }

    private JsonObject Trace(string name, IEnumerable<(double X, double Y)> points, JsonObject marker)
    {
        var all = points.ToList();
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "markers",
            ["name"] = name,
            ["x"] = new JsonArray([.. all.Select(p => (JsonNode)p.X)]),
            ["y"] = new JsonArray([.. all.Select(p => (JsonNode)p.Y)]),
            ["marker"] = marker,
            ["xaxis"] = _x,
            ["yaxis"] = _y,
            ["cliponaxis"] = false,
        };
    }

    private IEnumerable<double> Points(RowLabel label) => OffScale(label)
        ? [EdgeOr(label.Largest, true)]
        : ClaimMark.Points(label.Claim.Estimate).Select(p => (double)p);
}
