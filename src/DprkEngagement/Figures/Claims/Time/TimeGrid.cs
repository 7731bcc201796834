namespace DprkEngagement;

/// <summary>Places panels over one time axis: side by side, wider where there are more claims, or one above the other.</summary>
internal sealed class TimeGrid
{
    private TimeGrid(IReadOnlyList<TimePanel> panels, double height) => (Panels, Height) = (panels, height);

    /// <summary>The panels with their places.</summary>
    public IReadOnlyList<TimePanel> Panels { get; }

    /// <summary>Height of all of them with tick labels.</summary>
    public double Height { get; }

    /// <summary>Places panels.</summary>
    /// <param name="panels">The panels in reading order; each has at least one claim.</param>
    /// <param name="metrics">Sizes.</param>
    /// <param name="top">Pixels to leave free above, for the key.</param>
    /// <param name="sameScale">True where all panels share the axis of amounts.</param>
    public static TimeGrid Of(IReadOnlyList<ClaimPanel> panels, TimeMetrics metrics, double top, bool sameScale)
    {
        var days = DaysOf([.. panels.SelectMany(p => p.Claims)]);
        var most = panels.Max(p => p.Claims.Count);
        var all = panels.SelectMany(p => p.Claims).Max(Largest);
        var placed = panels.Select(p => new TimePanel(
            p, metrics, days,
            sameScale ? all : p.Claims.Max(Largest),
            metrics.PlotHeight(metrics.SideBySide || sameScale ? most : p.Claims.Count))).ToList();
        return metrics.SideBySide ? SideBySide(placed, metrics, top) : Stacked(placed, metrics, top);
    }

    private static decimal Largest(Claim claim) => (decimal)claim.Estimate.Largest!.Value;

    private static TimeGrid SideBySide(List<TimePanel> panels, TimeMetrics metrics, double top)
    {
        var gap = metrics.ColumnGap / metrics.PlotWidth;
        var weights = panels.Sum(Weight);
        var left = 0.0;
        foreach (var panel in panels)
        {
            panel.PutAt(left, left + ((1 - (gap * (panels.Count - 1))) * Weight(panel) / weights), top);
            left = panel.Right + gap;
        }

        return new TimeGrid(panels, panels.Max(p => p.PlotTop + p.PlotHeight) + metrics.TickBand);
    }

    private static double Weight(TimePanel panel) => panel.Panel.Claims.Count + 8;

    private static TimeGrid Stacked(List<TimePanel> panels, TimeMetrics metrics, double top)
    {
        foreach (var panel in panels)
        {
            panel.PutAt(0, 1, top);
            top = panel.PlotTop + panel.PlotHeight + metrics.TickBand + metrics.PanelGap;
        }

        return new TimeGrid(panels, top - metrics.PanelGap);
    }

    // A twentieth of the span on either side, so that no mark stands on the edge.
    private static (DateOnly From, DateOnly To) DaysOf(IReadOnlyList<Claim> claims)
    {
        var (first, last) = (claims.Min(c => c.Published.Start), claims.Max(c => c.Published.End));
        var margin = Math.Max(15, (last.DayNumber - first.DayNumber) / 20);
        return (first.AddDays(-margin), last.AddDays(margin));
    }
}
