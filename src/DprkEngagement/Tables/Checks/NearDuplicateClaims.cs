namespace DprkEngagement;

/// <summary>The same figure of the same claimant for the same time within two days may be one statement, coded twice from two reprints.</summary>
internal static class NearDuplicateClaims
{
    /// <param name="claims">All claims.</param>
    /// <param name="series">The number of each one's series.</param>
    public static IEnumerable<Finding> Find(IReadOnlyList<Claim> claims, int[] series) =>
        from alike in Candidates(claims, series).GroupBy(row => Statement(claims[row], series[row]))
        let rows = alike.Select(row => claims[row]).OrderBy(claim => claim.Published.Start).ThenBy(claim => claim.Row.Line).ToList()
        from pair in rows.Zip(rows.Skip(1), (first, second) => (First: first, Second: second))
        where pair.Second.Published.Start.DayNumber - pair.First.Published.Start.DayNumber <= NearDuplicateEvents.MostDays
        select new Finding(NearDuplicateEvents.Rule, "claims", pair.Second.Id, "date_published", DateRules.Iso(pair.Second.Published.Start),
            $"{pair.Second.Claimant.ShortName} states on {DateRules.Iso(pair.Second.Published.Start)} the same as in '{pair.First.Id}' on {DateRules.Iso(pair.First.Published.Start)}: the two may be one statement");

    /// <summary>Rows that have a twin, and a few others: comparing numbers first is far quicker than comparing whole statements.</summary>
    private static IEnumerable<int> Candidates(IReadOnlyList<Claim> claims, int[] series)
    {
        var rows = new int[claims.Count];
        var numbers = new int[claims.Count];
        var count = 0;
        for (var row = 0; row < rows.Length; row++)
        {
            if (CountedRows.MayCount(claims[row].Status) && claims[row].Estimate.Smallest is { } figure)
            {
                rows[count] = row;
                numbers[count++] = HashCode.Combine(series[row], figure, claims[row].PeriodEnd);
            }
        }

        Array.Sort(numbers, rows, 0, count);
        for (var place = 0; place < count; place++)
        {
            if ((place > 0 && numbers[place - 1] == numbers[place]) || (place + 1 < count && numbers[place + 1] == numbers[place]))
            {
                yield return rows[place];
            }
        }
    }

    private static object Statement(Claim claim, int series) => (series, claim.Measure, claim.Estimate, claim.PeriodStart, claim.PeriodEnd);
}
