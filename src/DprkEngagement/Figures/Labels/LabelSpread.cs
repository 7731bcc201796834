namespace DprkEngagement;

/// <summary>Moves labels of one column apart.</summary>
internal static class LabelSpread
{
    /// <summary>
    /// Moves points that stand closer than a distance apart, each group around its own middle, so that no label strays
    /// further than it must.
    /// </summary>
    /// <param name="points">Where the labels would stand, in pixels, in ascending order.</param>
    /// <param name="distance">The smallest distance between two.</param>
    /// <returns>Where they stand, in the same order.</returns>
    public static IReadOnlyList<double> Apart(IReadOnlyList<double> points, double distance)
    {
        var groups = new List<(double Middle, int Count)>();
        foreach (var point in points)
        {
            var (middle, count) = (point, 1);
            while (groups.Count > 0 && groups[^1] is var above && middle - above.Middle < distance * (count + above.Count) / 2)
            {
                middle = ((middle * count) + (above.Middle * above.Count)) / (count + above.Count);
                count += above.Count;
                groups.RemoveAt(groups.Count - 1);
            }

            groups.Add((middle, count));
        }

        return [.. groups.SelectMany(group => Enumerable.Range(0, group.Count).Select(index => group.Middle + (distance * (index - ((group.Count - 1) / 2.0)))))];
    }
}
