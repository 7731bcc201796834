namespace DprkEngagement;

/// <summary>Researched facts that did not become a row.</summary>
internal static class LeftOutFacts
{
    public static string Write(WholeRecord record) => MarkdownTable.Write(
        ["fact", "why it is not a row"],
        record.Data.Table("left-out").Rows.Select(row => (string[])[MarkdownTable.Code(row["fact_id"]), row["reason"]!]));
}
