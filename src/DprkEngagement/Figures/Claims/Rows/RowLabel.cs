namespace DprkEngagement;

/// <summary>The figure written beside a mark, and where it may stand.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Metrics">Sizes.</param>
/// <param name="Period">True where the row names the time it speaks of.</param>
internal sealed record RowLabel(Claim Claim, RowMetrics Metrics, bool Period = false)
{
    /// <summary>The rows of a panel.</summary>
    public static IReadOnlyList<RowLabel> Of(ClaimPanel panel, RowMetrics metrics) => [.. panel.Claims.Select(c => new RowLabel(c, metrics, panel.Periods))];

    private Estimate Estimate => Claim.Estimate;

    /// <summary>Smallest number of the claim.</summary>
    public decimal Smallest => (decimal)Estimate.Smallest!.Value;

    /// <summary>Largest number of the claim.</summary>
    public decimal Largest => (decimal)Estimate.Largest!.Value;

    /// <summary>Who, with the time or a word on what makes the claim special.</summary>
    public string Name => PlotlyText.Bold(Claim.Claimant.ShortName) + (Claim.OutlierReason is null ? "" : " outlier")
        + (Time.Length == 0 ? "" : (Metrics.Style.Narrow ? "<br>" : " ") + PlotlyText.Escape(Time));

    // Under the claimant where space is short, and no finer than months where it is long.
    private string Time => !Period ? "" : Metrics.Style.Narrow ? PeriodText.TightOf(Claim) : PeriodText.Of(Claim);

    /// <summary>The figure, bold.</summary>
    public string Figure => PlotlyText.Bold(EstimateText.Short(Estimate));

    /// <summary>The figure of a claim that stands at the right edge, since it is beyond the scale.</summary>
    public string FigureOffScale => Figure + " off the scale »";

    /// <summary>From the middle of the last symbol to a label at the right.</summary>
    public double RightOffset => Metrics.LabelOffset + Ring + (Estimate.OpenAbove ? Metrics.Arrow - 4 : 0);

    /// <summary>From the middle of the first symbol to a label at the left.</summary>
    public double LeftOffset => Metrics.LabelOffset + Ring + (Estimate.OpenBelow ? Metrics.Arrow - 4 : 0);

    /// <summary>True where the label fits between the mark and the right edge of a plot.</summary>
    public bool FitsRight(decimal max, double width) => ((double)(Largest / max) * width) + RightOffset + Width <= width;

    /// <summary>True where the label fits between the left edge of a plot and the mark.</summary>
    public bool FitsLeft(decimal max, double width) => ((double)(Smallest / max) * width) - LeftOffset - Width >= 0;

    /// <summary>A tick's text: in full where there is room, else 10k.</summary>
    public static string Tick(decimal amount, RowMetrics metrics) => metrics.Style.Narrow ? NumberText.Axis(amount) : NumberText.Short(amount);

    /// <summary>True where the label, in its place, stands on an amount.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="max">End of the axis.</param>
    /// <param name="width">Width of the plot in pixels.</param>
    /// <param name="right">True where the label is at the right of its mark.</param>
    public bool Covers(decimal amount, decimal max, double width, bool right)
    {
        var (place, left) = ((double)(amount / max) * width, right ? ((double)(Largest / max) * width) + RightOffset : ((double)(Smallest / max) * width) - LeftOffset - Width);
        return place > left - 3 && place < left + Width + 3;
    }

    private double Width => TextMeasure.Width(Figure, Metrics.FigureSize);

    private double Ring => Claim.OutlierReason is null ? 0 : 5;
}
