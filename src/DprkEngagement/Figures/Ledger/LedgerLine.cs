namespace DprkEngagement;

/// <summary>One quantity in one kind of number, with the lowest and the highest figure claimed of late; of flows, for each time.</summary>
/// <param name="Kind">The section it stands in.</param>
/// <param name="Label">What is counted, with the unit.</param>
/// <param name="Claims">The lowest and the highest, one where they are equal, the latest time first; a claim without a number where no other is there; none where nothing is known.</param>
internal sealed record LedgerLine(ReturnKind Kind, string Label, IReadOnlyList<Claim> Claims)
{
    private const int RecentDays = 365;

    /// <summary>The lines of a section.</summary>
    public static IEnumerable<LedgerLine> Of(ReturnSection section)
    {
        if (section.Claims.Count == 0)
        {
            return [new LedgerLine(section.Kind, LedgerWords.Of(section.Kind), [])];
        }

        var severalMeasures = section.Claims.GroupBy(claim => claim.Quantity).Where(group => group.DistinctBy(claim => claim.Measure).Count() > 1)
            .Select(group => group.Key).ToHashSet();
        return section.Claims.GroupBy(claim => (claim.Quantity, claim.Measure)).Select(group => new LedgerLine(
            section.Kind,
            LedgerWords.Of(group.Key.Quantity) + (severalMeasures.Contains(group.Key.Quantity) ? LedgerWords.Of(group.Key.Measure) : ""),
            Shown([.. group])));
    }

    // Of the claims published in the year up to the latest one.
    private static IReadOnlyList<Claim> Shown(IReadOnlyList<Claim> claims)
    {
        var numbered = claims.Where(claim => claim.Estimate.Smallest is not null).OrderBy(claim => claim.Published.End).ThenBy(claim => claim.Row.Line).ToList();
        if (numbered.Count == 0)
        {
            return [claims.MaxBy(claim => claim.Published.End)!];
        }

        var recent = numbered.Where(claim => claim.Published.End >= numbered[^1].Published.End.AddDays(-RecentDays)).Reverse().ToList();

        // Flows of different times are not the lowest and the highest of one thing.
        return
        [
            .. recent.GroupBy(claim => claim.Measure == ClaimMeasure.Flow ? (claim.PeriodStart, claim.PeriodEnd) : default)
                .OrderByDescending(time => time.Key.PeriodEnd).ThenByDescending(time => time.Key.PeriodStart).SelectMany(Ends),
        ];
    }

    private static IReadOnlyList<Claim> Ends(IEnumerable<Claim> claims)
    {
        var (lowest, highest) = (claims.MinBy(claim => claim.Estimate.Smallest)!, claims.MaxBy(claim => claim.Estimate.Largest)!);
        return lowest.Estimate == highest.Estimate ? [claims.First(claim => claim.Estimate == lowest.Estimate)] : lowest == highest ? [lowest] : [lowest, highest];
    }
}
