namespace DprkEngagement;

/// <summary>The axis of amounts that panels of one quantity share.</summary>
/// <param name="Max">End of the axis.</param>
/// <param name="Limit">Largest amount drawn at its place; what is beyond stands at the edge, "off the scale".</param>
/// <param name="Ticks">Round amounts to label.</param>
internal sealed record RowScale(decimal Max, decimal Limit, IReadOnlyList<decimal> Ticks)
{
    // One figure more than three times the next would press all others together.
    private const decimal FarBeyond = 3;

    /// <summary>A scale on which every label finds room beside its mark.</summary>
    /// <param name="rows">The labels of all panels that share the scale.</param>
    /// <param name="width">Width of the narrowest of these panels' plots in pixels.</param>
    /// <param name="metrics">Sizes.</param>
    /// <param name="reference">An amount that all are compared with: then nothing is off the scale; null for none.</param>
    public static RowScale Of(IReadOnlyList<RowLabel> rows, double width, RowMetrics metrics, decimal? reference = null)
    {
        var limit = reference is { } amount ? Math.Max(amount, rows.Max(r => r.Largest)) : LimitOf([.. rows.Select(r => r.Largest)]);
        var within = rows.Where(r => r.Largest <= limit).ToList();

        // All labels at the right read best; where that would take half of the plot, some stand at the left.
        var max = limit;
        while (!within.All(r => r.FitsRight(max, width)) && max < 2 * limit)
        {
            max += limit / 40;
        }

        if (max >= 2 * limit)
        {
            max = limit * (1 + (decimal)(metrics.MarkRoom / width));
            while (!within.All(r => r.FitsRight(max, width) || r.FitsLeft(max, width)) && max < 4 * limit)
            {
                max += limit / 40;
            }
        }

        return new RowScale(max, limit, TicksOf(limit, max, width, metrics));
    }

    private static decimal LimitOf(IReadOnlyList<decimal> amounts)
    {
        var descending = amounts.Distinct().OrderDescending().ToList();
        var first = 0;
        while (first + 1 < descending.Count && descending[first] > FarBeyond * descending[first + 1])
        {
            first++;
        }

        // Where every figure is far beyond the next there is no crowd to protect.
        return first + 1 < descending.Count ? descending[first] : descending[0];
    }

    private static IReadOnlyList<decimal> TicksOf(decimal limit, decimal max, double width, RowMetrics metrics)
    {
        for (var most = 4; ; most--)
        {
            var ticks = AxisTicks.UpTo(limit, most);
            var step = ticks.Count > 1 ? (double)(ticks[1] / max) * width : width;
            var widest = ticks.Max(t => TextMeasure.Width(RowLabel.Tick(t, metrics), metrics.Style.TickSize));
            if (step > widest + 8 || most == 2)
            {
                return ticks;
            }
        }
    }
}
