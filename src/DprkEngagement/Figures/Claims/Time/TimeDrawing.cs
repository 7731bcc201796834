namespace DprkEngagement;

/// <summary>
/// Claims by date of the statement and amount, one panel for each quantity. Labels are placed by computed widths;
/// where claims crowd, the panels grow, and a label without room is left to hover text and table.
/// </summary>
internal static class TimeDrawing
{
    /// <summary>Draws the panels with a key above.</summary>
    /// <param name="style">The look.</param>
    /// <param name="data">For the sources in hover texts.</param>
    /// <param name="texts">Title, subtitle, caption.</param>
    /// <param name="panels">The panels in reading order.</param>
    /// <param name="sameScale">True where amounts are to be compared across panels.</param>
    public static PlotlyFigure Draw(FigureStyle style, EngagementData data, ChartTexts texts, IReadOnlyList<ClaimPanel> panels, bool sameScale = false)
    {
        var metrics = new TimeMetrics(style);
        var key = new ActorKey(style, metrics.PlotWidth, panels.SelectMany(p => p.Claims).Select(c => c.Claimant));
        var grid = TimeGrid.Of(panels, metrics, key.Height + (style.Narrow ? 8 : 12), sameScale);
        var space = new FrameSpace(grid.Height, style.Pad, style.Pad, Bottom: style.Narrow ? 4 : 8, Gap: style.Narrow ? 8 : 12);
        var plot = new PlotBuilder(style, new FigureFrame(style, texts.Title, texts.Subtitle, texts.Caption, space));
        key.Draw(plot);
        foreach (var panel in grid.Panels)
        {
            new TimePanelDrawing(plot, data, metrics, panel).Draw();
        }

        return plot.Build();
    }
}
