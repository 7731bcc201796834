using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>The key to symbols and colours as lines of text with marks: no legend, which would cost three lines on a phone.</summary>
internal sealed class ActorKey
{
    private readonly FigureStyle _style;
    private readonly double _width;
    private readonly List<(ActorStyle Actor, string Name, double X, int Line)> _entries = [];

    /// <param name="style">The look.</param>
    /// <param name="width">Room in pixels.</param>
    /// <param name="claimants">Whose marks are drawn.</param>
    public ActorKey(FigureStyle style, double width, IEnumerable<Claimant> claimants)
        : this(style, width, claimants.DistinctBy(c => c.Id).GroupBy(ActorStyle.Of)
            // A group of one body is better named by that body: MSMT, not "International".
            .Select(group => (group.Key, group.Key.Key is "INT" or "OTH" && group.Count() == 1 ? group.First().ShortName : style.ActorName(group.Key))))
    {
    }

    /// <param name="style">The look.</param>
    /// <param name="width">Room in pixels.</param>
    /// <param name="marks">The marks that are drawn, each once, with what they stand for.</param>
    public ActorKey(FigureStyle style, double width, IEnumerable<(ActorStyle Actor, string Name)> marks)
    {
        (_style, _width) = (style, width);
        var (x, line) = (0.0, 0);
        foreach (var (actor, name) in marks.OrderBy(mark => ActorStyle.Rank(mark.Actor)))
        {
            var entry = Gap + TextMeasure.Width(PlotlyText.Escape(name), style.LabelSize);
            if (x > 0 && x + entry > width)
            {
                (x, line) = (0, line + 1);
            }

            _entries.Add((actor, name, x, line));
            x += entry + (style.Narrow ? 14 : 22);
        }
    }

    private double Gap => (_style.MarkSize * 1.2) + 6;

    // A triangle is a little wider than the usual mark.
    private double MarkMiddle => _style.MarkSize * 0.6;

    private double LineHeight => _style.LabelSize * 1.6;

    /// <summary>Height in pixels.</summary>
    public double Height => (_entries.Max(e => e.Line) + 1) * LineHeight;

    /// <summary>Adds the key at the top of the plotting area.</summary>
    /// <param name="plot">The figure's parts.</param>
    public void Draw(PlotBuilder plot)
    {
        var axes = plot.AddAxes(
            0, 1, 0, Height,
            new JsonObject { ["range"] = new JsonArray(0, _width), ["showgrid"] = false, ["showticklabels"] = false },
            new JsonObject { ["range"] = new JsonArray(Height, 0), ["showgrid"] = false, ["showticklabels"] = false });
        foreach (var (actor, name, x, line) in _entries)
        {
            var (markX, y) = (x + MarkMiddle, (line + 0.5) * LineHeight);
            plot.Data.Add(new JsonObject
            {
                ["type"] = "scatter",
                ["mode"] = "markers",
                ["name"] = "key " + actor.Key,
                ["x"] = new JsonArray(markX),
                ["y"] = new JsonArray(y),
                ["marker"] = _style.Marker(actor),
                ["hoverinfo"] = "skip",
                ["cliponaxis"] = false,
                ["xaxis"] = axes.X,
                ["yaxis"] = axes.Y,
            });
            plot.Annotations.Add(_style.Note(
                PlotlyText.Escape(name), markX, y,
                new JsonObject { ["xref"] = axes.X, ["yref"] = axes.Y, ["xanchor"] = "left", ["yanchor"] = "middle", ["xshift"] = Math.Round(Gap - MarkMiddle, 1) },
                _style.TextColor(actor)));
        }
    }
}
