namespace DprkEngagement;

/// <summary>The parts of the codebook that are made from the schema and the rows, by the names under which prose asks for them.</summary>
internal static class CodebookParts
{
    private static readonly Dictionary<string, Func<WholeRecord, string>> Parts = new()
    {
        ["version"] = record => record.Package.Version,
        ["title"] = record => record.Package.Title ?? "",
        ["licence"] = record => record.Package.Licence ?? "",
        ["contents"] = _ => ContentsList.Place,
        ["table-list"] = TableList.Write,
        ["tables"] = TableDescriptions.Write,
        ["meeting-counts"] = MeetingCounts.Write,
        ["rows-not-counted"] = RowsNotCounted.Write,
        ["claim-groups"] = ClaimGroups.Write,
        ["claim-outliers"] = ClaimOutliers.Write,
        ["coverage-windows"] = CoverageWindows.Write,
        ["coder-agreement"] = record => MarkdownTable.Write(Measures.CodingReliability(record.Data).ToTable()),
        ["recheck-agreement"] = record => MarkdownTable.Write(Measures.RecheckReliability(record.Data).ToTable()),
        ["decisions-that-change-a-count"] = record => CodingDecisions.Write(record, changesCount: true),
        ["other-decisions"] = record => CodingDecisions.Write(record, changesCount: false),
        ["sourcing"] = record => MarkdownTable.Write(Measures.Sourcing(record.Data).ToTable()),
        ["known-exceptions"] = KnownExceptionList.Write,
        ["left-out"] = LeftOutFacts.Write,
    };

    /// <summary>The names, in the order of the codebook.</summary>
    public static IReadOnlyCollection<string> Names => Parts.Keys;

    public static string Write(string name, WholeRecord record) => Parts[name](record);
}
