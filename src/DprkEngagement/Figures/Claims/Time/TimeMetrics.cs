namespace DprkEngagement;

/// <summary>Sizes of a chart of claims over time, in pixels, for one look.</summary>
/// <param name="Style">The look.</param>
internal sealed record TimeMetrics(FigureStyle Style)
{
    /// <summary>Panels stand side by side where there is room, else one above the other.</summary>
    public bool SideBySide => !Style.Narrow;

    /// <summary>Width of the plotting area in the smallest place this look is shown in.</summary>
    public double PlotWidth => Style.SafeWidth - (2 * Style.Pad);

    /// <summary>Widths of the plotting area at which no label may meet another: the smallest and larger ones.</summary>
    public IReadOnlyList<double> ViewWidths
    {
        get
        {
            IEnumerable<int> widths = [Style.SafeWidth, Style.Width, Style.SafeWidth * 5 / 4, Style.SafeWidth * 8 / 5];
            return [.. widths.Distinct().Select(width => width - (2 * Style.Pad))];
        }
    }

    /// <summary>Space between two panels side by side, beside the tick labels.</summary>
    public double ColumnGap => 28;

    /// <summary>Space between two panels one above the other.</summary>
    public double PanelGap => 10;

    /// <summary>Height of a panel's head.</summary>
    public double HeadHeight => (Style.HeadSize * FigureStyle.LineHeight) + 6;

    /// <summary>Height of the plot: grows with the number of claims, so that labels find room.</summary>
    public double PlotHeight(int claims) => Style.Narrow ? Math.Max(190, 70 + (19 * claims)) : Math.Max(470, 300 + (10 * claims));

    /// <summary>Two lines of tick labels.</summary>
    public double TickBand => (2 * Style.TickSize * FigureStyle.LineHeight) + 8;

    /// <summary>Below 0, for marks and labels near it.</summary>
    public double BaseRoom => Style.Narrow ? 9 : 11;

    /// <summary>Between tick labels and plot.</summary>
    public double TickGap => Style.Narrow ? 6 : 8;

    /// <summary>Length of the arrow of an open end, from the middle of the mark.</summary>
    public double Arrow => Style.Narrow ? 19 : 27;

    /// <summary>What a mark keeps free around its middle.</summary>
    public double MarkRadius => Style.MarkSize * 0.6;

    /// <summary>What an outlier's ring keeps free.</summary>
    public double RingRadius => Style.Narrow ? 10 : 12;

    /// <summary>Type size of labels.</summary>
    public double LabelSize => Style.Narrow ? 10.5 : 12.5;
}
