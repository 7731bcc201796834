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
            var neighbours = claims.Where(c => c != claim && Takes(c, panel, metrics).Any(box => box.Meets(arrow))).ToList();
            var taken = claims.Where(c => c != claim).SelectMany(c => Marks(c, panel, metrics)).ToList();
            // The side away from the first neighbour, or the other where less of a mark of anybody's is covered.
            shifts[claim.Id] = neighbours.Count == 0 ? 0 : neighbours
                .Select(c => Side(claim, c, panel) * Clear(x, panel.X(panel.DayOf(c), metrics.PlotWidth), metrics))
                .MinBy(shift => taken.Sum(mark => Shared(mark, Arrow(claim, panel, metrics, x + shift))));
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
        foreach (var mark in Marks(claim, panel, metrics))
        {
            yield return mark;
        }

        var x = panel.X(panel.DayOf(claim), metrics.PlotWidth);
        if (claim.Estimate.OpenAbove || claim.Estimate.OpenBelow)
        {
            yield return Arrow(claim, panel, metrics, x);
        }
    }

    private static IEnumerable<Box> Marks(Claim claim, TimePanel panel, TimeMetrics metrics) =>
        ClaimMark.Points(claim.Estimate).Select(amount => Box.Around(panel.X(panel.DayOf(claim), metrics.PlotWidth), panel.Y(amount), metrics.MarkRadius));

    // Square pixels that both take.
    private static double Shared(Box one, Box other) =>
        Math.Max(0, Math.Min(one.Right, other.Right) - Math.Max(one.Left, other.Left)) * Math.Max(0, Math.Min(one.Bottom, other.Bottom) - Math.Max(one.Top, other.Top));

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
