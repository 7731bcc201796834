using System.Globalization;

namespace DprkEngagement;

/// <summary>The numbers of the summit timeline.</summary>
internal static class TimelineTable
{
    public static ResultTable Of(Timeline timeline) => new(
        "Meetings of Kim Jong Un with foreign leaders, 2018–19, and the days between Chinese and US ones",
        ["Date", "Country", "Leader", "No.", "Place", "Days since China", "Days to China"],
        [.. timeline.Meetings.Select(meeting => Row(timeline, meeting))]);

    private static ResultRow Row(Timeline timeline, Meeting meeting)
    {
        var lane = timeline.Lanes.First(one => one.Meetings.Contains(meeting));
        var number = lane.NumberOf(meeting);
        var around = timeline.Order.Meetings.FirstOrDefault(one => one.Meeting == meeting);
        return new ResultRow(
            [
                DateText.Of(meeting.Event.Date),
                meeting.Counterpart.Name,
                meeting.LeaderName,
                lane.IsOthers || number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture),
                meeting.Event.Place?.Name ?? "",
                Days(around?.Before),
                Days(around?.After),
            ],
            [.. new[] { around?.Before?.Earlier, meeting, around?.After?.Later }.OfType<Meeting>().Select(one => one.Event.Id)]);
    }

    private static string Days(MeetingGap? gap) => gap?.Days?.ToString("#,##0", CultureInfo.InvariantCulture) ?? "";
}
