namespace DprkEngagement;

/// <content>Cumulative meetings.</content>
public static partial class Measures
{
    /// <summary>Meetings counted up from a day on, by counterpart.</summary>
    /// <param name="data">The data.</param>
    /// <param name="from">The day from which is counted, inclusive.</param>
    /// <param name="rule">What counts as a meeting; null is <see cref="MeetingRule.Headline"/>.</param>
    public static CumulativeMeetings CumulativeMeetings(EngagementData data, DateOnly from, MeetingRule? rule = null)
    {
        rule ??= MeetingRule.Headline;
        var meetings = data.Meetings(from, rule: rule);
        var last = meetings.Select(meeting => meeting.LastDay)
            .Concat(data.Coverage.Where(row => row.Series == CoverageSeries.LeaderMeetings).Select(row => row.End))
            .Append(from)
            .Max();
        return new CumulativeMeetings
        {
            Unit = "meetings",
            Definition = rule.Definition + $" Counted from {DateText.Prose(from)} on, on the first day of each meeting. After the last day of a complete search a total is a lower bound.",
            RowIds = [.. meetings.Select(meeting => meeting.Event.Id).Distinct()],
            From = from,
            To = last,
            Series = [.. CounterpartGroup.All(data).Select(counterpart => new CumulativeSeries(
                counterpart.Actor,
                from,
                data.CoveredUntil(CoverageSeries.LeaderMeetings, counterpart.Members, from),
                [.. meetings.Where(counterpart.Holds).Select((meeting, index) => new CumulativeStep(meeting.FirstDay, index + 1, meeting))]))],
        };
    }
}
