namespace DprkEngagement;

/// <summary>What is most likely wrong between claims: the same statement twice, and running totals that fall.</summary>
internal static class ClaimFindings
{
    public static IEnumerable<Finding> Find(EngagementData data)
    {
        var counted = data.Claims.Where(claim => Findings.MayCount(claim.Status) && claim.Estimate.Smallest is not null).ToList();
        return [.. NearDuplicates(counted), .. FallingTotals(counted)];
    }

    /// <summary>The day that a running total runs to.</summary>
    private static DateOnly RunsTo(Claim claim) => claim.AsOf ?? claim.PeriodEnd ?? claim.Published.End;

    // What makes claims comparable: one claimant, one quantity, one direction.
    private static string Series(Claim claim) => $"{claim.Claimant.Id} {claim.Quantity.Id} {claim.From?.Iso3c} {claim.To?.Iso3c}";

    // The same figure in the same words for the same time.
    private static string Statement(Claim claim)
    {
        var (figure, row) = (claim.Estimate, claim.Row);
        return $"{Series(claim)} {claim.Measure} {figure.Hedge} {figure.Low}/{figure.Best}/{figure.High} {row.Or("period_start")}/{row.Or("period_end")}";
    }

    // The same figure of the same claimant for the same time within two days may be one statement, coded twice from two reprints.
    private static IEnumerable<Finding> NearDuplicates(IEnumerable<Claim> claims) =>
        from alike in claims.GroupBy(Statement)
        let rows = alike.OrderBy(claim => claim.Published.Start).ThenBy(claim => claim.Row.Line).ToList()
        from pair in rows.Zip(rows.Skip(1))
        where pair.Second.Published.Start.DayNumber - pair.First.Published.Start.DayNumber <= EventFindings.MostDaysApart
        select new Finding("near-duplicate", "claims", pair.Second.Id, "date_published", DataValue.Iso(pair.Second.Published.Start),
            $"{pair.Second.Claimant.ShortName} states on {DataValue.Iso(pair.Second.Published.Start)} the same as in '{pair.First.Id}' "
                + $"on {DataValue.Iso(pair.First.Published.Start)}: the two may be one statement");

    // How many so far cannot become fewer. Forecasts may shrink, and outliers are known.
    private static IEnumerable<Finding> FallingTotals(IEnumerable<Claim> claims) => claims
        .Where(claim => claim is { Measure: ClaimMeasure.Cumulative, OutlierReason: null, Quantity.LooksAhead: false })
        .GroupBy(Series)
        .SelectMany(series => Falls([.. series.OrderBy(RunsTo).ThenBy(claim => claim.Row.Line)]));

    // Against the highest total that ran to an earlier day. Totals that say to start on different days are not compared.
    private static IEnumerable<Finding> Falls(IReadOnlyList<Claim> totals) =>
        from claim in totals.Where(claim => !claim.Estimate.OpenAbove)
        let above = totals.Where(other => RunsTo(other) < RunsTo(claim) && !other.Estimate.OpenBelow
            && (claim.PeriodStart ?? other.PeriodStart) == (other.PeriodStart ?? claim.PeriodStart)
            && other.Estimate.Smallest > claim.Estimate.Largest).MaxBy(other => other.Estimate.Smallest)
        where above is not null
        select new Finding("total-falls", "claims", claim.Id, "measure", "cumulative",
            $"{claim.Claimant.ShortName} has {EstimateText.Spoken(claim.Estimate)} by {DataValue.Iso(RunsTo(claim))}, but "
                + $"'{above.Id}' already had {EstimateText.Spoken(above.Estimate)} by {DataValue.Iso(RunsTo(above))}; a running total "
                + "cannot fall");
}
