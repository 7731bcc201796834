using System.Globalization;
using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>The marks of one lane as a trace.</summary>
internal static class TimelineMarks
{
    /// <param name="timeline">The timeline.</param>
    /// <param name="lane">The lane.</param>
    /// <param name="style">The look.</param>
    /// <param name="size">Size of a mark in pixels.</param>
    /// <param name="place">The point of a day: x and y of the trace.</param>
    public static JsonObject Trace(Timeline timeline, TimelineLane lane, FigureStyle style, double size, Func<DateOnly, (JsonNode X, JsonNode Y)> place)
    {
        var marks = lane.Meetings
            .Select(meeting => (
                meeting.FirstDay,
                Hollow: meeting.Provisional,
                Text: lane.IsOthers || meeting.Provisional ? "" : string.Create(CultureInfo.InvariantCulture, $"<b>{lane.NumberOf(meeting)}</b>"),
                Custom: MeetingWords.CustomData(timeline.Data, meeting, Note(lane, meeting))))
            .Concat(lane.Joined.Select(one => (
                one.Meeting.FirstDay,
                Hollow: true,
                Text: "",
                Custom: MeetingWords.CustomData(timeline.Data, one.Meeting, $"{one.Leader.Person?.Name ?? one.Leader.Office} joined them; not counted"))))
            .ToList();
        var points = marks.ConvertAll(mark => place(mark.FirstDay));
        var trace = new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = lane.IsOthers ? "markers" : "markers+text",
            ["name"] = lane.Name,
            ["x"] = new JsonArray([.. points.Select(point => point.X)]),
            ["y"] = new JsonArray([.. points.Select(point => point.Y)]),
            ["marker"] = new JsonObject
            {
                ["symbol"] = "circle",
                ["size"] = size,
                ["color"] = new JsonArray([.. marks.Select(mark => JsonValue.Create(mark.Hollow ? style.Back : style.MarkColor(lane.Style)))]),
                ["opacity"] = 1,
                ["line"] = new JsonObject
                {
                    ["color"] = new JsonArray([.. marks.Select(mark => JsonValue.Create(mark.Hollow ? style.TextColor(lane.Style) : style.Outline))]),
                    ["width"] = new JsonArray([.. marks.Select(mark => JsonValue.Create(mark.Hollow ? 2 : 0.8))]),
                },
            },
            ["customdata"] = new JsonArray([.. marks.Select(mark => mark.Custom)]),
            ["hovertemplate"] = HoverText.Template,
        };
        if (!lane.IsOthers)
        {
            trace["text"] = new JsonArray([.. marks.Select(mark => JsonValue.Create(mark.Text))]);
            trace["textposition"] = "middle center";
            trace["textfont"] = FigureStyle.Font(style.LabelSize, FigureStyle.TextOn(style.MarkColor(lane.Style)));
        }

        return trace;
    }

    private static string? Note(TimelineLane lane, Meeting meeting) => lane.IsOthers || meeting.Provisional
        ? null
        : $"Meeting {lane.NumberOf(meeting).ToString(CultureInfo.InvariantCulture)} of {lane.Count.ToString(CultureInfo.InvariantCulture)} in 2018–19";
}
