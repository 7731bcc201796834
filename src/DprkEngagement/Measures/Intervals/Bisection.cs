namespace DprkEngagement;

/// <summary>Finds where a condition begins to hold.</summary>
internal static class Bisection
{
    // As many halvings as a double has digits.
    private const int Steps = 54;

    /// <summary>The smallest value of a span for which a condition holds that holds for every larger one too.</summary>
    public static double FirstTrue(double low, double high, Func<double, bool> holds)
    {
        for (var step = 0; step < Steps; step++)
        {
            var middle = (low + high) / 2;
            if (holds(middle))
            {
                high = middle;
            }
            else
            {
                low = middle;
            }
        }

        return high;
    }
}
