using System.Text.Json.Nodes;

namespace DprkEngagement.Interactive;

/// <summary>
/// The title over the project's charts is an annotation, since plotly.js cuts titles of two lines. A title that
/// Plotly.NET gives to such a chart takes that place; else the two would stand on each other.
/// </summary>
internal static class TitleBlock
{
    /// <summary>Puts the layout's title in the place of the chart's own. A chart without one of ours is left as it is.</summary>
    /// <param name="plotly">The chart; changed.</param>
    /// <param name="width">Room for a line, in pixels.</param>
    public static void Replace(PlotlyFigure plotly, double width = double.PositiveInfinity)
    {
        var layout = plotly.Layout;
        if (ChartText.GivenTitle(plotly) is not { } text
            || (layout["annotations"] as JsonArray)?.FirstOrDefault(one => (string?)one!["name"] == "title") is not JsonObject block)
        {
            return;
        }

        var font = block["font"]!.AsObject();
        var before = Lines((string)block["text"]!).Length * (double)font["size"]!;
        foreach (var (name, value) in layout["title"] is JsonObject title && title["font"] is JsonObject given ? given : [])
        {
            font[name] = value?.DeepClone();
        }

        var size = (double)font["size"]!;
        var lines = Lines(text).SelectMany(line => TextMeasure.WrapEvenly(line, size, width, bold: true)).ToList();
        block["text"] = PlotlyText.Lines([.. lines.Select(line => $"<b>{line}</b>")]);
        layout.Remove("title");

        // The block hangs from the top of the frame, and what is under it stays where it is: the frame grows or shrinks above.
        var change = Math.Round(((lines.Count * size) - before) * FigureStyle.LineHeight);
        Add(block, "yshift", change);
        Add(layout, "height", change);
        Add(layout["margin"] as JsonObject, "t", change);
    }

    private static string[] Lines(string text) => text.Split("<br>");

    private static void Add(JsonObject? target, string name, double change)
    {
        if (target?[name] is { } now)
        {
            target[name] = (double)now + change;
        }
    }
}
