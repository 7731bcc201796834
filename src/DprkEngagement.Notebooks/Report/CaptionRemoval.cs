using System.Text.Json.Nodes;

namespace DprkEngagement.Notebooks;

/// <summary>
/// Takes the caption out of a drawn chart. Under a chart on a page the caption stands as text, which wraps at any
/// width, can be marked and is read out; in the picture it would stand there twice.
/// </summary>
internal static class CaptionRemoval
{
    private const double LineHeight = 1.3;

    /// <summary>Removes the annotation named caption, and the room at the foot that was kept for it.</summary>
    /// <exception cref="InvalidOperationException">The layout has another shape.</exception>
    public static void Apply(JsonObject layout)
    {
        if (layout["annotations"] is not JsonArray annotations
            || annotations.OfType<JsonObject>().FirstOrDefault(note => (string?)note["name"] == "caption") is not { } caption
            || layout["margin"] is not JsonObject margin
            || margin["b"] is null)
        {
            return;
        }

        var lines = caption.TextOf("text").Split("<br>").Length;
        var room = Math.Round(lines * caption.Of("font").NumberOf("size") * LineHeight);
        annotations.Remove(caption);
        margin["b"] = margin.NumberOf("b") - room;
        layout["height"] = layout.NumberOf("height") - room;
    }
}
