namespace DprkEngagement;

/// <summary>What is most likely wrong between claims, and between rows and the pages they rest on.</summary>
internal static class ClaimFindings
{
    /// <summary>How long after the statement a page may tell of it: nineteen in twenty are at most two weeks younger than the
    /// claim.</summary>
    private const int MostDaysLate = 31;

    public static IEnumerable<Finding> Find(EngagementData data)
    {
        var counted = data.Claims.Where(claim => Findings.MayCount(claim.Status) && claim.Estimate.Smallest is not null).ToList();
        return [.. NearDuplicates(counted), .. FallingTotals(counted)];
    }

    public static IEnumerable<Finding> OfSources(EngagementData data) => [.. Dates(data), .. Uncited(data), .. CopiesOnly(data)];

    /// <summary>The day that a running total runs to.</summary>
    private static DateOnly RunsTo(Claim claim) => claim.AsOf ?? claim.PeriodEnd ?? claim.Published.End;

    // What makes claims comparable: one claimant, one quantity, one direction.
    private static string Series(Claim claim) => $"{claim.Claimant.Id} {claim.Quantity.Id} {claim.From?.Iso3c} {claim.To?.Iso3c}";

    // The same figure of the same claimant in the same words for the same time within two days may be one statement, coded twice
    // from two reprints.
    private static IEnumerable<Finding> NearDuplicates(IEnumerable<Claim> claims) =>
        from alike in claims.GroupBy(claim => (Series(claim), claim.Measure, claim.Estimate, claim.PeriodStart, claim.PeriodEnd))
        let rows = alike.OrderBy(claim => claim.Published.Start).ThenBy(claim => claim.Row.Line).ToList()
        from pair in rows.Zip(rows.Skip(1))
        where pair.Second.Published.Start.DayNumber - pair.First.Published.Start.DayNumber <= EventFindings.MostDaysApart
        select new Finding("near-duplicate", pair.Second.Row, "date_published",
            $"{pair.Second.Claimant.ShortName} states on {pair.Second["date_published"]} the same as in '{pair.First.Id}' on "
                + $"{pair.First["date_published"]}: the two may be one statement");

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
        select new Finding("total-falls", claim.Row, "measure",
            $"{claim.Claimant.ShortName} has {EstimateText.Spoken(claim.Estimate)} by {DataValue.Iso(RunsTo(claim))}, but "
                + $"'{above.Id}' already had {EstimateText.Spoken(above.Estimate)} by {DataValue.Iso(RunsTo(above))}; a running total "
                + "cannot fall");

    // A page older than the claim it supports means that the claim was made earlier than its row says. A page much younger may
    // tell of another statement.
    private static IEnumerable<Finding> Dates(EngagementData data)
    {
        var claims = data.Claims.Where(claim => Findings.MayCount(claim.Status)).ToDictionary(claim => claim.Id);
        var early = from citation in data.Citations
                    where citation.Table == "claims" && citation.Source.Published is not null && claims.ContainsKey(citation.RowId)
                    let claim = claims[citation.RowId]
                    let of = citation.Source.Published!.Value
                    where of < claim.Published.Start || of > claim.Published.End.AddDays(MostDaysLate)
                    let source = $"source '{citation.Source.Id}' is of {DataValue.Iso(of)}"
                    select of < claim.Published.Start
                        ? new Finding("source-early", claim.Row, "date_published",
                            $"the claim is dated {claim["date_published"]}, but its {source}: it was made earlier")
                        : new Finding("source-late", claim.Row, "date_published", $"the claim is dated {claim["date_published"]}, and its "
                            + $"{source}, more than {MostDaysLate} days later: it may tell of another statement");
        return early.DistinctBy(finding => (finding.Row, finding.Rule));
    }

    // A page that no row rests on was left behind, or its citation was forgotten.
    private static IEnumerable<Finding> Uncited(EngagementData data) => data.Sources
        .ExceptBy(data.Citations.Select(one => one.Source.Id), source => source.Id)
        .Select(source => new Finding("source-uncited", source.Row, "source_id",
            $"no row rests on '{source.Id}'; cite it in citations.csv, or delete it"));

    // Coded means that a page which was read states it; a copy of somebody else's report is no such page.
    private static IEnumerable<Finding> CopiesOnly(EngagementData data)
    {
        var citations = data.Citations.ToLookup(citation => (citation.Table, citation.RowId));
        return data.Events.Where(row => row.Status == CodeStatus.Coded).Select(row => (row.Row, row.Id))
            .Concat(data.Claims.Where(row => row.Status == CodeStatus.Coded).Select(row => (row.Row, row.Id)))
            .Where(one => citations[(one.Row.Table, one.Id)] is var own && own.Any() && own.All(one => one.Source.Kind == SourceKind.Copy))
            .Select(one => new Finding("copies-only", one.Row, "code_status",
                $"'{one.Id}' is coded, but every page that it rests on is a copy of somebody else's report; cite the original, or code it "
                    + "as provisional"));
    }
}
