namespace DprkEngagement;

/// <summary>Places and sizes of the chart of the hedging index in pixels, downwards from the top of the plotting area.</summary>
internal sealed class HedgingMetrics
{
    public HedgingMetrics(HedgingChart chart, FigureStyle style)
    {
        Style = style;
        var narrow = style.Narrow;
        (EventsHeight, HeadHeight, IndexHeight, Lane) = narrow ? (30, 22, 124, 19) : (36, 26, 138, 23);
        Left = style.Pad + chart.Lanes.Max(lane => TextMeasure.Width(PlotlyText.Bold(narrow ? lane.ShortName : lane.Name), style.LabelSize)) + 12;
        Right = ForestRow.Widest(chart, style) + (narrow ? 18 : 36);
        FiveTop = EventsHeight + HeadHeight;
        AllTop = FiveTop + IndexHeight + HeadHeight;
        LanesTop = AllTop + IndexHeight + HeadHeight;
        LanesBottom = LanesTop + (Lane * chart.Lanes.Count);
        (GroupHead, RowPitch, GroupGap) = narrow ? (17, 17, 9) : (20, 20, 14);
        ForestTop = narrow ? LanesBottom + 22 + HeadHeight : HeadHeight;
        NumberBottom = ForestTop + (4 * GroupPitch);
        SharesTop = NumberBottom + TickBand + HeadHeight;
        Height = Math.Max(LanesBottom + (narrow ? 0 : TickBand), SharesTop + (2 * GroupPitch) + TickBand);

        // Wide: panels side by side. Between them stand the last numbers of the lines and "before", "after".
        (TimeRight, ForestLeft) = narrow ? (1, 0) : (0.6, 0.705);
    }

    public FigureStyle Style { get; }

    public double EventsHeight { get; }

    public double HeadHeight { get; }

    public double IndexHeight { get; }

    /// <summary>Height of a lane.</summary>
    public double Lane { get; }

    public double Left { get; }

    public double Right { get; }

    public double FiveTop { get; }

    public double AllTop { get; }

    public double LanesTop { get; }

    public double LanesBottom { get; }

    /// <summary>Head of a group of the comparison.</summary>
    public double GroupHead { get; }

    /// <summary>A line of a group.</summary>
    public double RowPitch { get; }

    public double GroupGap { get; }

    public double GroupPitch => GroupHead + (2 * RowPitch) + GroupGap;

    /// <summary>Tick labels of the comparison's axes.</summary>
    public double TickBand => 22;

    public double ForestTop { get; }

    public double NumberBottom { get; }

    public double SharesTop { get; }

    public double Height { get; }

    /// <summary>Right edge of what has a time axis, as a share of the plot's width.</summary>
    public double TimeRight { get; }

    /// <summary>Left edge of the comparison's axes, as a share of the plot's width.</summary>
    public double ForestLeft { get; }
}
