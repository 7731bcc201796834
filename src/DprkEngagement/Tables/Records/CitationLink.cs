namespace DprkEngagement;

/// <summary>A citation as numbers of rows, so that rules need not look keys up.</summary>
/// <param name="Table">The table's place in the values of record_table.</param>
/// <param name="Record">The row there, from 0.</param>
/// <param name="Source">The row of sources, from 0.</param>
internal readonly record struct CitationLink(int Table, int Record, int Source);
