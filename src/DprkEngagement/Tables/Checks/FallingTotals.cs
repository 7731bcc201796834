using System.Runtime.InteropServices;

namespace DprkEngagement;

/// <summary>
/// How many so far cannot become fewer. Compared are the running totals of one claimant for one quantity and direction;
/// forecasts may shrink, outliers are known, and totals that say to start on different days are two series.
/// </summary>
internal static class FallingTotals
{
    public const string Rule = "total-falls";

    /// <param name="claims">All claims.</param>
    /// <param name="series">The number of each one's series.</param>
    /// <param name="forecasts">Quantities that look ahead.</param>
    public static IEnumerable<Finding> Find(IReadOnlyList<Claim> claims, int[] series, IReadOnlySet<Quantity> forecasts)
    {
        var rows = ByDay(claims, forecasts);
        var falling = SeriesThatMayFall(claims, series, rows);
        return falling.Count == 0
            ? []
            : rows.Where(row => falling.Contains(series[row])).GroupBy(row => series[row], row => claims[row]).SelectMany(Falls);
    }

    /// <summary>Series in which a total is below one of an earlier day, whatever they start from: few, and quickly found.</summary>
    private static HashSet<int> SeriesThatMayFall(IReadOnlyList<Claim> claims, int[] series, ArraySegment<int> rows)
    {
        var falling = new HashSet<int>();
        var floors = new Dictionary<int, DailyFloor>();
        foreach (var row in rows)
        {
            ref var floor = ref CollectionsMarshal.GetValueRefOrAddDefault(floors, series[row], out _);
            if (floor.IsAbove(claims[row].Estimate, RunsTo(claims[row])))
            {
                falling.Add(series[row]);
            }
        }

        return falling;
    }

    private static IEnumerable<Finding> Falls(IEnumerable<Claim> totals)
    {
        var floor = new RunningFloor();
        foreach (var day in totals.GroupBy(RunsTo))
        {
            // Only what ran to an earlier day counts against a claim, so a day is compared before it is taken into account.
            foreach (var claim in day)
            {
                if (floor.Above(claim) is { } above)
                {
                    yield return Finding(claim, above);
                }
            }

            foreach (var claim in day)
            {
                floor.Raise(claim);
            }
        }
    }

    /// <summary>The rows of running totals by the day they run to.</summary>
    private static ArraySegment<int> ByDay(IReadOnlyList<Claim> claims, IReadOnlySet<Quantity> forecasts)
    {
        var rows = new int[claims.Count];
        var days = new int[claims.Count];
        var count = 0;
        for (var row = 0; row < claims.Count; row++)
        {
            var claim = claims[row];
            if (claim is { Measure: ClaimMeasure.Cumulative, OutlierReason: null, Estimate.Smallest: not null }
                && CountedRows.MayCount(claim.Status) && !forecasts.Contains(claim.Quantity))
            {
                rows[count] = row;
                days[count++] = RunsTo(claim).DayNumber;
            }
        }

        Array.Sort(days, rows, 0, count);
        return new ArraySegment<int>(rows, 0, count);
    }

    private static Finding Finding(Claim claim, Claim above) => new(Rule, "claims", claim.Id, "measure", "cumulative",
        $"{claim.Claimant.ShortName} has {EstimateText.Spoken(claim.Estimate)} by {DateRules.Iso(RunsTo(claim))}, but '{above.Id}' already had {EstimateText.Spoken(above.Estimate)} by {DateRules.Iso(RunsTo(above))}; a running total cannot fall");

    private static DateOnly RunsTo(Claim claim) => claim.AsOf ?? claim.PeriodEnd ?? claim.Published.End;
}
