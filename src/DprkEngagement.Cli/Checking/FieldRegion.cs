namespace DprkEngagement.Cli.Checking;

/// <summary>Where the field of a problem stands in its line, in UTF-16 characters from 1.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">One past the last.</param>
internal readonly record struct FieldRegion(int Start, int End);
