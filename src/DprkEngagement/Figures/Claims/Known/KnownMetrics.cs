namespace DprkEngagement;

/// <summary>Sizes of the chart of what was known when, in pixels, for one look.</summary>
/// <param name="Style">The look.</param>
internal sealed record KnownMetrics(FigureStyle Style)
{
    private readonly RowMetrics _rows = new(Style);

    /// <summary>Panels side by side.</summary>
    public int Columns => _rows.Columns;

    /// <summary>Width of the whole plotting area in the smallest place.</summary>
    public double PlotWidth => _rows.PlotWidth;

    /// <summary>Width of a column of panels.</summary>
    public double ColumnWidth => _rows.ColumnWidth;

    /// <summary>Space between two columns.</summary>
    public double ColumnGap => _rows.ColumnGap;

    /// <summary>Space between two panels one above the other.</summary>
    public double PanelGap => _rows.PanelGap;

    /// <summary>Tick labels.</summary>
    public double TickBand => _rows.TickBand;

    /// <summary>Height of a row whose marks stand on one line: two lines of text at its right.</summary>
    public double Pitch => Style.Narrow ? 32 : 38;

    /// <summary>From line to line of marks that would cover each other.</summary>
    public double LanePitch => Style.MarkSize * 0.95;

    /// <summary>Type size of days and figures.</summary>
    public double TextSize => Style.Narrow ? 10.5 : 13;

    /// <summary>Type size of the number of claimants.</summary>
    public double CountSize => Style.Narrow ? 10 : 11.5;

    /// <summary>Size of marks of claims stated earlier.</summary>
    public double OldSize => Style.MarkSize * 0.6;

    /// <summary>Half of the bar from the lowest to the highest.</summary>
    public double HalfBar => Style.Narrow ? 6 : 8;

    /// <summary>Height of a panel's head with the rule below.</summary>
    public double HeadHeight => (Style.HeadSize * FigureStyle.LineHeight) + 6;

    /// <summary>From texts to the plot, and what a mark needs at its edge.</summary>
    public double Gap => Style.Narrow ? 12 : 16;
}
