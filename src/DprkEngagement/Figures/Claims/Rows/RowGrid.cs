namespace DprkEngagement;

/// <summary>Places panels in columns: the first ones side by side, every further one under the shortest column.</summary>
internal sealed class RowGrid
{
    private RowGrid(IReadOnlyList<RowPanel> panels, double height) => (Panels, Height) = (panels, height);

    /// <summary>The panels with their places.</summary>
    public IReadOnlyList<RowPanel> Panels { get; }

    /// <summary>Height of the highest column.</summary>
    public double Height { get; }

    /// <summary>Places panels.</summary>
    /// <param name="panels">The panels in reading order; each has at least one claim.</param>
    /// <param name="metrics">Sizes.</param>
    /// <param name="top">Pixels to leave free above, for the key.</param>
    public static RowGrid Of(IReadOnlyList<ClaimPanel> panels, RowMetrics metrics, double top)
    {
        var bottoms = Enumerable.Repeat(top, metrics.Columns).ToArray();
        var placed = new List<RowPanel>();
        var texts = panels.GroupBy(p => p.Scale).ToDictionary(g => g.Key, g => RowTexts.Of(g.SelectMany(p => RowLabel.Of(p, metrics)), metrics), StringComparer.Ordinal);
        foreach (var panel in panels)
        {
            var column = metrics.Columns > 1 && panel.Column is { } own ? own : Array.IndexOf(bottoms, bottoms.Min());
            var row = new RowPanel(panel, metrics, texts[panel.Scale])
            {
                ColumnLeft = column * (metrics.ColumnWidth + metrics.ColumnGap),
                Top = bottoms[column] + (bottoms[column] > top ? metrics.PanelGap : 0),
            };
            bottoms[column] = row.Top + row.Height;
            placed.Add(row);
        }

        return new RowGrid(placed, bottoms.Max());
    }
}
