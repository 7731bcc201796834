namespace DprkEngagement;

/// <summary>From when to when a series was searched for, for whom. Outside a complete window a count is unknown, not 0.</summary>
/// <param name="Id">Stable key.</param>
/// <param name="Series">What was searched for.</param>
/// <param name="Actor">For which counterpart; null means every counterpart without a row of its own.</param>
/// <param name="Start">First day, inclusive.</param>
/// <param name="End">Last day, inclusive.</param>
/// <param name="Completeness">Whether the search was complete.</param>
/// <param name="Basis">How that is known.</param>
public sealed record Coverage(string Id, CoverageSeries Series, Actor? Actor, DateOnly Start, DateOnly End, Completeness Completeness, string Basis);
