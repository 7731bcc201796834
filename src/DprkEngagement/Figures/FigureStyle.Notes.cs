using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <content>Annotations.</content>
internal sealed partial record FigureStyle
{
    /// <summary>A text at a point of the plot. Set <c>xref</c>, <c>yref</c>, <c>xanchor</c>, <c>xshift</c> … in <paramref name="own"/>.</summary>
    /// <param name="markup">Text, already escaped.</param>
    /// <param name="x">Where: a number, or a date as ISO text.</param>
    /// <param name="y">Where.</param>
    /// <param name="own">What the chart sets itself; wins over the defaults.</param>
    /// <param name="color">Colour; null is <see cref="Ink"/>.</param>
    /// <param name="size">Type size; null is <see cref="LabelSize"/>.</param>
    public JsonObject Note(string markup, JsonNode x, JsonNode y, JsonObject? own = null, string? color = null, double? size = null)
    {
        var note = new JsonObject
        {
            ["text"] = markup,
            ["x"] = x.DeepClone(),
            ["y"] = y.DeepClone(),
            ["xref"] = "x",
            ["yref"] = "y",
            ["showarrow"] = false,
            ["align"] = "left",
            ["borderpad"] = 0,
            ["font"] = Font(size ?? LabelSize, color ?? Ink),
        };
        foreach (var (key, value) in own ?? [])
        {
            note[key] = value?.DeepClone();
        }

        return note;
    }

    /// <summary>
    /// The open end of a figure ("at least", "up to") as an arrow whose length is in pixels, so that resizing never
    /// stretches it: an annotation without text whose head sits at its tail.
    /// </summary>
    /// <param name="x">The mark's place.</param>
    /// <param name="y">The mark's place.</param>
    /// <param name="xref">The mark's axis, e.g. x2.</param>
    /// <param name="yref">The mark's axis, e.g. y2.</param>
    /// <param name="dx">Pixels to the right; negative points left.</param>
    /// <param name="dy">Pixels upwards; negative points down.</param>
    /// <param name="color">Colour.</param>
    public static JsonObject OpenEnd(JsonNode x, JsonNode y, string xref, string yref, double dx, double dy, string color) => new()
    {
        ["x"] = x.DeepClone(),
        ["y"] = y.DeepClone(),
        ["xref"] = xref,
        ["yref"] = yref,
        ["ax"] = dx,
        ["ay"] = -dy,
        ["axref"] = "pixel",
        ["ayref"] = "pixel",
        ["text"] = "",
        ["showarrow"] = true,
        ["arrowside"] = "start",
        ["startarrowhead"] = 2,
        ["startarrowsize"] = 0.9,
        ["arrowwidth"] = 2,
        ["arrowcolor"] = color,
        ["standoff"] = 5,
    };
}
