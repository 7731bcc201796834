namespace DprkEngagement;

/// <summary>A panel's place: everything in pixels from the plotting area's top left corner.</summary>
internal sealed class KnownPlace
{
    /// <param name="panel">What it shows.</param>
    /// <param name="metrics">Sizes.</param>
    /// <param name="left">Left edge of its column.</param>
    /// <param name="top">Top of its head.</param>
    /// <param name="dayWidth">Room for the days.</param>
    /// <param name="figureWidth">Room for the figures.</param>
    public KnownPlace(KnownPanel panel, KnownMetrics metrics, double left, double top, double dayWidth, double figureWidth)
    {
        (Panel, Left, Top) = (panel, left, top);
        PlotLeft = left + dayWidth + metrics.Gap;
        PlotWidth = metrics.ColumnWidth - dayWidth - figureWidth - (2 * metrics.Gap);
        Lanes = [.. panel.Rows.Select(row => LanesOf(row, metrics))];
        var y = metrics.HeadHeight;
        foreach (var lanes in Lanes)
        {
            var height = Math.Max(metrics.Pitch, ((lanes.Values.DefaultIfEmpty().Max() - lanes.Values.DefaultIfEmpty().Min() + 1) * metrics.LanePitch) + 10);
            Middles.Add(y + (height / 2));
            y += height;
        }

        Height = y;
    }

    public KnownPanel Panel { get; }

    public double Left { get; }

    public double Top { get; }

    public double PlotLeft { get; }

    public double PlotWidth { get; }

    /// <summary>The rows' middles, downwards from the top.</summary>
    public List<double> Middles { get; } = [];

    /// <summary>For each row the line of every claim's mark: 0 is the middle, 1 above it, -1 below.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, int>> Lanes { get; }

    /// <summary>Height with the head, without tick labels.</summary>
    public double Height { get; }

    // Marks that would cover each other in the smallest place move apart, nearest to the middle first.
    private Dictionary<string, int> LanesOf(KnownRow row, KnownMetrics metrics)
    {
        var taken = new List<(double From, double To, int Lane)>();
        var lanes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var claim in row.Claims.OrderBy(row.IsOld).ThenBy(claim => claim.Estimate.Smallest))
        {
            var (from, to) = (X(claim.Estimate.Smallest!.Value) - (metrics.Style.MarkSize * 0.55), X(claim.Estimate.Largest!.Value) + (metrics.Style.MarkSize * 0.55));
            var lane = ((int[])[0, 1, -1, 2, -2, 3, -3]).FirstOrDefault(free => !taken.Exists(other => other.Lane == free && other.From < to && from < other.To));
            taken.Add((from, to, lane));
            lanes.Add(claim.Id, lane);
        }

        return lanes;
    }

    private double X(Amount amount) => (double)((decimal)amount / Panel.Largest) * PlotWidth;
}
