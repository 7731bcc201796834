namespace DprkEngagement;

/// <summary>The rows of exceptions.csv: findings that are right as they are.</summary>
internal sealed class KnownExceptions(EngagementData data)
{
    private readonly IReadOnlyList<DataRow> _rows = data.UntypedTables.TryGetValue("exceptions", out var table) ? table.Rows : [];
    private readonly HashSet<DataRow> _used = [];

    /// <summary>True where a row names the finding; the row is then of use.</summary>
    public bool Cover(Finding finding)
    {
        var known = _rows.FirstOrDefault(row =>
            row["rule"] == finding.Rule && row["record_table"] == finding.Table && row["record_id"] == finding.RecordId && row["field"] == finding.Field);
        if (known is not null)
        {
            _used.Add(known);
        }

        return known is not null;
    }

    /// <summary>An exception that matches nothing hides what comes later: the data were mended, or the row has a slip.</summary>
    public void ReportUnused(ProblemList problems)
    {
        foreach (var row in _rows.Where(row => !_used.Contains(row)))
        {
            problems.Add("exceptions.csv", row.Position.Line, 1, "exception-unused", "rule", row["rule"]!,
                $"nothing is found by {row["rule"]} at {row["field"]} of '{row["record_id"]}'; delete the row, or mend what it names (codebook: exceptions)");
        }
    }
}
