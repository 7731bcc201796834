namespace DprkEngagement;

/// <summary>
/// Arrows of open ends that would run into a neighbour's mark or arrow stand at the outer side of their own mark
/// instead of its middle.
/// </summary>
internal static class ArrowShifts
{
    private const double HalfWidth = 4;

    /// <summary>Pixels to the right for the arrow of every claim that has one.</summary>
    /// <param name="panel">The panel and its place.</param>
    /// <param name="metrics">Sizes.</param>
    public static IReadOnlyDictionary<string, double> Of(TimePanel panel, TimeMetrics metrics)
    {
        var claims = panel.Panel.Claims;
        var shifts = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var claim in claims.Where(c => c.Estimate.OpenAbove || c.Estimate.OpenBelow))
        {
            var x = panel.X(panel.DayOf(claim), metrics.PlotWidth);
            var arrow = Arrow(claim, panel, metrics, x);
            var neighbour = claims.Where(c => c != claim).FirstOrDefault(c => Takes(c, panel, metrics).Any(box => box.Meets(arrow)));
            shifts[claim.Id] = neighbour is null ? 0 : Side(claim, neighbour, panel) * Clear(x, panel.X(panel.DayOf(neighbour), metrics.PlotWidth), metrics);
        }

        return shifts;
    }

    /// <summary>The place of an arrow outside its own mark.</summary>
    public static Box Arrow(Claim claim, TimePanel panel, TimeMetrics metrics, double x)
    {
        var y = panel.Y((decimal)claim.Estimate.Smallest!.Value);
        return claim.Estimate.OpenAbove
            ? new Box(x - HalfWidth, y - metrics.Arrow, x + HalfWidth, y - metrics.MarkRadius)
            : new Box(x - HalfWidth, y + metrics.MarkRadius, x + HalfWidth, y + metrics.Arrow);
    }

    private static IEnumerable<Box> Takes(Claim claim, TimePanel panel, TimeMetrics metrics)
    {
        var x = panel.X(panel.DayOf(claim), metrics.PlotWidth);
        foreach (var amount in ClaimMark.Points(claim.Estimate))
        {
            yield return Box.Around(x, panel.Y(amount), metrics.MarkRadius);
        }

        if (claim.Estimate.OpenAbove || claim.Estimate.OpenBelow)
        {
            yield return Arrow(claim, panel, metrics, x);
        }
    }

    // At least to the side of its own mark, and farther where the neighbour's mark still reaches into the arrow.
    private static double Clear(double x, double neighbour, TimeMetrics metrics) =>
        Math.Max(metrics.MarkRadius, metrics.MarkRadius + HalfWidth + 1 - Math.Abs(x - neighbour));

    // Away from the neighbour; of two on one day the one with the smaller id goes left.
    private static int Side(Claim claim, Claim neighbour, TimePanel panel)
    {
        var days = panel.DayOf(claim).CompareTo(panel.DayOf(neighbour));
        return days != 0 ? Math.Sign(days) : Math.Sign(string.CompareOrdinal(claim.Id, neighbour.Id));
    }
}
