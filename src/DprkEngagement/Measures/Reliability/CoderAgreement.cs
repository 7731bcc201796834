namespace DprkEngagement;

/// <summary>How well independent coders agree on one variable.</summary>
/// <param name="Units">Units that at least two coders coded; only these can agree or disagree.</param>
/// <param name="PercentAgreement">Share of pairs of codings of one unit that are equal, 0 to 1; null where there is no pair.</param>
/// <param name="Alpha">
/// Krippendorff's alpha: 1 perfect agreement, 0 what chance would give, below 0 systematic disagreement;
/// null where it is not defined: no pair, or all coders used one single value throughout.
/// </param>
public sealed record CoderAgreement(int Units, double? PercentAgreement, double? Alpha)
{
    /// <summary>
    /// Percent agreement and Krippendorff's alpha for any number of coders, with missing codings.
    /// </summary>
    /// <remarks>
    /// Alpha is 1 − observed / expected disagreement over the coincidence matrix, with the nominal, ordinal and interval
    /// metrics of Klaus Krippendorff, <i>Computing Krippendorff's Alpha-Reliability</i> (2011),
    /// https://repository.upenn.edu/asc_papers/43.
    /// </remarks>
    /// <param name="units">One list per unit with one entry per coder; null where the coder did not code it.
    /// Nominal values may be any distinct numbers; ordinal ones must be numbered in their order.</param>
    /// <param name="level">The level of measurement.</param>
    public static CoderAgreement Of(IEnumerable<IReadOnlyList<double?>> units, MeasurementLevel level)
    {
        ArgumentNullException.ThrowIfNull(units);
        var pairable = units
            .Select(codes => codes.Where(code => code is not null).Select(code => code!.Value).ToArray())
            .Where(codes => codes.Length >= 2)
            .ToArray();
        if (pairable.Length == 0)
        {
            return new CoderAgreement(0, null, null);
        }

        var coincidences = new CoincidenceMatrix(pairable);
        var expected = coincidences.ExpectedDisagreement(level);
        double? alpha = expected > 0 ? 1 - (coincidences.ObservedDisagreement(level) / expected) : null;
        return new CoderAgreement(pairable.Length, EqualPairs(pairable), alpha);
    }

    private static double EqualPairs(double[][] units)
    {
        long equal = 0;
        long pairs = 0;
        foreach (var codes in units)
        {
            for (var i = 0; i < codes.Length; i++)
            {
                for (var j = i + 1; j < codes.Length; j++)
                {
                    pairs++;
                    equal += codes[i].Equals(codes[j]) ? 1 : 0;
                }
            }
        }

        return (double)equal / pairs;
    }
}
