using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>Every contact as a dot in the lane of its country: large for a meeting of leaders, small for a visit.</summary>
internal static class HedgingLanes
{
    public static void Draw(HedgingChart chart, HedgingMetrics metrics, PlotBuilder plot)
    {
        var style = metrics.Style;
        var height = metrics.Lane * chart.Lanes.Count;
        var (x, y) = plot.AddAxes(
            0, metrics.TimeRight, metrics.LanesTop, metrics.LanesBottom, HedgingDrawing.TimeAxis(chart, style, labelled: true),
            new JsonObject { ["range"] = new JsonArray(height, 0), ["showgrid"] = false, ["showticklabels"] = false });
        HedgingDrawing.Head(plot, metrics, "<b>The contacts</b>", 0, style.Pad - metrics.Left, metrics.LanesTop);
        foreach (var (lane, index) in chart.Lanes.Select((lane, index) => (lane, index)))
        {
            var at = metrics.Lane * (index + 0.5);
            plot.Shapes.Add(new JsonObject
            {
                ["type"] = "line",
                ["xref"] = x,
                ["yref"] = y,
                ["x0"] = DateText.Iso(chart.From),
                ["x1"] = DateText.Iso(chart.To),
                ["y0"] = at,
                ["y1"] = at,
                ["line"] = new JsonObject { ["color"] = style.Grid, ["width"] = 1 },
                ["layer"] = "below",
            });
            plot.Annotations.Add(style.Note(PlotlyText.Bold(style.Narrow ? lane.ShortName : lane.Name), 0, at, new JsonObject
            {
                ["xref"] = "paper",
                ["yref"] = y,
                ["xanchor"] = "left",
                ["xshift"] = Math.Round(style.Pad - metrics.Left),
            }, style.TextColor(lane.Style)));

            // Large dots lie over small ones.
            foreach (var kind in lane.Contacts.GroupBy(contact => contact.Kind == ContactKind.SeniorVisit).OrderByDescending(kind => kind.Key))
            {
                plot.Data.Add(Dots(chart.Data, style, lane, [.. kind], at, kind.Key ? 0.55 : 1, x, y));
            }
        }
    }

    private static JsonObject Dots(EngagementData data, FigureStyle style, HedgingLane lane, IReadOnlyList<Contact> contacts, double at, double size, string x, string y) => new()
    {
        ["type"] = "scatter",
        ["mode"] = "markers",
        ["name"] = lane.Name,
        ["xaxis"] = x,
        ["yaxis"] = y,
        ["x"] = new JsonArray([.. contacts.Select(contact => (JsonNode)DateText.Iso(contact.Day))]),
        ["y"] = new JsonArray([.. contacts.Select(_ => (JsonNode)at)]),
        ["cliponaxis"] = false,
        ["marker"] = style.Marker(lane.Style, size: Math.Round(style.MarkSize * size, 1), symbol: "circle"),
        ["customdata"] = new JsonArray([.. contacts.Select(contact => CustomData(data, contact))]),
        ["hovertemplate"] = HoverText.Template,
    };

    private static JsonArray CustomData(EngagementData data, Contact contact)
    {
        var sources = data.SourcesOf(contact.Event);
        return HoverText.CustomData(
            contact.Event.Id,
            sources.FirstOrDefault()?.Url,
            $"{contact.Counterpart.Name}: {contact.Who}",
            [DateText.Of(contact.Event.Date) + " · " + EnumText.Words(contact.Kind), contact.Event.Title, HoverText.SourceLine(sources)]);
    }
}
