namespace DprkEngagement;

/// <summary>Which series was searched for whom, from when to when, and how that is known.</summary>
internal static class CoverageWindows
{
    public static string Write(WholeRecord record) => MarkdownTable.Write(
        ["series", "for", "from", "to", "search", "how that is known"],
        record.Data.Coverage.Select(window => (string[])
        [
            MarkdownTable.Code(EnumText.Code(window.Series)),
            window.Actor?.Name ?? "all others",
            DateText.Iso(window.Start),
            DateText.Iso(window.End),
            window.Completeness == Completeness.Complete ? "**complete**" : "incomplete",
            window.Basis,
        ]));
}
