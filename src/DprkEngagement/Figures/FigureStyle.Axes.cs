using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <content>Axes: no axis line, no ticks, no axis title; a grid and three or four labels.</content>
internal sealed partial record FigureStyle
{
    /// <summary>An axis of the house style. Keys that would have no effect are left out, since Plotly.validate names them.</summary>
    /// <param name="own">What the chart sets itself: <c>range</c>, <c>domain</c>, <c>tickvals</c>, <c>showgrid</c> …</param>
    public JsonObject Axis(JsonObject own)
    {
        var axis = new JsonObject
        {
            ["showline"] = false,
            ["zeroline"] = false,
            ["showgrid"] = true,
            ["gridcolor"] = Grid,
            ["gridwidth"] = 1,
            ["tickfont"] = Font(TickSize, Muted),
            ["ticks"] = "",
            ["fixedrange"] = true,
            ["automargin"] = false,
        };
        foreach (var (key, value) in own)
        {
            axis[key] = value?.DeepClone();
        }

        if (IsFalse(axis["showgrid"]))
        {
            axis.Remove("gridcolor");
            axis.Remove("gridwidth");
        }

        if (IsFalse(axis["showticklabels"]))
        {
            axis.Remove("tickfont");
            axis.Remove("ticktext");
            axis.Remove("automargin");
        }

        return axis;
    }

    /// <summary>A font of the house style; the family is set once, in the layout.</summary>
    /// <param name="size">Size in pixels.</param>
    /// <param name="color">Colour.</param>
    public static JsonObject Font(double size, string color) => new() { ["size"] = size, ["color"] = color };

    private static bool IsFalse(JsonNode? node) => node is JsonValue value && value.TryGetValue(out bool flag) && !flag;
}
