using System.Globalization;
using System.Text.Json.Nodes;

namespace DprkEngagement.Tests.Figures;

/// <summary>Where the texts of a figure stand at a width, computed from its layout as plotly.js places them.</summary>
internal static class AnnotationBoxes
{
    /// <summary>Every annotation with a text, and its box in pixels of the whole figure.</summary>
    public static List<(string Text, Box Box)> Of(PlotlyFigure figure, int width)
    {
        var layout = Parsed(figure);
        var margin = layout["margin"]!;
        var (left, right, top, bottom) = ((double)margin["l"]!, (double)margin["r"]!, (double)margin["t"]!, (double)margin["b"]!);
        var (plotWidth, plotHeight) = (width - left - right, (double)layout["height"]! - top - bottom);
        return
        [
            .. layout["annotations"]!.AsArray().OfType<JsonObject>().Where(one => (string)one["text"]! != "").Select(one =>
            {
                var (text, size) = ((string)one["text"]!, (double)one["font"]!["size"]!);
                var (w, h) = (TextMeasure.Width(text, size), TextMeasure.Height(text, size));
                if (one["textangle"] is not null)
                {
                    (w, h) = (h, w);
                }

                var x = left + (plotWidth * Share(layout, (string)one["xref"]!, one["x"]!)) + ((double?)one["xshift"] ?? 0);
                var y = top + (plotHeight * (1 - Share(layout, (string)one["yref"]!, one["y"]!))) - ((double?)one["yshift"] ?? 0);
                var boxLeft = x - ((string?)one["xanchor"] switch { "left" => 0, "right" => w, _ => w / 2 });
                var boxTop = y - ((string?)one["yanchor"] switch { "top" => 0, "bottom" => h, _ => h / 2 });
                return (text, new Box(boxLeft, boxTop, boxLeft + w, boxTop + h));
            }),
        ];
    }

    /// <summary>Pairs of texts that cover each other, and texts that leave the figure.</summary>
    public static List<string> Faults(PlotlyFigure figure, int width)
    {
        var boxes = Of(figure, width);
        var frame = new Box(0, 0, width, (double)Parsed(figure)["height"]!);
        return
        [
            .. boxes.Where(one => !one.Box.Inside(frame)).Select(one => "leaves the figure: " + one.Text),
            .. from first in Enumerable.Range(0, boxes.Count)
               from second in Enumerable.Range(first + 1, boxes.Count - first - 1)
               where boxes[first].Box.Grow(-0.5).Meets(boxes[second].Box.Grow(-0.5))
               select boxes[first].Text + " | " + boxes[second].Text,
        ];
    }

    // Read back from its text, since a node made from a whole number does not give itself as a double.
    private static JsonObject Parsed(PlotlyFigure figure) => JsonNode.Parse(figure.Layout.ToJsonString())!.AsObject();

    // Where a value stands on an axis or on paper, from 0 (left, bottom) to 1 (right, top).
    private static double Share(JsonObject layout, string reference, JsonNode value)
    {
        if (reference == "paper")
        {
            return (double)value;
        }

        var axis = layout[reference[..1] + "axis" + reference[1..]]!;
        var range = axis["range"]!.AsArray();
        var (from, to) = (Number(range[0]!), Number(range[1]!));
        var (start, end) = axis["domain"] is JsonArray domain ? ((double)domain[0]!, (double)domain[1]!) : (0, 1);
        return start + ((end - start) * (Number(value) - from) / (to - from));
    }

    private static double Number(JsonNode node) => node.AsValue().TryGetValue(out string? text)
        ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber
        : (double)node;
}
