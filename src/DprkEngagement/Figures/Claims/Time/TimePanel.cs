namespace DprkEngagement;

/// <summary>One panel's place in a chart of claims over time, and where its amounts and days stand.</summary>
internal sealed class TimePanel
{
    private readonly TimeMetrics _metrics;

    /// <param name="panel">What it shows.</param>
    /// <param name="metrics">Sizes.</param>
    /// <param name="days">The time axis, shared by all panels.</param>
    /// <param name="largest">The largest amount of all panels that share the scale.</param>
    /// <param name="height">Height of the plot.</param>
    public TimePanel(ClaimPanel panel, TimeMetrics metrics, (DateOnly From, DateOnly To) days, decimal largest, double height)
    {
        (Panel, _metrics, Days, PlotHeight) = (panel, metrics, days, height);
        // Room above the highest mark for its arrow and a label.
        Max = largest * (decimal)(1 + ((metrics.Arrow + (3.6 * metrics.LabelSize)) / height));
        Ticks = AxisTicks.UpTo(Max);
        TickWidth = Ticks.Max(t => TextMeasure.Width(TickText(t), metrics.Style.TickSize)) + metrics.TickGap;
    }

    /// <summary>What it shows.</summary>
    public ClaimPanel Panel { get; }

    /// <summary>First and last day of the axis.</summary>
    public (DateOnly From, DateOnly To) Days { get; }

    /// <summary>End of the axis of amounts.</summary>
    public decimal Max { get; }

    /// <summary>Round amounts to label.</summary>
    public IReadOnlyList<decimal> Ticks { get; }

    /// <summary>Room for the tick labels at the left.</summary>
    public double TickWidth { get; }

    /// <summary>Height of the plot in pixels.</summary>
    public double PlotHeight { get; }

    /// <summary>Left edge of head and tick labels as a share of the plotting area's width.</summary>
    public double Left { get; set; }

    /// <summary>Right edge as a share of the width.</summary>
    public double Right { get; set; }

    /// <summary>Top of the head in pixels.</summary>
    public double Top { get; set; }

    /// <summary>Top of the plot in pixels.</summary>
    public double PlotTop => Top + _metrics.HeadHeight;

    /// <summary>Left edge of the plot as a share of the width.</summary>
    public double PlotLeft => Left + (TickWidth / _metrics.PlotWidth);

    /// <summary>True where the head says "million" and labels leave it out.</summary>
    public bool Millions => Ticks[^1] >= 1_000_000;

    /// <summary>A tick's text.</summary>
    public string TickText(decimal amount) => _metrics.Style.Narrow ? NumberText.Axis(amount) : NumberText.Short(amount);

    /// <summary>A figure's text.</summary>
    public string FigureText(Estimate estimate) => Millions ? EstimateText.ShortMillions(estimate) : EstimateText.Short(estimate);

    /// <summary>Where a day stands in a plotting area of some width, in pixels.</summary>
    public double X(DateOnly day, double width)
    {
        var share = (double)(day.DayNumber - Days.From.DayNumber) / (Days.To.DayNumber - Days.From.DayNumber);
        return (PlotLeft + (share * (Right - PlotLeft))) * width;
    }

    /// <summary>Where an amount stands, in pixels downwards.</summary>
    public double Y(decimal amount) => PlotTop + (PlotHeight * (double)(1 - (amount / Max)));

    /// <summary>The plot's rectangle in a plotting area of some width: labels stay in it.</summary>
    public Box Bounds(double width) => new(PlotLeft * width, PlotTop, Right * width, PlotTop + PlotHeight);

    /// <summary>
    /// The day at which a claim stands: the middle of the span in which it was published, which is a day unless only
    /// a week or a month is known.
    /// </summary>
    public static DateOnly DayOf(Claim claim) =>
        DateOnly.FromDayNumber((claim.Published.Start.DayNumber + claim.Published.End.DayNumber) / 2);
}
