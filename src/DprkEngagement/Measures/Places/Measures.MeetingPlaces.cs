namespace DprkEngagement;

/// <content>Where leaders met.</content>
public static partial class Measures
{
    /// <summary>Who travelled to whom: meetings of leaders by counterpart, in the counterpart's country, in North Korea or in a third one.</summary>
    /// <param name="data">The data.</param>
    /// <param name="rule">What counts as a meeting; null is <see cref="MeetingRule.Headline"/>.</param>
    public static MeetingPlaces MeetingPlaces(EngagementData data, MeetingRule? rule = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        rule ??= MeetingRule.Headline;
        var meetings = data.Meetings(rule: rule);
        var states = meetings.GroupBy(meeting => meeting.Event.Id, StringComparer.Ordinal)
            .ToDictionary(row => row.Key, row => row.Select(meeting => meeting.Counterpart).Distinct().ToList(), StringComparer.Ordinal);
        var grounds = meetings.Select(meeting => (Meeting: meeting, Ground: GroundOf(meeting, states[meeting.Event.Id]))).ToList();
        return new MeetingPlaces
        {
            Unit = "meetings",
            Definition = rule.Definition + " The country is that of the row's place; at Panmunjom the side of the line decides. Where a row holds meetings with several states and "
                + "its place lies in one of them, where the others were met is not known. Before 2000 the lists are incomplete.",
            RowIds = [.. grounds.Where(one => one.Ground is not null).Select(one => one.Meeting.Event.Id).Distinct()],
            Meetings = [.. grounds.Where(one => one.Ground is not null).Select(one => new PlacedMeeting(one.Meeting, one.Ground!.Value))],
            Counterparts = CounterpartGroup.All(data),
            LeftOut = [.. grounds.Where(one => one.Ground is null).Select(one => new LeftOut(
                one.Meeting.Event.Id,
                one.Meeting.Event.Place is null ? "no single place is known" : $"where {one.Meeting.Counterpart.Name} was met is not known: the row's place is of another stage of the tour"))],
        };
    }

    private static MeetingGround? GroundOf(Meeting meeting, List<Actor> states) => meeting.Event.Place?.Actor switch
    {
        null => null,
        { Iso3c: "PRK" } => MeetingGround.Home,
        var host when host == meeting.Counterpart => MeetingGround.Theirs,
        var host when states.Contains(host) => null,
        _ => MeetingGround.Third,
    };
}
