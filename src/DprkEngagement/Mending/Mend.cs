namespace DprkEngagement;

/// <summary>One thing about the form of a file that is mended without judgement.</summary>
/// <param name="Path">The file's path in the data folder.</param>
/// <param name="Line">The line as the file is now; 0 where the whole file is meant.</param>
/// <param name="Column">Number of the field in its row, from 1; 0 where the whole line or file is meant.</param>
/// <param name="What">What will be done, in words.</param>
internal sealed record Mend(string Path, int Line, int Column, string What);
