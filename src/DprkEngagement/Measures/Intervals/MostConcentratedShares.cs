namespace DprkEngagement;

/// <summary>Of all shares that fit counts well enough, those that are concentrated most.</summary>
/// <remarks>
/// The sum of squares is convex, so its largest values lie on the border and there may be several: one search starts at
/// each state that was met, and the best result wins. Each search climbs by linear steps (Frank and Wolfe 1956).
/// </remarks>
internal static class MostConcentratedShares
{
    private const int MostSteps = 200;
    private const double CloseEnough = 1e-7;

    public static double[] Of(double[] counts, double floor) =>
        Enumerable.Range(0, counts.Length)
            .Where(state => counts[state] > 0)
            .Select(state => Climb(counts, floor, state))
            .MaxBy(shares => shares.Sum(share => share * share))!;

    private static double[] Climb(double[] counts, double floor, int start)
    {
        var shares = Furthest(counts, floor, [.. counts.Select((_, state) => state == start ? 1.0 : 0.0)]);
        for (var step = 0; step < MostSteps; step++)
        {
            var next = Furthest(counts, floor, shares);
            var moved = shares.Zip(next).Max(pair => Math.Abs(pair.First - pair.Second));
            shares = next;
            if (moved < CloseEnough)
            {
                break;
            }
        }

        return shares;
    }

    // The shares that fit and lie furthest in a direction are in proportion to count ÷ (peak + slack − direction).
    private static double[] Furthest(double[] counts, double floor, double[] direction)
    {
        if (counts.Count(count => count > 0) == 1)
        {
            return [.. counts.Select(count => count > 0 ? 1.0 : 0.0)];
        }

        var peak = direction.Where((_, state) => counts[state] > 0).Max();
        double[] Shares(double slack)
        {
            double[] weights = [.. counts.Select((count, state) => count / (peak + slack - direction[state]))];
            var sum = weights.Sum();
            return [.. weights.Select(weight => weight / sum)];
        }

        var power = Bisection.FirstTrue(-12, 9, power => Likelihood.Of(counts, Shares(Math.Pow(10, power))) >= floor);
        return Shares(Math.Pow(10, power));
    }
}
