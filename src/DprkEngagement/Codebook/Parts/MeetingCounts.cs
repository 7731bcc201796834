using System.Globalization;

namespace DprkEngagement;

/// <summary>Meetings by the two leaders who met: what anybody who counts by the rule should find.</summary>
internal static class MeetingCounts
{
    private static readonly DateOnly FlurryStart = new(2018, 1, 1);
    private static readonly DateOnly FlurryEnd = new(2019, 12, 31);

    public static string Write(WholeRecord record)
    {
        var order = record.Data.Actors.ToList();
        return MarkdownTable.Write(
            ["counterpart", "leaders", "of these in 2018–19", "all years, coded", "and provisional", "first", "last"],
            record.Data.Meetings(rule: MeetingRule.WithProvisional)
                .GroupBy(meeting => (meeting.Counterpart, meeting.LeaderName, Dprk: meeting.DprkLeader.Person?.Name ?? meeting.DprkLeader.Office))
                .OrderBy(pair => pair.Key.Counterpart.FivePower ? 0 : 1)
                .ThenBy(pair => order.IndexOf(pair.Key.Counterpart))
                .Select(pair => Row(pair.Key.Counterpart, $"{pair.Key.LeaderName} and {pair.Key.Dprk}", [.. pair])));
    }

    private static string[] Row(Actor counterpart, string leaders, IReadOnlyList<Meeting> meetings)
    {
        var coded = meetings.Where(meeting => !meeting.Provisional).ToList();
        return
        [
            counterpart.Name,
            leaders,
            Whole(coded.Count(meeting => meeting.FirstDay >= FlurryStart && meeting.FirstDay <= FlurryEnd)),
            Whole(coded.Count),
            Whole(meetings.Count - coded.Count),
            DateText.Of(meetings[0].Event.Date),
            DateText.Of(meetings[^1].Event.Date),
        ];
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
