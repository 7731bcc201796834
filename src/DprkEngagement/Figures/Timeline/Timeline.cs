namespace DprkEngagement;

/// <summary>What the summit timeline shows, before it is drawn: lanes, and the order of Chinese and US meetings.</summary>
internal sealed class Timeline
{
    public static readonly DateOnly From = new(2018, 1, 1);
    public static readonly DateOnly To = new(2019, 12, 31);

    // In the order of the argument: China directly above the United States.
    private static readonly string[] LaneOrder = ["CHN", "USA", "KOR", "RUS", "JPN"];

    public Timeline(EngagementData data)
    {
        Data = data;
        Meetings = data.Meetings(From, To, MeetingRule.WithProvisional);
        Counted = [.. Meetings.Where(meeting => !meeting.Provisional)];
        Order = Measures.MeetingOrder(data, of: "USA", other: "CHN", From, To);
        var joined = JoinedLeader.In(Meetings).ToList();
        var own = LaneOrder.Select(code => Lane(
            ActorStyle.Of(code),
            meeting => meeting.Counterpart.Iso3c == code,
            one => one.Leader.Actor.Iso3c == code));
        var others = Lane(
            ActorStyle.Other,
            meeting => !LaneOrder.Contains(meeting.Counterpart.Iso3c),
            one => !LaneOrder.Contains(one.Leader.Actor.Iso3c));
        Lanes = [.. own.Append(others).Where(lane => lane.Meetings.Count + lane.Joined.Count > 0)];

        TimelineLane Lane(ActorStyle style, Func<Meeting, bool> holds, Func<JoinedLeader, bool> joinedIt)
        {
            var meetings = Meetings.Where(holds).ToList();
            var isOthers = style == ActorStyle.Other;
            var names = meetings.Select(meeting => isOthers ? meeting.Counterpart.Name : meeting.LeaderName).Distinct().ToList();
            return new TimelineLane(
                style,
                isOthers ? CounterpartGroup.OthersName : style.Name,
                (isOthers ? "" : "with ") + (names.Count == 0 ? "nobody" : isOthers ? string.Join(", ", names) : NumberWords.List(names)),
                meetings,
                [.. joined.Where(joinedIt)]);
        }
    }

    public EngagementData Data { get; }

    /// <summary>Coded and provisional meetings of the two years.</summary>
    public MeetingList Meetings { get; }

    /// <summary>The coded ones among them.</summary>
    public IReadOnlyList<Meeting> Counted { get; }

    /// <summary>When Xi was seen before and after Trump.</summary>
    public MeetingOrder Order { get; }

    /// <summary>The lanes from top to bottom.</summary>
    public IReadOnlyList<TimelineLane> Lanes { get; }

    /// <summary>True where China's lane stands directly before that of the United States and both hold meetings, so that the two can be joined.</summary>
    public bool HasPair => Lanes is [{ Style.Key: "CHN", Meetings.Count: > 0 }, { Style.Key: "USA", Meetings.Count: > 0 }, ..];

    /// <summary>True where every counterpart was searched for through both years, so that none found means none known.</summary>
    public bool IsSearched => CounterpartGroup.All(Data).All(counterpart => Data.CoveredUntil(CoverageSeries.LeaderMeetings, counterpart.Members, From) >= To);

    /// <summary>The gaps between the two lanes that lie within the two years, in order.</summary>
    public IReadOnlyList<MeetingGap> Gaps => HasPair
        ? [.. Order.Meetings.SelectMany(one => new[] { one.Before, one.After }).OfType<MeetingGap>().Where(gap => gap.Earlier.FirstDay >= From && gap.Later.FirstDay <= To)]
        : [];

    /// <summary>From the last Chinese meeting of the two years to the next one after them; null where none was found.</summary>
    public MeetingGap? Next
    {
        get
        {
            var china = Data.MeetingsWith("CHN");
            var last = china.LastOrDefault(meeting => meeting.FirstDay <= To);
            var next = china.FirstOrDefault(meeting => meeting.FirstDay > To);
            return last is null || next is null || !HasPair ? null : new MeetingGap(last, next);
        }
    }
}
