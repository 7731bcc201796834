using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>A figure in the schema that every Plotly front end shares (attribute names of plotly.js).</summary>
/// <param name="Data">The traces.</param>
/// <param name="Layout">The layout.</param>
/// <param name="Config">The configuration of the plot.</param>
public sealed record PlotlyFigure(JsonArray Data, JsonObject Layout, JsonObject Config);
