namespace DprkEngagement;

/// <summary>
/// The exact interval of a share by Clopper and Pearson (1934): the shares under which the count seen, or one further
/// out, has a chance of at least 2.5 %. It never covers less than 95 %, however few there are.
/// </summary>
internal static class ShareInterval
{
    private const double Tail = 0.025;

    /// <param name="count">How many have the property.</param>
    /// <param name="total">How many there are.</param>
    /// <returns>Null where there are none.</returns>
    public static ConfidenceInterval? Of(int count, int total) => total == 0
        ? null
        : new(
            count == 0 ? 0 : Bisection.FirstTrue(0, 1, share => AtLeast(count, total, share) >= Tail),
            count == total ? 1 : Bisection.FirstTrue(0, 1, share => AtLeast(count + 1, total, share) > 1 - Tail));

    /// <summary>The chance of so many or more in a binomial distribution. In logarithms, since the terms may be very small.</summary>
    private static double AtLeast(int count, int total, double share)
    {
        var (sum, choose) = (0.0, 0.0);
        for (var k = total; k >= count; k--)
        {
            sum += Math.Exp(choose + (k * Math.Log(share)) + ((total - k) * Math.Log(1 - share)));
            choose += Math.Log(k) - Math.Log(total - k + 1);
        }

        return sum;
    }
}
