namespace DprkEngagement;

/// <summary>A panel at one width: what stands where, and what room is left.</summary>
internal sealed class TimeView
{
    private const double Step = 5;

    private readonly TimePanel _panel;
    private readonly TimeMetrics _metrics;
    private readonly double _width;
    private readonly LabelPlacer _room;
    private readonly Dictionary<string, (double X, double Y)[]> _points;

    /// <param name="panel">The panel.</param>
    /// <param name="paths">Its lines.</param>
    /// <param name="metrics">Sizes.</param>
    /// <param name="width">Width of the plotting area.</param>
    public TimeView(TimePanel panel, IReadOnlyList<ClaimPath> paths, TimeMetrics metrics, double width)
    {
        (_panel, _metrics, _width) = (panel, metrics, width);
        _room = new LabelPlacer(panel.Bounds(width));
        _points = panel.Panel.Claims.ToDictionary(c => c.Id, PointsOf, StringComparer.Ordinal);
        var shifts = ArrowShifts.Of(panel, metrics);
        foreach (var claim in panel.Panel.Claims)
        {
            Block(claim, shifts);
        }

        if (panel.Panel.Reference is { } amount)
        {
            var bounds = panel.Bounds(width);
            _room.Avoid(new Box(bounds.Left, panel.Y(amount) - 1, bounds.Right, panel.Y(amount) + 1));
        }

        foreach (var path in paths)
        {
            foreach (var (from, to) in path.Claims.Zip(path.Claims.Skip(1)))
            {
                foreach (var box in Along(PointOf(from), PointOf(to)))
                {
                    _room.Avoid(box);
                }
            }
        }
    }

    /// <summary>True where a label covers nothing, nor its leader another label, and it is plain which mark it speaks of.</summary>
    public bool HasRoom(PlacedLabel label, bool mayCross)
    {
        var box = BoxOf(label);
        return _room.HasRoom(box, mayCross)
            && (label.Leader ? Leader(label).All(part => _room.HasRoom(part, mayCross: true)) : NearestIsOwn(label.Label.Claim, box));
    }

    /// <summary>Takes a label's place.</summary>
    public void Take(PlacedLabel label)
    {
        _room.Take(BoxOf(label));
        foreach (var box in Leader(label))
        {
            _room.Block(box);
        }
    }

    private Box BoxOf(PlacedLabel label)
    {
        var (x, y) = PointOf(label.Label.Claim);
        return label.Spot.BoxAt(x, y, label.Form.Width, label.Form.Height);
    }

    private bool NearestIsOwn(Claim claim, Box box)
    {
        const double Doubt = 2;
        var own = DistanceTo(_points[claim.Id], box);
        return _points.Values.All(points => DistanceTo(points, box) + Doubt >= own);
    }

    private static double DistanceTo((double X, double Y)[] points, Box box) => points.Min(p => box.DistanceTo(p.X, p.Y));

    // Both ends and the middle, where its label and leader point to.
    private (double X, double Y)[] PointsOf(Claim claim)
    {
        var x = _panel.X(_panel.DayOf(claim), _width);
        var (low, high) = (_panel.Y((decimal)claim.Estimate.Smallest!.Value), _panel.Y((decimal)claim.Estimate.Largest!.Value));
        return low.Equals(high) ? [(x, low)] : [(x, (low + high) / 2), (x, low), (x, high)];
    }

    private IEnumerable<Box> Leader(PlacedLabel label)
    {
        if (!label.Leader)
        {
            return [];
        }

        var (x, y) = PointOf(label.Label.Claim);
        var length = Math.Sqrt((label.Spot.Right * label.Spot.Right) + (label.Spot.Down * label.Spot.Down));
        var (clear, end) = ((_metrics.RingRadius + 3) / length, (length - 4) / length);
        return Along((x + (label.Spot.Right * clear), y + (label.Spot.Down * clear)), (x + (label.Spot.Right * end), y + (label.Spot.Down * end)));
    }

    private (double X, double Y) PointOf(Claim claim) => _points[claim.Id][0];

    private void Block(Claim claim, IReadOnlyDictionary<string, double> shifts)
    {
        var x = _panel.X(_panel.DayOf(claim), _width);
        var (low, high) = (_panel.Y((decimal)claim.Estimate.Smallest!.Value), _panel.Y((decimal)claim.Estimate.Largest!.Value));
        var radius = claim.OutlierReason is null ? _metrics.MarkRadius : _metrics.RingRadius;
        _room.Block(new Box(x - radius, high - radius, x + radius, low + radius));
        if (shifts.TryGetValue(claim.Id, out var shift))
        {
            _room.Block(ArrowShifts.Arrow(claim, _panel, _metrics, x + shift));
        }
    }

    // A sloped line as a row of small boxes.
    private static IEnumerable<Box> Along((double X, double Y) from, (double X, double Y) to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var steps = Math.Max(1, (int)Math.Ceiling(Math.Max(Math.Abs(dx), Math.Abs(dy)) / Step));
        for (var i = 0; i < steps; i++)
        {
            var (x0, y0, x1, y1) = (from.X + (dx * i / steps), from.Y + (dy * i / steps), from.X + (dx * (i + 1) / steps), from.Y + (dy * (i + 1) / steps));
            yield return new Box(Math.Min(x0, x1), Math.Min(y0, y1), Math.Max(x0, x1), Math.Max(y0, y1)).Grow(1.5);
        }
    }
}
