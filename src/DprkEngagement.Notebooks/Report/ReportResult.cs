namespace DprkEngagement.Notebooks;

/// <summary>What <see cref="ReportWriter"/> wrote.</summary>
/// <param name="IndexPath">Full path of the report's first page.</param>
/// <param name="Messages">Sentences the user should read; empty when there is nothing to tell.</param>
public sealed record ReportResult(string IndexPath, IReadOnlyList<string> Messages);
