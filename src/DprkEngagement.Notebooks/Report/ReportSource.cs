namespace DprkEngagement.Notebooks;

/// <summary>A source as it is named under a chart.</summary>
/// <param name="Id">Its key in sources.csv.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Published">Its date as year-month-day, or null where the page gives none.</param>
/// <param name="Url">Its address, not yet trusted.</param>
/// <param name="Rows">Ids of the chart's rows that rest on it.</param>
internal sealed record ReportSource(string Id, string Publisher, string Title, string? Published, string? Url, IReadOnlyList<string> Rows);
