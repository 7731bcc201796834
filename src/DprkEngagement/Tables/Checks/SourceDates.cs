namespace DprkEngagement;

/// <summary>
/// A page older than the claim it supports means that the claim was made earlier than its row says. A page much younger
/// may tell of another statement: in version 0.1.0 nineteen pages in twenty are at most two weeks younger than the claim.
/// </summary>
internal static class SourceDates
{
    public const string EarlyRule = "source-early";

    public const string LateRule = "source-late";

    /// <summary>How long after the statement a page may tell of it.</summary>
    public const int MostDaysLate = 31;

    /// <param name="record">The whole record.</param>
    public static IEnumerable<Finding> Find(SoundRecord record) => Compare(record).DistinctBy(finding => (finding.RecordId, finding.Rule));

    private static IEnumerable<Finding> Compare(SoundRecord record)
    {
        var table = record.PlaceOfClaims();
        foreach (var link in record.Citations)
        {
            if (link.Table == table && Compare(record.Data.Claims[link.Record], record.Data.Sources[link.Source]) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static Finding? Compare(Claim claim, Source source)
    {
        if (!CountedRows.MayCount(claim.Status))
        {
            return null;
        }

        var (first, last) = (claim.Published.Start, claim.Published.End);
        if (source.Published < first)
        {
            return Finding(EarlyRule, claim, $"the claim is dated {DateRules.Iso(first)}, but its source '{source.Id}' is of {DateRules.Iso(source.Published.Value)}: it was made earlier");
        }

        return source.Published > last.AddDays(MostDaysLate)
            ? Finding(LateRule, claim, FormattableString.Invariant($"the claim is dated {DateRules.Iso(first)}, and its source '{source.Id}' is of {DateRules.Iso(source.Published.Value)}, more than {MostDaysLate} days later: it may tell of another statement"))
            : null;
    }

    private static Finding Finding(string rule, Claim claim, string message) =>
        new(rule, "claims", claim.Id, "date_published", DateRules.Iso(claim.Published.Start), message);
}
