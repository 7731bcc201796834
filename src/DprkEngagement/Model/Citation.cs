namespace DprkEngagement;

/// <summary>Which source supports which row, and what in it.</summary>
/// <param name="Table">The table of the supported row, e.g. claims.</param>
/// <param name="RowId">The key of the supported row.</param>
/// <param name="Source">The source.</param>
/// <param name="Supports">What the page says that the row rests on.</param>
public sealed record Citation(string Table, string RowId, Source Source, string Supports);
