namespace DprkEngagement;

/// <summary>How well shares fit counts: the logarithm of the multinomial likelihood, without the part that is the same for all shares.</summary>
internal static class Likelihood
{
    public static double Of(double[] counts, double[] shares) =>
        counts.Zip(shares).Where(one => one.First > 0).Sum(one => one.First * Math.Log(one.Second));

    /// <summary>The likelihood of the shares seen, which fit best.</summary>
    public static double Highest(double[] counts)
    {
        var total = counts.Sum();
        return Of(counts, [.. counts.Select(count => count / total)]);
    }
}
