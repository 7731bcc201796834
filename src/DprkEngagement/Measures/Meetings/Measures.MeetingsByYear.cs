namespace DprkEngagement;

/// <content>Meetings by counterpart and year.</content>
public static partial class Measures
{
    /// <summary>Meetings by counterpart and year; unknown, never 0, where a year was not searched completely.</summary>
    /// <param name="data">The data.</param>
    /// <param name="rule">What counts as a meeting; null is <see cref="MeetingRule.Headline"/>.</param>
    public static MeetingsByYear MeetingsByYear(EngagementData data, MeetingRule? rule = null)
    {
        rule ??= MeetingRule.Headline;
        var meetings = data.Meetings(rule: rule);
        var windows = data.Coverage.Where(row => row.Series == CoverageSeries.LeaderMeetings).ToList();
        var years = meetings.Select(meeting => meeting.FirstDay.Year)
            .Concat(windows.SelectMany(row => new[] { row.Start.Year, row.End.Year }))
            .DefaultIfEmpty(2018)
            .ToList();
        var (first, last) = (years.Min(), years.Max());
        return new MeetingsByYear
        {
            Unit = "meetings",
            Definition = rule.Definition + " A meeting counts in the year in which it began. A year that was not searched completely is unknown.",
            RowIds = [.. meetings.Select(meeting => meeting.Event.Id).Distinct()],
            FirstYear = first,
            LastYear = last,
            Cells =
            [
                .. from counterpart in CounterpartGroup.All(data)
                   from year in Enumerable.Range(first, last - first + 1)
                   select Cell(data, meetings, counterpart, year),
            ],
        };
    }

    private static MeetingYear Cell(EngagementData data, MeetingList meetings, CounterpartGroup counterpart, int year)
    {
        var found = meetings.Where(meeting => meeting.FirstDay.Year == year && counterpart.Holds(meeting)).ToList();
        var searched = data.CoveredUntil(CoverageSeries.LeaderMeetings, counterpart.Members, new DateOnly(year, 1, 1)) >= new DateOnly(year, 12, 31);
        return new MeetingYear(counterpart.Actor, year, searched ? found.Count : null, found);
    }
}
