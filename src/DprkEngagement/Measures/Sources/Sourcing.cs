using System.Globalization;

namespace DprkEngagement;

/// <summary>How many rows rest on one source, on two, and on two publishers.</summary>
public sealed record Sourcing : Measure
{
    /// <summary>Events, then claims.</summary>
    public required IReadOnlyList<TableSourcing> Tables { get; init; }

    /// <inheritdoc/>
    public override ResultTable ToTable() => new(
        "Rows with sources",
        ["Table", "Rows", "With a source", "With two or more pages", "With two or more publishers"],
        [.. Tables.Select(table => new ResultRow(
            [table.Table, Whole(table.RowIds), Share(table, table.WithSource), Share(table, table.WithTwoSources), Share(table, table.WithTwoPublishers)],
            []))]);

    private static string Whole(IReadOnlyList<string> rows) => rows.Count.ToString(CultureInfo.InvariantCulture);

    private static string Share(TableSourcing table, IReadOnlyList<string> rows) => table.RowIds.Count == 0
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{rows.Count} ({100.0 * rows.Count / table.RowIds.Count:0.0} %)");
}
