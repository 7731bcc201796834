namespace DprkEngagement;

/// <summary>
/// Claims as rows: date, claimant, mark, figure; oldest first, one panel for each quantity and kind of number. The row
/// is the label, so nothing can collide, and a new claim adds a row.
/// </summary>
internal static class RowsDrawing
{
    /// <summary>Draws the panels, in columns where there is room, with a key above.</summary>
    /// <param name="style">The look.</param>
    /// <param name="data">For the sources in hover texts.</param>
    /// <param name="texts">Title, subtitle, caption.</param>
    /// <param name="panels">The panels in reading order.</param>
    public static PlotlyFigure Draw(FigureStyle style, EngagementData data, ChartTexts texts, IReadOnlyList<ClaimPanel> panels)
    {
        var metrics = new RowMetrics(style);
        var key = new ActorKey(style, metrics.PlotWidth, panels.SelectMany(p => p.Claims).Select(c => c.Claimant));
        var grid = RowGrid.Of(panels, metrics, key.Height + (style.Narrow ? 8 : 12));
        var frame = new FigureFrame(style, texts.Title, texts.Subtitle, texts.Caption, Space(style, grid.Height));
        var plot = new PlotBuilder(style, frame);
        key.Draw(plot);
        foreach (var group in grid.Panels.GroupBy(p => p.Panel.Scale))
        {
            var scale = RowScale.Of([.. group.SelectMany(p => p.Labels)], group.Min(p => p.PlotWidth), metrics, group.Max(p => p.Panel.Reference));
            foreach (var panel in group)
            {
                new RowPanelDrawing(plot, data, metrics, panel, scale).Draw();
            }
        }

        return plot.Build();
    }

    private static FrameSpace Space(FigureStyle style, double plotHeight) =>
        new(plotHeight, style.Pad, style.Pad, Bottom: style.Narrow ? 8 : 14, Gap: style.Narrow ? 8 : 12);
}
