using MathNet.Numerics.Distributions;

namespace DprkEngagement;

/// <summary>Between which values a number may lie if the contacts were draws from a lasting habit, at 95 %. It says how far few contacts
/// can be relied on. They come in flurries and depend on each other, so that the truth is less sure still.</summary>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>True where a value lies in it, the ends included; 0 asks of a difference whether none can be ruled out.</summary>
    public bool Contains(double value) => Low <= value && value <= High;
}

internal static class Intervals
{
    public static readonly double Z = Normal.InvCDF(0, 1, 0.975);

    /// <summary>The exact interval of a share by Clopper and Pearson (1934): the shares under which the count seen, or one further out, has
    /// a chance of at least 2.5 %. It never covers less than 95 %, however few there are. What a share alone is shown with.</summary>
    public static Interval? Exact(int count, int total) => total == 0 ? null : new(
        count == 0 ? 0 : Beta.InvCDF(count, total - count + 1, 0.025),
        count == total ? 1 : Beta.InvCDF(count + 1, total - count, 0.975));

    /// <summary>The interval of a share by Wilson (1927), the score interval: nearer to 95 % than the exact one, and what the interval of a
    /// difference of shares is recovered from (Newcombe 1998).</summary>
    public static Interval? Wilson(int count, int total)
    {
        if (total == 0)
            return null;

        var (share, z2) = ((double)count / total, Z * Z);
        var scale = 1 + (z2 / total);
        var middle = (share + (z2 / (2 * total))) / scale;
        var half = Z * Math.Sqrt((share * (1 - share) / total) + (z2 / (4.0 * total * total))) / scale;
        return new(Math.Max(0, middle - half), Math.Min(1, middle + half));
    }

    /// <summary>The interval of a difference, after minus before, from the two values and their intervals, by the method of variance
    /// estimates recovery (MOVER): G. Y. Zou and A. Donner, "Construction of confidence limits about effect measures: a general approach",
    /// Statistics in Medicine 27 (2008), 1693–1702. For shares with Wilson's intervals it is Newcombe's hybrid score interval (1998). That
    /// two intervals overlap is no test; this is one.</summary>
    public static Interval OfDifference(double before, Interval beforeEnds, double after, Interval afterEnds) => new(
        after - before - double.Hypot(after - afterEnds.Low, beforeEnds.High - before),
        after - before + double.Hypot(afterEnds.High - after, before - beforeEnds.Low));
}
