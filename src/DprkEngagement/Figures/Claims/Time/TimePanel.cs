namespace DprkEngagement;

/// <summary>One panel's place in a chart of claims over time, and where its amounts and days stand.</summary>
internal sealed class TimePanel
{
    private readonly TimeMetrics _metrics;
    private readonly Dictionary<string, DateOnly> _days;

    /// <param name="panel">What it shows.</param>
    /// <param name="metrics">Sizes.</param>
    /// <param name="days">The time axis, shared by all panels.</param>
    /// <param name="largest">The largest amount of all panels that share the scale.</param>
    /// <param name="height">Height of the plot.</param>
    public TimePanel(ClaimPanel panel, TimeMetrics metrics, (DateOnly From, DateOnly To) days, decimal largest, double height)
    {
        (Panel, _metrics, Days, PlotHeight) = (panel, metrics, days, height);
        _days = panel.Claims.ToDictionary(c => c.Id, c => Middle(c.Published), StringComparer.Ordinal);
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
    public double Left { get; private set; }

    /// <summary>Right edge as a share of the width.</summary>
    public double Right { get; private set; }

    /// <summary>Top of the head in pixels.</summary>
    public double Top { get; private set; }

    /// <summary>Top of the plot in pixels.</summary>
    public double PlotTop => Top + _metrics.HeadHeight;

    /// <summary>Left edge of the plot as a share of the width.</summary>
    public double PlotLeft => Left + (TickWidth / _metrics.PlotWidth);

    /// <summary>True where the head says "million" and labels leave it out.</summary>
    public bool Millions => Ticks[^1] >= 1_000_000;

    /// <summary>Start of the axis of amounts: a little below 0, so that a mark or label near 0 finds room.</summary>
    public decimal Min => -Max * (decimal)(_metrics.BaseRoom / (PlotHeight - _metrics.BaseRoom));

    /// <summary>Gives the panel its place.</summary>
    public void PutAt(double left, double right, double top)
    {
        (Left, Right, Top) = (left, right, top);
        PlaceImprecise();
    }

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
    public double Y(decimal amount) => PlotTop + (PlotHeight * (double)((Max - amount) / (Max - Min)));

    /// <summary>The plot's rectangle in a plotting area of some width: labels stay in it.</summary>
    public Box Bounds(double width) => new(PlotLeft * width, PlotTop, Right * width, PlotTop + PlotHeight);

    /// <summary>
    /// The day at which a claim stands. Where only a week or a month is known, any day of it is as good: then the
    /// one that keeps clear of other marks, else the middle.
    /// </summary>
    public DateOnly DayOf(Claim claim) => _days[claim.Id];

    private static DateOnly Middle(EventDate date) => Along(date, 0.5);

    private static DateOnly Along(EventDate date, double share) =>
        date.Start.AddDays((int)Math.Round((date.End.DayNumber - date.Start.DayNumber) * share));

    private void PlaceImprecise()
    {
        foreach (var claim in Panel.Claims.Where(c => c.Published.Start != c.Published.End))
        {
            double Clearance(DateOnly day) => Panel.Claims.Where(c => c != claim).Select(c => Distance(claim, day, c)).DefaultIfEmpty().Min();
            var enough = 2 * _metrics.MarkRadius;
            _days[claim.Id] = new[] { 0.5, 0.25, 0.75, 0, 1 }.Select(share => Along(claim.Published, share)).MaxBy(day => Math.Min(enough, Clearance(day)));
        }
    }

    private double Distance(Claim claim, DateOnly day, Claim other)
    {
        var across = X(day, _metrics.PlotWidth) - X(_days[other.Id], _metrics.PlotWidth);
        var along = Y((decimal)claim.Estimate.Smallest!.Value) - Y((decimal)other.Estimate.Smallest!.Value);
        return Math.Sqrt((across * across) + (along * along));
    }
}
