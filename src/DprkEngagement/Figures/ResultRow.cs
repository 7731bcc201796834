namespace DprkEngagement;

/// <summary>A row of a <see cref="ResultTable"/>.</summary>
/// <param name="Cells">The cells as text, numbers in the invariant culture; unknown is an empty cell.</param>
/// <param name="RowIds">Ids of the events or claims behind it.</param>
public sealed partial record ResultRow(IReadOnlyList<string> Cells, IReadOnlyList<string> RowIds);
