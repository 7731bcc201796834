using System.Globalization;
using System.Text.Json.Nodes;

namespace DprkEngagement.Interactive;

/// <summary>A chart of Plotly.NET in plain words, for who sees no picture.</summary>
internal static class ChartText
{
    /// <summary>More points than a table under a chart should list.</summary>
    private const int MostPoints = 200;

    public static string Write(PlotlyFigure figure)
    {
        var listed = figure.Data.Select(trace => string.Create(CultureInfo.InvariantCulture, $"{Name(trace!)} ({Of(trace!, "x", "labels").Count} points)"));
        return $"{Title(figure)}. Traces: {string.Join("; ", listed)}.";
    }

    /// <summary>The chart's title, which plotly.js takes as a text or as an object.</summary>
    public static string Title(PlotlyFigure figure) => GivenTitle(figure) ?? "Chart";

    /// <summary>The same; null where it has none.</summary>
    public static string? GivenTitle(PlotlyFigure figure) => figure.Layout["title"] switch
    {
        JsonValue text => text.ToString(),
        JsonObject title when title["text"] is { } text => text.ToString(),
        _ => null,
    };

    /// <summary>The points as a table.</summary>
    public static ResultTable Points(PlotlyFigure figure)
    {
        var rows =
            from trace in figure.Data
            from point in Of(trace, "x", "labels").Zip(Of(trace, "y", "values"))
            select new ResultRow([Name(trace), point.First, point.Second], []);
        return new ResultTable(Title(figure), ["Trace", "x", "y"], [.. rows.Take(MostPoints)]);
    }

    private static string Name(JsonNode trace) => trace["name"]?.ToString() ?? "unnamed";

    private static List<string> Of(JsonNode trace, string name, string other) =>
        [.. ((trace[name] ?? trace[other]) as JsonArray ?? []).Select(value => value?.ToString() ?? "")];
}
