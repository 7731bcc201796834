using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <content>One day.</content>
internal sealed partial class KnownDrawing
{
    private void Row(KnownPlace place, int index, (string X, string Y) axes)
    {
        var (row, y) = (place.Panel.Rows[index], place.Middles[index]);
        Text(PlotlyText.Escape(DateText.Day(row.Day)), place.Left, y, "left", _style.Ink, _metrics.TextSize, axes.Y);
        if (row.Figure is null)
        {
            Text("no figure yet", place.PlotLeft, y, "left", _style.Muted, _metrics.TextSize, axes.Y);
            return;
        }

        // Two texts, one under the other, that end at the column's right edge.
        var right = place.Left + _metrics.ColumnWidth;
        Text(PlotlyText.Bold(row.Figure), right, y, "right", _style.Ink, _metrics.TextSize, axes.Y, shift: _metrics.TextSize * 0.6);
        Text(row.Count, right, y, "right", _style.Muted, _metrics.CountSize, axes.Y, shift: -_metrics.CountSize * 0.72);
        Bars(row, y, axes);
        Marks(place, index, axes);
    }

    private void Bars(KnownRow row, double y, (string X, string Y) axes)
    {
        if (row.Side.Envelope is { } all && all.Lowest < all.Highest)
        {
            _plot.Shapes.Add(Line((double)(decimal)all.Lowest, (double)(decimal)all.Highest, y, axes, _style.Faint, 1.4));
        }

        if (row.Side.Recent is { } recent && recent.Lowest < recent.Highest)
        {
            _plot.Shapes.Add(new JsonObject
            {
                ["type"] = "rect",
                ["xref"] = axes.X,
                ["yref"] = axes.Y,
                ["x0"] = (double)(decimal)recent.Lowest,
                ["x1"] = (double)(decimal)recent.Highest,
                ["y0"] = y - _metrics.HalfBar,
                ["y1"] = y + _metrics.HalfBar,
                ["fillcolor"] = _style.Faint,
                ["opacity"] = 0.35,
                ["line"] = new JsonObject { ["width"] = 0 },
                ["layer"] = "below",
            });
        }
    }

    private void Marks(KnownPlace place, int index, (string X, string Y) axes)
    {
        var (row, lanes) = (place.Panel.Rows[index], place.Lanes[index]);
        double Y(Claim claim) => Math.Round(place.Middles[index] - (lanes[claim.Id] * _metrics.LanePitch), 2);
        foreach (var claim in row.Claims.Where(claim => claim.Estimate.Smallest != claim.Estimate.Largest))
        {
            _plot.Shapes.Add(Line(
                (double)(decimal)claim.Estimate.Smallest!.Value, (double)(decimal)claim.Estimate.Largest!.Value, Y(claim), axes, _style.TextColor(ActorStyle.Of(claim.Claimant)), 3));
        }

        foreach (var group in row.Claims.GroupBy(claim => (Actor: ActorStyle.Of(claim.Claimant), Old: row.IsOld(claim))))
        {
            var points = group.SelectMany(claim => ClaimMark.Points(claim.Estimate).Select(x => (X: (double)x, Y: Y(claim), Claim: claim))).ToList();
            var trace = Trace(_style.ActorName(group.Key.Actor), points.Select(point => (point.X, point.Y)), _style.Marker(group.Key.Actor, size: group.Key.Old ? _metrics.OldSize : null), axes);
            trace["customdata"] = new JsonArray([.. points.Select(point => (JsonNode)ClaimMark.CustomData(_chart.Data, point.Claim))]);
            trace["hovertemplate"] = HoverText.Template;
            _plot.Data.Add(trace);
        }

        var outliers = row.Side.Outliers.SelectMany(claim => ClaimMark.Points(claim.Estimate).Select(x => ((double)x, Y(claim)))).ToList();
        if (outliers.Count > 0)
        {
            var ring = Trace("outlier", outliers, _style.Ring(), axes);
            ring["hoverinfo"] = "skip";
            _plot.Data.Add(ring);
        }
    }

    private static JsonObject Trace(string name, IEnumerable<(double X, double Y)> points, JsonObject marker, (string X, string Y) axes)
    {
        var all = points.ToList();
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "markers",
            ["name"] = name,
            ["x"] = new JsonArray([.. all.Select(point => (JsonNode)point.X)]),
            ["y"] = new JsonArray([.. all.Select(point => (JsonNode)point.Y)]),
            ["marker"] = marker,
            ["xaxis"] = axes.X,
            ["yaxis"] = axes.Y,
            ["cliponaxis"] = false,
        };
    }

    private static JsonObject Line(double from, double to, double y, (string X, string Y) axes, string color, double width) => new()
    {
        ["type"] = "line",
        ["xref"] = axes.X,
        ["yref"] = axes.Y,
        ["x0"] = from,
        ["x1"] = to,
        ["y0"] = y,
        ["y1"] = y,
        ["line"] = new JsonObject { ["color"] = color, ["width"] = width },
        ["layer"] = "between",
    };

    private void Text(string markup, double x, double y, string anchor, string color, double size, string yAxis, double shift = 0) =>
        _plot.Annotations.Add(_style.Note(
            markup, Share(x), y,
            new JsonObject { ["xref"] = "paper", ["yref"] = yAxis, ["xanchor"] = anchor, ["yanchor"] = "middle", ["yshift"] = Math.Round(shift, 1) },
            color, size));
}
