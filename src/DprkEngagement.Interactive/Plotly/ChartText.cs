using System.Globalization;
using System.Text.Json.Nodes;

namespace DprkEngagement.Interactive;

/// <summary>A chart of Plotly.NET in plain words, for who sees no picture.</summary>
internal static class ChartText
{
    public static string Write(PlotlyFigure figure)
    {
        var traces = figure.Data.Select(trace => (Name: (string?)trace!["name"], Points: Points(trace)));
        var listed = string.Join("; ", traces.Select(trace => string.Create(CultureInfo.InvariantCulture, $"{trace.Name ?? "unnamed"} ({trace.Points} points)")));
        return $"{Title(figure)}. {figure.Data.Count} traces: {listed}";
    }

    /// <summary>The chart's title, which plotly.js takes as a text or as an object.</summary>
    public static string Title(PlotlyFigure figure) => figure.Layout["title"] switch
    {
        JsonValue text => (string?)text ?? "Chart",
        JsonObject title => (string?)title["text"] ?? "Chart",
        _ => "Chart",
    };

    private static int Points(JsonNode trace) =>
        Math.Max((trace["x"] as JsonArray)?.Count ?? 0, (trace["y"] as JsonArray)?.Count ?? (trace["values"] as JsonArray)?.Count ?? 0);
}
