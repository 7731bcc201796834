using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>The numbers beside a rolling line: the last in the margin, the lowest below its step, the one before the pause above its dots.</summary>
/// <param name="chart">What is shown.</param>
/// <param name="metrics">Sizes.</param>
/// <param name="plot">What to draw on.</param>
/// <param name="line">The line.</param>
/// <param name="floor">Number of partners at the panel's lower edge.</param>
/// <param name="ceiling">Number of partners at its upper edge.</param>
/// <param name="axes">Its axes.</param>
internal sealed class HedgingIndexLabels(
    HedgingChart chart, HedgingMetrics metrics, PlotBuilder plot, HedgingLine line, double floor, double ceiling, (string X, string Y) axes)
{
    private DayScale _scale;
    private LabelPlacer _labels = new(default);

    private IEnumerable<DateOnly> EventDays => chart.Events.Select(one => one.Day).Append(Measures.Invasion);

    /// <summary>Draws them where the panel is so wide.</summary>
    /// <param name="width">Width of the panel in pixels.</param>
    public void Draw(double width)
    {
        plot.Annotations.Add(metrics.Style.Note($"<b>{HedgingText.Number(line.Last.Value)}</b>", metrics.TimeRight, Math.Round(line.Last.Value, 3), new JsonObject
        {
            ["xref"] = "paper",
            ["yref"] = axes.Y,
            ["xanchor"] = "left",
            ["xshift"] = 6,
        }));
        _scale = new DayScale(chart.From, chart.To, width);
        _labels = new LabelPlacer(new Box(0, 0, width, metrics.IndexHeight));
        foreach (var (point, end) in line.Points.Zip(line.Points.Skip(1).Select(next => next.Day).Append(chart.To)))
        {
            _labels.Block(new Box(_scale.At(point.Day), Px(point.Value) - 3, _scale.At(end), Px(point.Value) + 3));
        }

        foreach (var day in EventDays)
        {
            _labels.Avoid(new Box(_scale.At(day) - 2, 0, _scale.At(day) + 2, metrics.IndexHeight));
        }

        if (line.Lowest is { } lowest && lowest.Value < line.Last.Value)
        {
            Place(
                $"<b>{HedgingText.Number(lowest.Value)}</b> in {DateText.Month(lowest.Day)}", lowest.Day, lowest.Value,
                [new("right", "top", 24, 6), new("right", "top", 50, 6), new("center", "top", 0, 6), new("center", "bottom", 0, -8)], metrics.Style.Ink);
        }

        if (chart.Pause is { } pause && line.On(pause.From) is { } still)
        {
            Place($"<b>{HedgingText.Number(still.Value)}</b>", pause.From, still.Value, [new("left", "bottom", 6, -5), new("left", "top", 6, 5)], metrics.Style.Ink);
            var text = metrics.Style.Narrow ? $"none found<br>{DateText.Month(pause.From)} –<br>{DateText.Month(pause.To)}" : $"no such contact found<br>{DateText.Month(pause.From)} – {DateText.Month(pause.To)}";
            Place(text, Clear(pause.From, pause.To), still.Value, [LabelSpot.Below(6), LabelSpot.Above(6)], metrics.Style.Muted);
        }
    }

    private void Place(string markup, DateOnly day, double value, LabelSpot[] spots, string color)
    {
        if (_labels.Place(_scale.At(day), Px(value), markup, metrics.Style.LabelSize, spots) is { } spot)
        {
            var keys = spot.Keys();
            (keys["xref"], keys["yref"], keys["bgcolor"]) = (axes.X, axes.Y, metrics.Style.Veil);
            plot.Annotations.Add(metrics.Style.Note(markup, DateText.Iso(day), Math.Round(value, 3), keys, color));
        }
    }

    // The middle of the longest stretch of a span through which no event's line runs.
    private DateOnly Clear(DateOnly from, DateOnly to)
    {
        var cuts = EventDays.Where(day => day > from && day < to).Append(to).Order();
        var (start, end, last) = (from, from, from);
        foreach (var cut in cuts)
        {
            (start, end) = cut.DayNumber - last.DayNumber > end.DayNumber - start.DayNumber ? (last, cut) : (start, end);
            last = cut;
        }

        return start.AddDays((end.DayNumber - start.DayNumber) / 2);
    }

    private double Px(double value) => (ceiling - value) / (ceiling - floor) * metrics.IndexHeight;
}
