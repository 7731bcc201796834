using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>Straight lines as shapes of a layout.</summary>
internal static class PlotLine
{
    /// <summary>A line in data units, above the grid and below the marks.</summary>
    public static JsonObject Of(JsonNode x0, JsonNode y0, JsonNode x1, JsonNode y1, string color, double width, string? dash = null)
    {
        var line = new JsonObject { ["color"] = color, ["width"] = width };
        if (dash is not null)
        {
            line["dash"] = dash;
        }

        return new JsonObject
        {
            ["type"] = "line",
            ["xref"] = "x",
            ["yref"] = "y",
            ["x0"] = x0,
            ["y0"] = y0,
            ["x1"] = x1,
            ["y1"] = y1,
            ["line"] = line,
            ["layer"] = "between",
        };
    }
}
