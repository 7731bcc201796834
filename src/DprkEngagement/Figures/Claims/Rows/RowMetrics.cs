namespace DprkEngagement;

/// <summary>Sizes of a chart of rows, in pixels, for one look.</summary>
/// <param name="Style">The look.</param>
internal sealed record RowMetrics(FigureStyle Style)
{
    private const double ColumnGapWide = 34;

    /// <summary>Panels stand side by side where there is room, else one above the other.</summary>
    public int Columns => Style.SafeWidth >= 700 ? 2 : 1;

    /// <summary>Space between two columns.</summary>
    public double ColumnGap => Style.Narrow ? 24 : ColumnGapWide;

    /// <summary>Width of the whole plotting area in the smallest place this look is shown in.</summary>
    public double PlotWidth => Style.SafeWidth - (2 * Style.Pad);

    /// <summary>Width of a column.</summary>
    public double ColumnWidth => (PlotWidth - ((Columns - 1) * ColumnGap)) / Columns;

    /// <summary>From row to row.</summary>
    public double Pitch => Style.Narrow ? 19 : 26;

    /// <summary>More space where the next claim came after a pause, so that time is not lost between rows.</summary>
    public double Pause => Style.Narrow ? 7 : 10;

    /// <summary>Space between the rule under a head and the first row.</summary>
    public double RowsTop => Style.Narrow ? 12 : 18;

    /// <summary>Below the last row: half a row and the tick labels.</summary>
    public double RowsBottom => Style.Narrow ? 12 : 16;

    /// <summary>Tick labels under the rows.</summary>
    public double TickBand => Style.Narrow ? 18 : 22;

    /// <summary>Space between two panels of a column.</summary>
    public double PanelGap => Style.Narrow ? 16 : 22;

    /// <summary>Type size of dates.</summary>
    public double DateSize => Style.Narrow ? 10 : 12;

    /// <summary>Type size of claimants, bold.</summary>
    public double NameSize => Style.Narrow ? 10.5 : 13;

    /// <summary>Type size of figures, bold.</summary>
    public double FigureSize => Style.Narrow ? 10.5 : 12.5;

    /// <summary>Between date, claimant and plot.</summary>
    public double TextGap => Style.Narrow ? 7 : 9;

    /// <summary>Length of the arrow of an open end.</summary>
    public double Arrow => Style.Narrow ? 19 : 26;

    /// <summary>From a mark's middle to its label, without an arrow.</summary>
    public double LabelOffset => Style.Narrow ? 8 : 10;

    /// <summary>Half of a mark, and what it needs at the edge of a panel.</summary>
    public double MarkRoom => Style.MarkSize * 0.7;
}
