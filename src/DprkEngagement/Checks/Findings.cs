namespace DprkEngagement;

/// <summary>Something in a row that is most likely a mistake, unless exceptions.csv says that it is known. Where one thing that happened to
/// a table makes many findings, they share a cause and are one problem.</summary>
internal sealed record Finding(string Rule, DataRow Row, string Field, string Message, string? Cause = null);

/// <summary>Rules on what goes wrong in such data although every row is well-formed. A finding that is right as it is becomes a row of
/// exceptions.csv with a reason.</summary>
internal static class Findings
{
    private const string Exceptions = "exceptions";

    /// <summary>With more findings and not one exception, the exceptions are what is missing.</summary>
    private const int ManyOpen = 10;

    /// <summary>Checks the rows, and what needs whole records where there are some, because no other problem is left.</summary>
    public static void Check(DataFolder folder, EngagementData? data)
    {
        var table = folder.Tables.GetValueOrDefault(Exceptions);
        // What is known cannot be told where the table of exceptions is broken.
        if (data is null && (table is not { Keys.IsComplete: true } || table.Rows.Any(row => !row.IsSound)))
            return;

        var exceptions = table?.SoundRows.ToList() ?? [];
        var known = exceptions.ToLookup(row => (row["rule"], row["record_table"], row["record_id"], row["field"]));
        var used = new HashSet<DataRow>();
        var open = new List<Finding>();
        var likely = LikelyWrong.Find(folder.Tables);
        foreach (var finding in data is null ? likely
            : [.. EventFindings.Find(data), .. ClaimFindings.Find(data), .. likely, .. ClaimFindings.OfSources(data)])
        {
            var settled = known[(finding.Rule, finding.Row.Table, IdOf(finding.Row, folder), finding.Field)].ToList();
            used.UnionWith(settled);
            open.AddRange(settled.Count == 0 ? [finding] : []);
        }

        if (data is not null && exceptions.Count == 0 && open.Count > ManyOpen)
        {
            table?.ReportCut(Invariant($"it has no row, and {open.Count:N0} rows of other tables look odd, the first ")
                + $"'{IdOf(open[0].Row, folder)}' of {open[0].Row.Table} ({open[0].Rule}); put the last version of the file back");
            return;
        }

        open.ForEach(finding => Report(finding, folder));
        if (data is null)
            return;

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

    private static string? IdOf(DataRow row, DataFolder folder) => row[folder.Tables[row.Table].Schema.KeyField];

    // What is counted over time needs a row that says from when to when it was searched for: without, none found would look like none.
    private static void CheckCoverage(EngagementData data, DataFolder folder)
    {
        (string Series, bool IsDrawn)[] drawn =
        [
            ("leader_meetings", data.Events.Any(row => row.Type is EventType.Summit or EventType.LeaderMeeting)),
            ("senior_contacts", data.Events.Any(row => row.Type is EventType.HighLevelVisit or EventType.TalksRound)),
            ("ukraine_votes", data.Resolutions.Any(row => row.Votes.Count > 0)),
        ];
        var lacking = drawn.Where(one => one.IsDrawn).Select(one => one.Series).Except(data.Coverage.Select(row => row.Series)).ToList();
        if (lacking.Count > 0)
        {
            folder.Problems.Add(folder.Tables["coverage"].Schema.Path, 1 + data.Coverage.Count, "coverage-missing",
                $"no row says from when to when {string.Join(", ", lacking)} was searched for; add one, incomplete where nothing was "
                    + "(codebook: coverage.series)");
        }
    }

    private static void Report(Finding finding, DataFolder folder)
    {
        var (rule, row, field, message, cause) = finding;
        var schema = folder.Tables[row.Table].Schema;
        folder.Problems.Add(schema.Path, row.Line, schema.IndexOf(field) + 1, rule, field, row[field] ?? "",
            $"{message}; if it is right as it is, add a row to exceptions.csv ({rule},{row.Table},{IdOf(row, folder)},{field}) (codebook: "
                + $"{row.Table}.{field})",
            cause, severity: ProblemSeverity.Finding);
    }
}
