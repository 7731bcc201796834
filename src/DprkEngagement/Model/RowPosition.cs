namespace DprkEngagement;

/// <summary>Where a record stands: a table and a line of its file.</summary>
/// <param name="Table">The table's name, e.g. claims.</param>
/// <param name="Line">Line of the file, from 1; the header is line 1. A row that spans lines counts from its first.</param>
public readonly record struct RowPosition(string Table, int Line);
