namespace DprkEngagement;

/// <summary>One panel's place in a chart of rows: everything in pixels from the plotting area's top left corner.</summary>
internal sealed class RowPanel
{
    private const int PauseDays = 90;

    /// <param name="panel">What it shows.</param>
    /// <param name="metrics">Sizes.</param>
    /// <param name="texts">Room for the dates and claimants, the same in all panels that share a scale.</param>
    public RowPanel(ClaimPanel panel, RowMetrics metrics, RowTexts texts)
    {
        Panel = panel;
        Labels = RowLabel.Of(panel, metrics);
        var head = PlotlyText.Bold(panel.Head) + (metrics.Style.Narrow ? ", " : "<br>") + PlotlyText.Escape(panel.Note);
        HeadLines = TextMeasure.Wrap(head, metrics.Style.HeadSize, metrics.ColumnWidth);
        HeadHeight = (HeadLines.Count * metrics.Style.HeadSize * FigureStyle.LineHeight) + 5;
        DateWidth = texts.DateWidth;
        NameLeft = DateWidth + metrics.TextGap;
        PlotLeft = NameLeft + texts.NameWidth + metrics.TextGap + metrics.MarkRoom;
        PlotWidth = metrics.ColumnWidth - PlotLeft - 2;
        RowY = PlaceRows(panel, metrics);
        RowsHeight = RowY[^1] + RowY[0] - metrics.RowsTop + metrics.RowsBottom;
        Height = HeadHeight + RowsHeight + metrics.TickBand;
    }

    /// <summary>What it shows.</summary>
    public ClaimPanel Panel { get; }

    /// <summary>The rows' figures.</summary>
    public IReadOnlyList<RowLabel> Labels { get; }

    /// <summary>The head, wrapped.</summary>
    public IReadOnlyList<string> HeadLines { get; }

    /// <summary>Height of the head with the rule below it.</summary>
    public double HeadHeight { get; }

    /// <summary>Dates end here, from the column's left edge.</summary>
    public double DateWidth { get; }

    /// <summary>Claimants start here.</summary>
    public double NameLeft { get; }

    /// <summary>The plot starts here.</summary>
    public double PlotLeft { get; }

    /// <summary>Width of the plot in the smallest place.</summary>
    public double PlotWidth { get; }

    /// <summary>The rows' middles, downwards from the rule.</summary>
    public IReadOnlyList<double> RowY { get; }

    /// <summary>Height of the plot.</summary>
    public double RowsHeight { get; }

    /// <summary>Height with head and tick labels.</summary>
    public double Height { get; }

    /// <summary>Left edge of its column.</summary>
    public double ColumnLeft { get; set; }

    /// <summary>Top of its head.</summary>
    public double Top { get; set; }

    private static List<double> PlaceRows(ClaimPanel panel, RowMetrics metrics)
    {
        // A second line holds the time where space is short.
        var second = panel.Periods && metrics.Style.Narrow ? metrics.NameSize * FigureStyle.LineHeight : 0;
        var places = new List<double> { metrics.RowsTop + (second / 2) };
        foreach (var (before, claim) in panel.Claims.Zip(panel.Claims.Skip(1)))
        {
            var pause = claim.Published.Start.DayNumber - before.Published.End.DayNumber > PauseDays ? metrics.Pause : 0;
            places.Add(places[^1] + metrics.Pitch + second + pause);
        }

        return places;
    }
}
