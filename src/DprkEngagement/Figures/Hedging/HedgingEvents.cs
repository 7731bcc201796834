using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>Dotted lines through all panels with a time axis: the invasion, and treaties with a clause on defence.</summary>
internal static class HedgingEvents
{
    public static void Draw(HedgingChart chart, HedgingMetrics metrics, FigureFrame frame, PlotBuilder plot)
    {
        var width = (metrics.Style.SafeWidth - frame.Left - frame.Right) * metrics.TimeRight;
        var scale = new DayScale(chart.From, chart.To, width);
        var labels = new LabelPlacer(new Box(-frame.Left, -200, width + 90, metrics.EventsHeight + 4));
        Line(Measures.Invasion, metrics.Style.Narrow ? "invasion of<br>Ukraine" : "Russia invades Ukraine<br>" + DateText.Day(Measures.Invasion));
        foreach (var one in chart.Events)
        {
            Line(one.Day, metrics.Style.Narrow ? "treaty,<br>" + DateText.Month(one.Day) : $"Treaty with {PlotlyText.Escape(one.Partner)}<br>{DateText.Day(one.Day)}");
        }

        void Line(DateOnly day, string markup)
        {
            if (day <= chart.From || day >= chart.To)
            {
                return;
            }

            plot.Shapes.Add(new JsonObject
            {
                ["type"] = "line",
                ["xref"] = "x",
                ["yref"] = "paper",
                ["x0"] = DateText.Iso(day),
                ["x1"] = DateText.Iso(day),
                ["y0"] = plot.PaperY(metrics.LanesBottom),
                ["y1"] = plot.PaperY(metrics.EventsHeight),
                ["line"] = new JsonObject { ["color"] = metrics.Style.Muted, ["width"] = 1.2, ["dash"] = "dot" },
                ["layer"] = "below",
            });
            LabelSpot[] spots = [new("center", "bottom", 0, -1), new("left", "bottom", -6, -1), new("right", "bottom", 6, -1)];
            if (labels.Place(scale.At(day), metrics.EventsHeight, markup, metrics.Style.LabelSize, spots) is { } spot)
            {
                var keys = spot.Keys();
                keys["yref"] = "paper";
                plot.Annotations.Add(metrics.Style.Note(markup, DateText.Iso(day), plot.PaperY(metrics.EventsHeight), keys));
            }
        }
    }
}
