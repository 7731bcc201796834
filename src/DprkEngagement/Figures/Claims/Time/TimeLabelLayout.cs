namespace DprkEngagement;

/// <summary>
/// Finds room for a panel's labels at every width the look is shown in, so that none covers a mark, an arrow or
/// another label and none stands on a line where that can be helped. Tries several orders and keeps the best; a label
/// without room is left out (hover text and table have it).
/// </summary>
internal sealed class TimeLabelLayout
{
    private const double CostLeftOut = 1000, CostNameLeftOut = 5000, CostLeader = 40, CostCrossing = 1200, CostShorter = 8;

    private readonly TimePanel _panel;
    private readonly TimeMetrics _metrics;
    private readonly IReadOnlyList<ClaimPath> _paths;

    /// <param name="panel">The panel and its place.</param>
    /// <param name="paths">Its lines.</param>
    /// <param name="metrics">Sizes.</param>
    public TimeLabelLayout(TimePanel panel, IReadOnlyList<ClaimPath> paths, TimeMetrics metrics) =>
        (_panel, _paths, _metrics) = (panel, paths, metrics);

    /// <summary>The labels that found room.</summary>
    public IReadOnlyList<PlacedLabel> Place()
    {
        var labels = TimeLabel.In(_panel, _paths, _metrics);
        var best = Orders(labels, NearSpots(labels)).Select(Place).MinBy(r => r.Cost);
        return best.Placed ?? [];
    }

    // Outliers first, then named marks, in several orders: whichever leaves out least.
    private static IEnumerable<IReadOnlyList<TimeLabel>> Orders(IReadOnlyList<TimeLabel> labels, IReadOnlyDictionary<string, int> nearSpots)
    {
        Func<TimeLabel, decimal>[] keys =
        [
            l => nearSpots[l.Claim.Id],
            l => l.Claim.Published.Start.DayNumber,
            l => -l.Claim.Published.Start.DayNumber,
            l => (decimal)l.Claim.Estimate.Largest!.Value,
            l => -(decimal)l.Claim.Estimate.Largest!.Value,
            l => -(decimal)l.Forms[0].Width,
            l => -l.Forms.Count,
        ];
        return keys.SelectMany(key => (bool[])[true, false], (key, namedFirst) => (IReadOnlyList<TimeLabel>)
        [
            .. labels.OrderBy(l => l.Claim.OutlierReason is null)
                .ThenBy(l => namedFirst && !l.Named)
                .ThenBy(key)
                .ThenBy(l => l.Claim.Id, StringComparer.Ordinal),
        ]);
    }

    // How many spots close to its mark a label has while no other is placed: the fewer, the earlier it should choose.
    private Dictionary<string, int> NearSpots(IReadOnlyList<TimeLabel> labels)
    {
        var views = Views();
        return labels.ToDictionary(
            l => l.Claim.Id,
            l => Near(l.Claim).Count(spot => views.TrueForAll(v => v.HasRoom(new PlacedLabel(l, l.Forms[^1], spot, Leader: false), mayCross: false))),
            StringComparer.Ordinal);
    }

    private List<TimeView> Views() => [.. _metrics.ViewWidths.Select(w => new TimeView(_panel, _paths, _metrics, w))];

    private (double Cost, IReadOnlyList<PlacedLabel>? Placed) Place(IReadOnlyList<TimeLabel> labels)
    {
        var views = Views();
        var (cost, placed) = (0.0, new List<PlacedLabel>());
        foreach (var label in labels)
        {
            if (Best(label, views) is var (own, found))
            {
                views.ForEach(v => v.Take(found));
                placed.Add(found);
                cost += own;
            }
            else
            {
                cost += label.Named ? CostNameLeftOut : CostLeftOut;
            }
        }

        return (cost, placed);
    }

    private (double Cost, PlacedLabel Placed)? Best(TimeLabel label, List<TimeView> views)
    {
        var near = Near(label.Claim);
        return Options(label, near, 0, leader: false, views, mayCross: false)
            ?? Options(label, TimeSpots.Far, CostLeader, leader: true, views, mayCross: false)
            ?? Options(label, near, CostCrossing, leader: false, views, mayCross: true);
    }

    private static (double Cost, PlacedLabel Placed)? Options(
        TimeLabel label, IReadOnlyList<LabelSpot> spots, double cost, bool leader, List<TimeView> views, bool mayCross)
    {
        for (var form = 0; form < label.Forms.Count; form++)
        {
            for (var i = 0; i < spots.Count; i++)
            {
                var placed = new PlacedLabel(label, label.Forms[form], spots[i], leader);
                if (views.TrueForAll(v => v.HasRoom(placed, mayCross)))
                {
                    return (cost + (CostShorter * form) + i, placed);
                }
            }
        }

        return null;
    }

    private IReadOnlyList<LabelSpot> Near(Claim claim)
    {
        var radius = claim.OutlierReason is null ? _metrics.MarkRadius : _metrics.RingRadius;
        var half = claim.Estimate.Largest == claim.Estimate.Smallest ? 0
            : (_panel.Y((decimal)claim.Estimate.Smallest!.Value) - _panel.Y((decimal)claim.Estimate.Largest!.Value)) / 2;
        return TimeSpots.Near(
            radius + 4,
            half + (claim.Estimate.OpenAbove ? _metrics.Arrow + 2 : radius + 3),
            half + (claim.Estimate.OpenBelow ? _metrics.Arrow + 2 : radius + 3));
    }
}
