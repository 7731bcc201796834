namespace DprkEngagement;

/// <content>Gaps between meetings, and their order.</content>
public static partial class Measures
{
    private const string GapDefinition =
        " Days run from the last day of one visit to the first day of the next, as the sources give them: from border to border. Empty where a day is not known.";

    /// <summary>The days between each meeting and the next, whoever was met.</summary>
    /// <param name="data">The data.</param>
    /// <param name="from">First day, inclusive; null is no limit.</param>
    /// <param name="to">Last day, inclusive; null is no limit.</param>
    /// <param name="rule">What counts as a meeting; null is <see cref="MeetingRule.Headline"/>.</param>
    /// <exception cref="ArgumentException">The last day comes before the first.</exception>
    public static MeetingGaps MeetingGaps(EngagementData data, DateOnly? from = null, DateOnly? to = null, MeetingRule? rule = null)
    {
        rule ??= MeetingRule.Headline;
        var meetings = data.Meetings(from, to, rule);
        return new MeetingGaps
        {
            Unit = "days",
            Definition = rule.Definition + GapDefinition,
            RowIds = [.. meetings.Select(meeting => meeting.Event.Id).Distinct()],
            Gaps = [.. meetings.Zip(meetings.Skip(1), (earlier, later) => new MeetingGap(earlier, later))],
        };
    }

    /// <summary>For each meeting with one state's leader: when another's was last seen before and next seen after it.</summary>
    /// <param name="data">The data.</param>
    /// <param name="of">Whose meetings are looked at, e.g. USA.</param>
    /// <param name="other">Who was seen before and after, e.g. CHN.</param>
    /// <param name="from">First day of the meetings looked at, inclusive; null is no limit. What came before or after may lie outside.</param>
    /// <param name="to">Last day of the meetings looked at, inclusive; null is no limit.</param>
    /// <param name="rule">What counts as a meeting; null is <see cref="MeetingRule.Headline"/>.</param>
    /// <exception cref="ArgumentException">No such state, the DPRK itself, or the last day comes before the first.</exception>
    public static MeetingOrder MeetingOrder(EngagementData data, string of, string other, DateOnly? from = null, DateOnly? to = null, MeetingRule? rule = null)
    {
        rule ??= MeetingRule.Headline;
        DaySpan.Check(from, to);
        var these = data.MeetingsWith(of, rule: rule);
        var others = data.MeetingsWith(other, rule: rule);
        var neighbours = these.Select((meeting, index) => Neighbours(
                meeting,
                others,
                index == 0 ? null : these[index - 1],
                index == these.Count - 1 ? null : these[index + 1]))
            .Where(one => !(one.Meeting.FirstDay < from) && !(one.Meeting.FirstDay > to))
            .ToList();
        return new MeetingOrder
        {
            Unit = "days",
            Definition = rule.Definition + GapDefinition + " Before and after: with no other meeting of the first leader in between.",
            RowIds = [.. neighbours.SelectMany(one => new[] { one.Before?.Earlier, one.Meeting, one.After?.Later }).OfType<Meeting>().Select(meeting => meeting.Event.Id).Distinct()],
            Of = data.Actor(of),
            Other = data.Actor(other),
            Meetings = neighbours,
        };
    }

    private static MeetingNeighbours Neighbours(Meeting meeting, MeetingList others, Meeting? preceding, Meeting? following)
    {
        var before = others.LastOrDefault(one => one.LastDay < meeting.FirstDay && (preceding is null || one.FirstDay > preceding.LastDay));
        var after = others.FirstOrDefault(one => one.FirstDay > meeting.LastDay && (following is null || one.LastDay < following.FirstDay));
        return new MeetingNeighbours(
            meeting,
            before is null ? null : new MeetingGap(before, meeting),
            after is null ? null : new MeetingGap(meeting, after));
    }
}
