using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>Puts the panels of the chart of the hedging index together.</summary>
internal static class HedgingDrawing
{
    public static PlotlyFigure Draw(HedgingChart chart, FigureStyle style)
    {
        var metrics = new HedgingMetrics(chart, style);
        var frame = new FigureFrame(
            style,
            style.Narrow ? HedgingTexts.NarrowTitle(chart) : HedgingTexts.Title(chart),
            style.Narrow ? HedgingTexts.NarrowSubtitle(chart) : HedgingTexts.Subtitle(chart),
            style.Narrow ? HedgingTexts.NarrowCaption(chart) : HedgingTexts.Caption(chart),
            new FrameSpace(metrics.Height, metrics.Left, metrics.Right, 6, style.Narrow ? 10 : 12));
        var plot = new PlotBuilder(style, frame);
        var top = Math.Ceiling(Math.Max(chart.Five.Highest, chart.All.Highest));
        HedgingEvents.Draw(chart, metrics, frame, plot);
        new HedgingIndexPanel(chart, metrics, frame, plot, chart.Five, metrics.FiveTop, top).Draw();
        new HedgingIndexPanel(chart, metrics, frame, plot, chart.All, metrics.AllTop, top).Draw();
        HedgingLanes.Draw(chart, metrics, plot);
        Forest.Draw(chart, metrics, plot);
        return plot.Build();
    }

    /// <summary>The head of a panel, in the common left edge of the figure or above an axis.</summary>
    /// <param name="plot">What to draw on.</param>
    /// <param name="metrics">Sizes.</param>
    /// <param name="markup">Text, already escaped.</param>
    /// <param name="left">Where it begins, as a share of the width.</param>
    /// <param name="shift">Pixels to the right of that.</param>
    /// <param name="bottom">Where it ends, in pixels downwards.</param>
    public static void Head(PlotBuilder plot, HedgingMetrics metrics, string markup, double left, double shift, double bottom) =>
        plot.Annotations.Add(metrics.Style.Note(markup, left, plot.PaperY(bottom), new JsonObject
        {
            ["xref"] = "paper",
            ["yref"] = "paper",
            ["xanchor"] = "left",
            ["yanchor"] = "bottom",
            ["xshift"] = Math.Round(shift),
            ["yshift"] = 4,
        }, size: metrics.Style.HeadSize));

    /// <summary>A time axis over the whole span, labelled or not.</summary>
    public static JsonObject TimeAxis(HedgingChart chart, FigureStyle style, bool labelled)
    {
        var years = Enumerable.Range(chart.From.Year, chart.To.Year - chart.From.Year + 1).Where(year => !style.Narrow || (year - chart.From.Year) % 2 == 0);
        var axis = new JsonObject
        {
            ["type"] = "date",
            ["range"] = new JsonArray(DateText.Iso(chart.From), DateText.Iso(chart.To)),
            ["showgrid"] = false,
        };
        if (!labelled)
        {
            axis["showticklabels"] = false;
            return axis;
        }

        axis["tickvals"] = new JsonArray([.. years.Select(year => (JsonNode)DateText.Iso(new DateOnly(year, 1, 1)))]);
        axis["ticktext"] = new JsonArray([.. years.Select(year => (JsonNode)FormattableString.Invariant($"{year}"))]);
        return axis;
    }
}
