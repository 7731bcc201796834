namespace DprkEngagement;

/// <summary>Agreement of coders, with missing codings and any number of coders: Krippendorff's alpha, which is 1 − observed / expected
/// disagreement over the coincidence matrix, with the nominal and ordinal metrics of Klaus Krippendorff, <i>Computing Krippendorff's
/// Alpha-Reliability</i> (2011), https://repository.upenn.edu/asc_papers/43.</summary>
internal static class Krippendorff
{
    /// <summary>1 perfect agreement, 0 what chance would give, below 0 systematic disagreement; null where it is not defined: no unit with
    /// two codings, or one single value throughout.</summary>
    /// <param name="units">The codings of each unit as numbers, ordinal ones in their order.</param>
    /// <param name="ordinal">True where a disagreement weighs by how many codings lie between, false where values agree or do not.</param>
    public static double? Alpha(IReadOnlyList<IReadOnlyList<int>> units, bool ordinal)
    {
        var pairable = units.Where(codes => codes.Count >= 2).ToList();
        var values = pairable.SelectMany(codes => codes).Distinct().Order().ToList();
        var totals = values.ConvertAll(value => (double)pairable.Sum(codes => codes.Count(code => code == value)));

        // All codings from one value to the other, half of those at the two ends themselves.
        double Distance(int c, int k) => c == k ? 0 : !ordinal ? 1
            : totals.Take(Math.Max(c, k) + 1).Skip(Math.Min(c, k)).Sum() - ((totals[c] + totals[k]) / 2);

        // A unit with m codings counts each of its ordered pairs with weight 1 / (m − 1); a pair of equals has no distance.
        var squares = values.ConvertAll(c => values.ConvertAll(k => Math.Pow(Distance(values.IndexOf(c), values.IndexOf(k)), 2)));
        var observed = pairable.Sum(codes => codes.Sum(one => codes.Sum(other =>
            squares[values.IndexOf(one)][values.IndexOf(other)])) / (codes.Count - 1));
        var expected = totals.Select((c, row) => totals.Select((k, column) => c * k * squares[row][column]).Sum()).Sum();
        return expected > 0 ? 1 - ((totals.Sum() - 1) * observed / expected) : null;
    }

    /// <summary>The 95 % interval of alpha: units drawn anew with replacement a thousand times with a fixed seed, percentiles. Null where
    /// alpha is not defined. Draws in which it is not are left out.</summary>
    public static Interval? IntervalOf(IReadOnlyList<IReadOnlyList<int>> units, bool ordinal)
    {
        var pairable = units.Where(codes => codes.Count >= 2).ToList();
        if (Alpha(pairable, ordinal) is null)
            return null;

        var random = new Random(20261128);
        var draws = Enumerable.Range(0, 1000).Select(_ => Alpha([.. pairable.Select(_ => pairable[random.Next(pairable.Count)])], ordinal));
        var alphas = draws.OfType<double>().Order().ToList();
        return new(alphas[(int)(0.025 * alphas.Count)], alphas[(int)(0.975 * alphas.Count)]);
    }
}
