using System.Globalization;
using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <content>Lines and marks.</content>
internal sealed partial class CumulativeDrawing
{
    private JsonObject Steps(CumulativeLine line, bool provisional)
    {
        var points = provisional
            ? line.Series.Steps.Where(step => step.Meeting.Provisional).Select((step, index) => (step.Day, Total: line.Total + index + 1)).ToList()
            : line.Coded.Select((step, index) => (step.Day, Total: index + 1)).Prepend((Day: CumulativeChart.From, Total: 0)).ToList();
        if (provisional)
        {
            points.Insert(0, (points[0].Day, line.Total));
        }

        points.Add((_chart.Counts.To, points[^1].Total));
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "lines",
            ["name"] = line.Name(narrow: false),
            ["x"] = new JsonArray([.. points.Select(point => JsonValue.Create(DateText.Iso(point.Day)))]),
            ["y"] = new JsonArray([.. points.Select(point => JsonValue.Create(Y(line, point.Total)))]),
            ["line"] = new JsonObject
            {
                ["shape"] = "hv",
                ["width"] = provisional ? 1.4 : line.Series.Counterpart is null ? 1.6 : 2.4,
                ["color"] = provisional ? _style.TextColor(line.Style) : _style.LineColor(line.Style),
                ["dash"] = provisional ? "dot" : line.Style.Dash,
            },
            ["hoverinfo"] = "skip",
        };
    }

    private JsonObject Marks(CumulativeLine line, bool provisional)
    {
        var steps = line.Series.Steps.Where(step => step.Meeting.Provisional == provisional).ToList();
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "markers",
            ["name"] = line.Name(narrow: false),
            ["x"] = new JsonArray([.. steps.Select(step => JsonValue.Create(DateText.Iso(step.Day)))]),
            ["y"] = new JsonArray([.. steps.Select((_, index) => JsonValue.Create(Y(line, (provisional ? line.Total : 0) + index + 1)))]),
            ["cliponaxis"] = false,
            ["marker"] = _style.Marker(line.Style, hollow: provisional, size: _style.Narrow ? 8 : 10),
            ["customdata"] = new JsonArray([.. steps.Select((step, index) => MeetingWords.CustomData(_chart.Data, step.Meeting, Note(line, step, index + 1)))]),
            ["hovertemplate"] = HoverText.Template,
        };
    }

    private static string Note(CumulativeLine line, CumulativeStep step, int number) => step.Meeting.Provisional
        ? $"{line.Name(narrow: false)}: not in the total"
        : string.Create(CultureInfo.InvariantCulture, $"{line.Name(narrow: false)}: {number} since January 2018");
}
