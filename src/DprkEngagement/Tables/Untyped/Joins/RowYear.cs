namespace DprkEngagement;

/// <summary>The rows of a table that fall in one year.</summary>
/// <param name="Year">The year; null for rows without one.</param>
/// <param name="Rows">The rows in the order of the file; empty where there is none in that year.</param>
public sealed record RowYear(int? Year, IReadOnlyList<DataRow> Rows);
