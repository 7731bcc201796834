using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>Before against after, each number with its interval: a forest plot.</summary>
internal static class Forest
{
    public static void Draw(HedgingChart chart, HedgingMetrics metrics, PlotBuilder plot)
    {
        var numbers = ForestGroup.Numbers(chart);
        var most = Math.Ceiling(numbers.SelectMany(group => group.Rows).Max(row => Math.Max(row.Value ?? 1, row.Interval?.High ?? 1)));
        var shift = metrics.Style.Narrow ? metrics.Style.Pad - metrics.Left : -44;
        HedgingDrawing.Head(plot, metrics, "<b>Partners before and after</b> 24 Feb 2022", metrics.ForestLeft, shift, metrics.ForestTop);
        Panel(metrics, plot, numbers, metrics.ForestTop, 0.5, most, [.. Enumerable.Range(1, (int)most).Where(tick => tick % 2 == 1)], "");
        HedgingDrawing.Head(plot, metrics, "<b>Share of contacts with the five</b>, senior visits too", metrics.ForestLeft, shift, metrics.SharesTop);
        Panel(metrics, plot, ForestGroup.Shares(chart), metrics.SharesTop, 0, 100, [0, 50, 100], " %");
    }

    private static void Panel(HedgingMetrics metrics, PlotBuilder plot, IReadOnlyList<ForestGroup> groups, double top, double from, double to, int[] ticks, string unit)
    {
        var height = metrics.GroupPitch * groups.Count;
        var (x, y) = plot.AddAxes(
            metrics.ForestLeft, 1, top, top + height,
            new JsonObject
            {
                ["range"] = new JsonArray(from, to),
                ["tickvals"] = new JsonArray([.. ticks.Select(tick => (JsonNode)tick)]),
                ["ticktext"] = new JsonArray([.. ticks.Select(tick => (JsonNode)FormattableString.Invariant($"{tick}{unit}"))]),
                ["showgrid"] = false,
            },
            new JsonObject { ["range"] = new JsonArray(height, 0), ["showgrid"] = false, ["showticklabels"] = false });
        foreach (var (group, index) in groups.Select((group, index) => (group, index)))
        {
            Grid(metrics, plot, ticks, metrics.GroupPitch * index, x, y);
            Group(metrics, plot, group, metrics.GroupPitch * index, from, x, y);
        }
    }

    // Beside the lines of a group alone, so that no line runs through its head.
    private static void Grid(HedgingMetrics metrics, PlotBuilder plot, int[] ticks, double top, string x, string y)
    {
        foreach (var tick in ticks)
        {
            plot.Shapes.Add(new JsonObject
            {
                ["type"] = "line",
                ["xref"] = x,
                ["yref"] = y,
                ["x0"] = tick,
                ["x1"] = tick,
                ["y0"] = top + metrics.GroupHead,
                ["y1"] = top + metrics.GroupHead + (2 * metrics.RowPitch),
                ["line"] = new JsonObject { ["color"] = metrics.Style.Grid, ["width"] = 1 },
                ["layer"] = "below",
            });
        }
    }

    private static void Group(HedgingMetrics metrics, PlotBuilder plot, ForestGroup group, double top, double from, string x, string y)
    {
        var style = metrics.Style;
        var overlap = group.Before.Interval is not { } before || group.After.Interval is not { } after
            ? ""
            : before.Overlaps(after) ? " · intervals overlap" : " · intervals apart";
        plot.Annotations.Add(style.Note(PlotlyText.Escape(group.Head + overlap), from, top + (metrics.GroupHead / 2), new JsonObject
        {
            ["xref"] = x,
            ["yref"] = y,
            ["xanchor"] = "left",
            // On a phone the words on the intervals have room from the margin on only.
            ["xshift"] = style.Narrow ? Math.Round(style.Pad - metrics.Left) : 0,
        }, group.Actor is { } actor ? style.TextColor(actor) : style.Ink));
        foreach (var (row, word, line) in new[] { (group.Before, "before", 0.5), (group.After, "after", 1.5) })
        {
            var at = top + metrics.GroupHead + (metrics.RowPitch * line);
            plot.Annotations.Add(style.Note(word, from, at, new JsonObject { ["xref"] = x, ["yref"] = y, ["xanchor"] = "right", ["xshift"] = -8 }, style.Muted));
            plot.Annotations.Add(style.Note(row.Text, 1, at, new JsonObject { ["xref"] = "paper", ["yref"] = y, ["xanchor"] = "left", ["xshift"] = 10 }));
            if (row.Interval is { } interval)
            {
                plot.Data.Add(Bar(style, group, interval, at, x, y));
            }

            if (row.Value is { } value)
            {
                plot.Data.Add(Mark(style, group, row, value, word, at, x, y));
            }
        }
    }

    private static JsonObject Bar(FigureStyle style, ForestGroup group, ConfidenceInterval interval, double at, string x, string y) => new()
    {
        ["type"] = "scatter",
        ["mode"] = "lines",
        ["name"] = group.Head + ", interval",
        ["xaxis"] = x,
        ["yaxis"] = y,
        ["x"] = new JsonArray(Math.Round(interval.Low, 3), Math.Round(interval.High, 3)),
        ["y"] = new JsonArray(at, at),
        ["line"] = new JsonObject { ["color"] = group.Actor is { } actor ? style.LineColor(actor) : style.Faint, ["width"] = 4 },
        ["hoverinfo"] = "skip",
    };

    private static JsonObject Mark(FigureStyle style, ForestGroup group, ForestRow row, double value, string word, double at, string x, string y) => new()
    {
        ["type"] = "scatter",
        ["mode"] = "markers",
        ["name"] = group.Head,
        ["xaxis"] = x,
        ["yaxis"] = y,
        ["x"] = new JsonArray(Math.Round(value, 3)),
        ["y"] = new JsonArray(at),
        ["cliponaxis"] = false,
        ["marker"] = style.Marker(group.Actor ?? ActorStyle.Of("PRK"), symbol: "circle"),
        ["customdata"] = new JsonArray(HoverText.CustomData("", null, $"{group.Head}, {word}", [
            DateText.Span(row.Span.From, row.Span.To),
            row.Interval is null ? "" : "95 % interval in brackets: " + TextOf(row.Text),
            "Range over codings: " + row.Range,
            row.Contacts,
        ])),
        ["hovertemplate"] = HoverText.Template,
    };

    private static string TextOf(string markup) => markup.Replace("<b>", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal);
}
