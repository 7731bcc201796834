namespace DprkEngagement;

/// <summary>A row while its file is mended.</summary>
/// <param name="Line">The line on which it begins in the file as it is.</param>
/// <param name="Fields">Its fields as they will stand in the file, quotes included.</param>
internal sealed record MendedRow(int Line, List<byte[]> Fields);
