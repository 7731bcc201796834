namespace DprkEngagement;

/// <summary>Of all shares that fit counts well enough, those that are spread most evenly.</summary>
/// <remarks>
/// The sum of squares is convex and so is the set of shares that fit, so there is one answer: the shares that make
/// likelihood − weight · Σ share² largest, for the largest weight under which they still fit.
/// </remarks>
internal static class FlattestShares
{
    // Powers of ten between which the weight lies.
    private const double Largest = 9;

    public static double[] Of(double[] counts, double floor)
    {
        double[] even = [.. counts.Select(_ => 1.0 / counts.Length)];
        if (Likelihood.Of(counts, even) >= floor)
        {
            return even;
        }

        var weight = Bisection.FirstTrue(-Largest, Largest, power => Likelihood.Of(counts, Best(counts, Math.Pow(10, power))) < floor);
        return Best(counts, Math.Pow(10, weight));
    }

    // At the best shares count ÷ share − 2 · weight · share is the same for all; the sum of the shares decides which value.
    private static double[] Best(double[] counts, double weight)
    {
        double Share(double count, double level)
        {
            var root = Math.Sqrt((level * level) + (8 * weight * count));
            return level > 0 ? 2 * count / (level + root) : (root - level) / (4 * weight);
        }

        var common = Bisection.FirstTrue(-(4 * weight) - 1, counts.Sum() + 1, level => counts.Sum(count => Share(count, level)) <= 1);
        return [.. counts.Select(count => Share(count, common))];
    }
}
