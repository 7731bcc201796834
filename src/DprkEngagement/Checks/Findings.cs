namespace DprkEngagement;

/// <summary>Something in sound rows that is most likely a mistake, unless exceptions.csv says that it is known.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Table">The table of the row.</param>
/// <param name="RecordId">The row's key.</param>
/// <param name="Field">The column to look at.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Message">What was found and what was expected.</param>
/// <param name="Cause">Where one thing that happened to a table makes many findings, its name: they are one problem. Null where each
/// stands alone.</param>
internal sealed record Finding(
    string Rule, string Table, string RecordId, string Field, string Value, string Message, string? Cause = null);

/// <summary>Rules on what goes wrong in such data although every row is well-formed. They need records, so they are checked once no other
/// problem is left. A finding that is right as it is becomes a row of exceptions.csv with a reason.</summary>
internal static class Findings
{
    /// <summary>The table of exceptions.</summary>
    private const string Exceptions = "exceptions";

    /// <summary>With more findings and not one exception, the exceptions are what is missing.</summary>
    private const int ManyOpen = 10;

    public static void Check(EngagementData data, DataFolder folder)
    {
        var exceptions = data.Tables.GetValueOrDefault(Exceptions)?.Rows ?? [];
        var known = exceptions.ToLookup(row => $"{row["rule"]} {row["record_table"]} {row["record_id"]} {row["field"]}");
        var used = new HashSet<DataRow>();
        IEnumerable<Finding> findings =
            [.. EventFindings.Find(data), .. ClaimFindings.Find(data), .. LikelyWrong.Find(data), .. SourceFindings.Find(data)];
        var open = new List<Finding>();
        foreach (var finding in findings)
        {
            var settled = known[$"{finding.Rule} {finding.Table} {finding.RecordId} {finding.Field}"].ToList();
            used.UnionWith(settled);
            open.AddRange(settled.Count == 0 ? [finding] : []);
        }

        if (exceptions.Count == 0 && open.Count > ManyOpen && folder.Tables.TryGetValue(Exceptions, out var table))
        {
            folder.Problems.Add(table.Schema.Path, 1, "table-cut", string.Create(CultureInfo.InvariantCulture,
                $"the table looks cut off: it has no row, and {open.Count:N0} rows of other tables look odd, the first "
                + $"'{open[0].RecordId}' of {open[0].Table} ({open[0].Rule}); put the last version of the file back"));
            return;
        }

        open.ForEach(finding => Report(finding, folder));

        CheckCoverage(data, folder);

        // An exception that matches nothing hides what comes later: the data were mended, or the row has a slip.
        foreach (var row in exceptions.Where(row => !used.Contains(row)))
        {
            folder.Problems.Add(folder.Tables[Exceptions].Schema.Path, row.Line, 1, "exception-unused", "rule", row["rule"]!,
                $"nothing is found by {row["rule"]} at {row["field"]} of '{row["record_id"]}'; delete the row, or mend what it names "
                    + "(codebook: exceptions)");
        }
    }

    /// <summary>Leads, replaced rows and rows kept for the record may look odd: the rules look at those that may enter a count.</summary>
    public static bool MayCount(CodeStatus status) => status is CodeStatus.Coded or CodeStatus.Provisional;

    // What is counted over time needs a row that says from when to when it was searched for: without, none found would look like none.
    private static void CheckCoverage(EngagementData data, DataFolder folder)
    {
        (string Series, bool Drawn)[] drawn =
        [
            ("leader_meetings", data.Events.Any(row => row.Type is EventType.Summit or EventType.LeaderMeeting)),
            ("senior_contacts", data.Events.Any(row => row.Type is EventType.HighLevelVisit or EventType.TalksRound)),
            ("ukraine_votes", data.Resolutions.Any(row => row.Votes.Count > 0)),
        ];
        var lacking = drawn.Where(one => one.Drawn && data.Coverage.All(row => row.Series != one.Series))
            .Select(one => one.Series).ToList();
        if (lacking.Count > 0)
        {
            folder.Problems.Add(folder.Tables["coverage"].Schema.Path, 1 + data.Coverage.Count, "coverage-missing",
                $"no row says from when to when {string.Join(", ", lacking)} was searched for; add one, incomplete where nothing was "
                + "(codebook: coverage.series)");
        }
    }

    private static void Report(Finding finding, DataFolder folder)
    {
        var table = folder.Tables[finding.Table];
        var row = table.Keys.By(table.Schema.KeyField)[finding.RecordId];
        var column = table.Schema.IndexOf(finding.Field);
        folder.Problems.Add(
            table.Schema.Path, row.Line, column + 1, finding.Rule, finding.Field, finding.Value,
            $"{finding.Message}; if it is right as it is, add a row to exceptions.csv "
                + $"({finding.Rule},{finding.Table},{finding.RecordId},{finding.Field}) (codebook: {finding.Table}.{finding.Field})",
            finding.Cause, severity: ProblemSeverity.Finding);
    }
}
