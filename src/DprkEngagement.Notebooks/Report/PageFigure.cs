using System.Text.Json.Nodes;

namespace DprkEngagement.Notebooks;

/// <summary>A chart on a page.</summary>
/// <param name="Id">The id of its element, distinct on its page and plain ASCII.</param>
/// <param name="Figure">The chart.</param>
/// <param name="Output">The output that holds it.</param>
internal sealed record PageFigure(string Id, ReportFigure Figure, JsonNode Output);
