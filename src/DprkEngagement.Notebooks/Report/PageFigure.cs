namespace DprkEngagement.Notebooks;

/// <summary>A chart and the id of its element, distinct on its page and plain ASCII.</summary>
internal sealed record PageFigure(string Id, ReportFigure Figure);
