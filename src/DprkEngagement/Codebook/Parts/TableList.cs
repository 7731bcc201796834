using System.Globalization;

namespace DprkEngagement;

/// <summary>Every table with what a row is and how many there are.</summary>
internal static class TableList
{
    public static string Write(WholeRecord record) => MarkdownTable.Write(
        ["table", "rows", "what a row is"],
        record.Tables.Select(table => (string[])
        [
            $"[{table.Name}](#table-{table.Name})",
            table.Rows.Count.ToString(CultureInfo.InvariantCulture),
            table.Schema.Description ?? "",
        ]));
}
