namespace DprkEngagement.Cli.Editing;

/// <summary>What one row of a table is called in a command.</summary>
internal static class TableNames
{
    /// <summary>The table's name without the s of the plural: claims, claim; coverage stays.</summary>
    public static string OfOneRow(TableSchema table) =>
        table.Name.EndsWith('s') && !table.Name.EndsWith("ss", StringComparison.Ordinal) ? table.Name[..^1] : table.Name;
}
