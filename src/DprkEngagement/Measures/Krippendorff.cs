namespace DprkEngagement;

/// <summary>Agreement of coders, with missing codings and any number of coders: Krippendorff's alpha, which is 1 − observed / expected
/// disagreement over the coincidence matrix, with the nominal and ordinal metrics of Klaus Krippendorff, <i>Computing Krippendorff's
/// Alpha-Reliability</i> (2011), https://repository.upenn.edu/asc_papers/43.</summary>
internal static class Krippendorff
{
    private const int Draws = 1000;
    private const int Seed = 20261128;

    /// <summary>1 perfect agreement, 0 what chance would give, below 0 systematic disagreement; null where it is not defined: no unit with
    /// two codings, or one single value throughout.</summary>
    /// <param name="units">
    /// The codings of each unit as numbers; nominal values may be any distinct numbers, ordinal ones are numbered in their
    /// order.
    /// </param>
    /// <param name="ordinal">True where a disagreement weighs by how many codings lie between, false where values agree or do not.</param>
    public static double? Alpha(IReadOnlyList<IReadOnlyList<int>> units, bool ordinal)
    {
        var pairable = units.Where(codes => codes.Count >= 2).ToList();
        if (pairable.Count == 0)
            return null;

        var values = pairable.SelectMany(codes => codes).Distinct().Order().ToList();
        var places = values.Select((value, place) => (value, place)).ToDictionary(one => one.value, one => one.place);
        var (pairs, totals) = (new double[values.Count, values.Count], new double[values.Count]);
        foreach (var codes in pairable)
        {
            // A unit with m codings counts each of its ordered pairs with weight 1 / (m − 1).
            for (var i = 0; i < codes.Count; i++)
            {
                totals[places[codes[i]]]++;
                for (var j = 0; j < codes.Count; j++)
                    pairs[places[codes[i]], places[codes[j]]] += i == j ? 0 : 1.0 / (codes.Count - 1);
            }
        }

        var (observed, expected, total) = (0.0, 0.0, totals.Sum());
        for (var c = 0; c < values.Count; c++)
        {
            for (var k = 0; k < values.Count; k++)
            {
                var distance = c == k ? 0 : ordinal ? Between(totals, Math.Min(c, k), Math.Max(c, k)) : 1;
                observed += pairs[c, k] * distance * distance;
                expected += totals[c] * totals[k] * distance * distance;
            }
        }

        return expected > 0 ? 1 - ((total - 1) * observed / expected) : null;
    }

    /// <summary>The 95 % interval of alpha: units drawn anew with replacement a thousand times with a fixed seed, percentiles. Null where
    /// alpha is not defined. Draws in which it is not are left out.</summary>
    public static Interval? IntervalOf(IReadOnlyList<IReadOnlyList<int>> units, bool ordinal)
    {
        var pairable = units.Where(codes => codes.Count >= 2).ToList();
        if (Alpha(pairable, ordinal) is null)
            return null;

        var random = new Random(Seed);
        List<double> alphas =
        [
            .. Enumerable.Range(0, Draws)
                .Select(_ => Alpha([.. pairable.Select(_ => pairable[random.Next(pairable.Count)])], ordinal)).OfType<double>().Order(),
        ];
        return new(alphas[(int)(0.025 * alphas.Count)], alphas[(int)(0.975 * alphas.Count)]);
    }

    // All codings from one value to the other, half of those at the two ends themselves.
    private static double Between(double[] totals, int from, int to) =>
        totals[from..(to + 1)].Sum() - ((totals[from] + totals[to]) / 2);
}
