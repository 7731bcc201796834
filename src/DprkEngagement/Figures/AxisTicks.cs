namespace DprkEngagement;

/// <summary>Round ticks from 0.</summary>
internal static class AxisTicks
{
    /// <summary>0 and up to <paramref name="most"/> round steps, the last not above the largest value.</summary>
    /// <param name="largest">The largest value drawn, above 0.</param>
    /// <param name="most">The most steps wanted.</param>
    public static IReadOnlyList<decimal> UpTo(decimal largest, int most = 4)
    {
        var step = Step(largest, most);
        return [.. Enumerable.Range(0, (int)decimal.Floor(largest / step) + 1).Select(i => i * step)];
    }

    // The smallest of 1, 2, 5, 10, 20, 50 … that needs no more than so many steps.
    private static decimal Step(decimal largest, int most)
    {
        for (var power = 1m; ; power *= 10)
        {
            foreach (var digit in (ReadOnlySpan<int>)[1, 2, 5])
            {
                if (largest / (digit * power) <= most)
                {
                    return digit * power;
                }
            }
        }
    }
}
