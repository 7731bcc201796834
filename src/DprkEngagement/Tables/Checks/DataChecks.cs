namespace DprkEngagement;

/// <summary>
/// Rules on what goes wrong in such data although every row is well-formed. They need typed records, so they are checked
/// once no other problem is left. A finding that is right as it is becomes a row of exceptions.csv with a reason.
/// </summary>
internal static class DataChecks
{
    /// <summary>The ids of all rules.</summary>
    public static IReadOnlyList<string> Rules { get; } =
    [
        NearDuplicateEvents.Rule,
        FallingTotals.Rule,
        SourceDates.EarlyRule,
        SourceDates.LateRule,
        UncitedSources.Rule,
        ReturningLeaders.Rule,
        PlacesOutside.Rule,
    ];

    public static void Check(SoundRecord record, ProblemList problems)
    {
        var exceptions = new KnownExceptions(record.Data);
        foreach (var findings in Findings(record).Where(finding => !exceptions.Cover(finding)).GroupBy(finding => finding.Table))
        {
            Report(record.Tables[findings.Key], findings, problems);
        }

        exceptions.ReportUnused(problems);
    }

    private static IEnumerable<Finding> Findings(SoundRecord record)
    {
        var (data, claims) = (record.Data, record.Data.Claims);
        var series = ClaimSeries.Number(claims);
        return
        [
            .. NearDuplicateEvents.Find(data),
            .. NearDuplicateClaims.Find(claims, series),
            .. FallingTotals.Find(claims, series, record.Forecasts()),
            .. SourceDates.Find(record),
            .. UncitedSources.Find(record),
            .. ReturningLeaders.Find(data),
            .. PlacesOutside.Find(data),
        ];
    }

    private static void Report(TableKeys table, IEnumerable<Finding> findings, ProblemList problems)
    {
        var rows = table.IndexOf(table.KeyField).Entries.ToDictionary(entry => entry.Key, entry => entry.Row);
        foreach (var finding in findings)
        {
            problems.Add(
                table.Schema.Path, table.Lines[rows[finding.RecordId]], table.Schema.IndexOf(finding.Field) + 1, finding.Rule, finding.Field, finding.Value,
                $"{finding.Message}; if it is right as it is, add a row to exceptions.csv ({finding.Rule},{finding.Table},{finding.RecordId},{finding.Field}) (codebook: {finding.Table}.{finding.Field})");
        }
    }
}
