namespace DprkEngagement;

/// <summary>What rules of <c>dprk check</c> find and is right as it is.</summary>
internal static class KnownExceptionList
{
    public static string Write(WholeRecord record) => MarkdownTable.Write(
        ["rule", "row", "why it is right"],
        record.Table("exceptions").Rows.Select(row => (string[])
        [
            row["rule"]!,
            $"{row["record_table"]} {MarkdownTable.Code(row["record_id"])}",
            row["reason"]!,
        ]));
}
