using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <content>Names at the lines’ ends, and the longest time without a meeting.</content>
internal sealed partial class CumulativeDrawing
{
    // Names stand at the height of their lines; where lines end close together they move apart.
    private void Names()
    {
        var lines = _chart.Lines.OrderByDescending(line => Y(line, line.Total)).ToList();
        var heights = LabelSpread.Apart([.. lines.Select(line => PxY(Y(line, line.Total)))], _style.LabelSize * FigureStyle.LineHeight);
        foreach (var (line, height) in lines.Zip(heights))
        {
            _frame.Annotations.Add(_style.Note(line.Label(_style.Narrow), 1, line.Total, new JsonObject
            {
                ["xref"] = "paper",
                ["xanchor"] = "left",
                ["yanchor"] = "middle",
                ["xshift"] = Standoff,
                ["yshift"] = Math.Round(PxY(line.Total) - height, 1),
            }, _style.TextColor(line.Style)));
        }
    }

    // The longest time without a meeting, written where no line runs.
    private void Pause()
    {
        if (_chart.Pause is not { } pause)
        {
            return;
        }

        var (from, to) = (pause.Earlier.LastDay, pause.Later.FirstDay);
        var labels = new LabelPlacer(new Box(Px(from), 0, Px(to), _height));
        foreach (var line in _chart.Lines)
        {
            var y = PxY(Y(line, line.TotalBy(from)));
            labels.Block(new Box(Px(from), y - 3, Px(to), y + 3));
        }

        var markup = _style.Narrow
            ? $"no meeting found<br>{DateText.Month(from)} – {DateText.Month(to)}"
            : $"no meeting found between {DateText.Prose(from)} and {DateText.Prose(to)}";
        var middle = from.AddDays((to.DayNumber - from.DayNumber) / 2);
        foreach (var count in Enumerable.Range(0, _chart.Highest).Select(count => count + 0.5).OrderBy(count => Math.Abs(count - (_chart.Highest / 2.0))).ThenByDescending(count => count))
        {
            if (labels.Place(Px(middle), PxY(count), markup, _style.LabelSize, new LabelSpot("center", "middle", 0, 0)) is { } spot)
            {
                _frame.Annotations.Add(_style.Note(markup, DateText.Iso(middle), count, spot.Keys(), _style.Muted));
                return;
            }
        }
    }
}
