namespace DprkEngagement.Interactive;

/// <summary>How well the rows of a table are sourced, as numbers of rows.</summary>
/// <param name="Table">The table.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="WithSource">Rows with a source.</param>
/// <param name="WithTwoSources">Rows with two sources or more.</param>
/// <param name="WithTwoPublishers">Rows with sources of two publishers or more.</param>
internal sealed record SourcingRow(string Table, int Rows, int WithSource, int WithTwoSources, int WithTwoPublishers)
{
    public static IEnumerable<SourcingRow> Of(Sourcing sourcing) => sourcing.Tables.Select(table => new SourcingRow(
        table.Table, table.RowIds.Count, table.WithSource.Count, table.WithTwoSources.Count, table.WithTwoPublishers.Count));
}
