namespace DprkEngagement;

/// <summary>A row of a table's file, the header among them.</summary>
/// <param name="Start">How many bytes of the file lie before it.</param>
/// <param name="End">One past its last byte, its line end not counted.</param>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Values">Its fields without their quotes.</param>
internal sealed record TextRow(int Start, int End, int Line, IReadOnlyList<string> Values);
