namespace DprkEngagement;

/// <summary>What is most likely wrong between rows and the pages they rest on.</summary>
internal static class SourceFindings
{
    /// <summary>How long after the statement a page may tell of it: nineteen in twenty are at most two weeks younger than the
    /// claim.</summary>
    private const int MostDaysLate = 31;

    public static IEnumerable<Finding> Find(EngagementData data) => [.. Dates(data), .. Uncited(data), .. CopiesOnly(data)];

    // A page older than the claim it supports means that the claim was made earlier than its row says. A page much younger may
    // tell of another statement.
    private static IEnumerable<Finding> Dates(EngagementData data)
    {
        var claims = data.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        return data.Citations.Where(citation => citation.Table == "claims")
            .Select(citation => Compare(claims[citation.RowId], citation.Source)).OfType<Finding>()
            .DistinctBy(finding => $"{finding.RecordId} {finding.Rule}");
    }

    private static Finding? Compare(Claim claim, Source source)
    {
        var (first, last) = (claim.Published.Start, claim.Published.End);
        Finding Of(string rule, string message) => new(rule, "claims", claim.Id, "date_published", DataValue.Iso(first), message);
        return !Findings.MayCount(claim.Status) ? null
            : source.Published < first
            ? Of("source-early", $"the claim is dated {DataValue.Iso(first)}, but its source '{source.Id}' is of "
                + $"{DataValue.Iso(source.Published.Value)}: it was made earlier")
            : source.Published > last.AddDays(MostDaysLate)
            ? Of("source-late", string.Create(CultureInfo.InvariantCulture,
                $"the claim is dated {DataValue.Iso(first)}, and its source '{source.Id}' is of "
                    + $"{DataValue.Iso(source.Published.Value)}, more than {MostDaysLate} days later: it may tell of another statement"))
            : null;
    }

    // A page that no row rests on was left behind, or its citation was forgotten.
    private static IEnumerable<Finding> Uncited(EngagementData data)
    {
        var cited = data.Citations.Select(citation => citation.Source.Id).ToHashSet(StringComparer.Ordinal);
        return data.Sources.Where(source => !cited.Contains(source.Id)).Select(source => new Finding(
            "source-uncited", "sources", source.Id, "source_id", source.Id, $"no row rests on '{source.Id}'; cite it in citations.csv, "
                + "or delete it"));
    }

    // Coded means that a page which was read states it; a copy of somebody else's report is no such page.
    private static IEnumerable<Finding> CopiesOnly(EngagementData data)
    {
        var citations = data.Citations.ToLookup(citation => $"{citation.Table} {citation.RowId}");
        return data.Events.Where(row => row.Status == CodeStatus.Coded).Select(row => (Table: "events", row.Id))
            .Concat(data.Claims.Where(row => row.Status == CodeStatus.Coded).Select(row => (Table: "claims", row.Id)))
            .Where(row => citations[$"{row.Table} {row.Id}"].ToList() is { Count: > 0 } own
                && own.TrueForAll(one => one.Source.Kind == SourceKind.Copy))
            .Select(row => new Finding("copies-only", row.Table, row.Id, "code_status", "coded",
                $"'{row.Id}' is coded, but every page that it rests on is a copy of somebody else's report; cite the original, or code "
                    + "it as provisional"));
    }
}
