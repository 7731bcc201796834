namespace DprkEngagement;

/// <summary>Events and claims that stand in the tables and enter no headline count.</summary>
internal static class RowsNotCounted
{
    public static string Write(WholeRecord record) => MarkdownTable.Write(
        ["table", "id", "status", "why"],
        new[] { "events", "claims" }.SelectMany(name => Rows(record.Table(name))));

    private static IEnumerable<string[]> Rows(DataTable table) => table.Rows
        .Where(row => row["code_status"] != "coded")
        .OrderBy(row => StatusOrder(table, row))
        .Select(row => (string[])
        [
            table.Name,
            MarkdownTable.Code(row[table.Schema.PrimaryKey[0]]),
            row["code_status"]!,
            row["superseded_by"] is { } successor ? $"Replaced by {MarkdownTable.Code(successor)}." : row["notes"] ?? row["title"]!,
        ]);

    private static int StatusOrder(DataTable table, DataRow row) =>
        table.Schema.Fields[table.PlaceOf("code_status")].Enum.ToList().IndexOf(row["code_status"]!);
}
