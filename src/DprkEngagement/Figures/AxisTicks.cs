namespace DprkEngagement;

/// <summary>Round ticks from 0.</summary>
internal static class AxisTicks
{
    /// <summary>0 and two to <paramref name="most"/> round steps, of which the last comes closest to the largest value.</summary>
    /// <param name="largest">The end of what is to be labelled, at least 2.</param>
    /// <param name="most">The most steps wanted, at least 2.</param>
    public static IReadOnlyList<decimal> UpTo(decimal largest, int most = 4)
    {
        var step = Steps().SkipWhile(s => largest / s >= most + 1).TakeWhile(s => largest / s >= 2).DefaultIfEmpty()
            .MaxBy(s => s == 0 ? 0 : decimal.Floor(largest / s) * s);
        return step == 0 ? [0] : [.. Enumerable.Range(0, (int)decimal.Floor(largest / step) + 1).Select(i => i * step)];
    }

    private static IEnumerable<decimal> Steps()
    {
        for (var power = 1m; power < decimal.MaxValue / 100; power *= 10)
        {
            foreach (var digit in (int[])[1, 2, 4, 5])
            {
                yield return digit * power;
            }
        }
    }
}
