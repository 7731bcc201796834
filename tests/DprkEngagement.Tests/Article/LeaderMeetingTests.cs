namespace DprkEngagement.Tests.Article;

/// <summary>What the article says of meetings of leaders, counted from the rows.</summary>
public sealed class LeaderMeetingTests
{
    private static readonly DateOnly From = new(2018, 1, 1);
    private static readonly DateOnly To = new(2019, 12, 31);

    [Fact]
    public void Kim_met_Trump_three_times_in_2018_and_2019()
    {
        var meetings = Shipped.Data.MeetingsWith("USA");

        Assert.Equal(["2018-06-12 Singapore", "2019-02-27 Hanoi", "2019-06-30 Panmunjom"], meetings.DaysAndPlaces());
        Assert.All(meetings, meeting => Assert.Equal("Donald Trump", meeting.LeaderName));
        Assert.Equal([EventType.Summit, EventType.Summit, EventType.LeaderMeeting], meetings.Select(meeting => meeting.Event.Type));
    }

    [Fact]
    public void Kim_met_Xi_five_times_in_2018_and_2019()
    {
        var meetings = Shipped.Data.MeetingsWith("CHN", From, To);

        Assert.Equal(
            ["2018-03-25 Beijing", "2018-05-07 Dalian", "2018-06-19 Beijing", "2019-01-07 Beijing", "2019-06-20 Pyongyang"],
            meetings.DaysAndPlaces());
        Assert.All(meetings, meeting => Assert.Equal(("Xi Jinping", EventType.Summit), (meeting.LeaderName, meeting.Event.Type)));
    }

    [Fact]
    public void Kim_met_Xi_a_sixth_time_in_September_2025_and_provisionally_a_seventh_in_June_2026()
    {
        var meetings = Shipped.Data.MeetingsWith("CHN", new(2020, 1, 1), rule: new MeetingRule { IncludeProvisional = true })
            .Where(meeting => meeting.LeaderName == "Xi Jinping")
            .ToList();

        Assert.Equal(["2025-09-04 Beijing", "2026-06-08 Pyongyang"], meetings.DaysAndPlaces());
        Assert.Equal([false, true], meetings.Select(meeting => meeting.Provisional));
    }

    [Fact]
    public void Kim_met_Putin_four_times()
    {
        var meetings = Shipped.Data.MeetingsWith("RUS")
            .Where(meeting => meeting is { LeaderName: "Vladimir Putin", DprkLeader.Person.Name: "Kim Jong Un" })
            .ToList();

        Assert.Equal(["2019-04-25 Vladivostok", "2023-09-12 Vostochny", "2024-06-19 Pyongyang", "2025-09-03 Beijing"], meetings.DaysAndPlaces());
        Assert.Equal(new DateOnly(2023, 9, 13), meetings[1].Event.Talks!.Value.Start); // the visit began a day before the talks
    }

    [Fact]
    public void Kim_met_Moon_three_times_and_Moon_joined_a_fourth_meeting()
    {
        Assert.Equal(["2018-04-27 Panmunjom", "2018-05-26 Panmunjom (north side)", "2018-09-18 Pyongyang"], Shipped.Data.MeetingsWith("KOR", From, To).DaysAndPlaces());

        var panmunjom = Shipped.Data.MeetingsWith("USA").Single(meeting => meeting.FirstDay == new DateOnly(2019, 6, 30));
        Assert.Equal("Moon Jae-in", Assert.Single(panmunjom.Joined).Person!.Name);
    }

    [Fact]
    public void The_flurry_of_2018_and_2019_is_fifteen_meetings_with_seven_states()
    {
        var meetings = Shipped.Data.Meetings(From, To);

        Assert.Equal(15, meetings.Count);
        Assert.Equal(
            ["CHN 5", "CUB 1", "KOR 3", "RUS 1", "SGP 1", "USA 3", "VNM 1"],
            meetings.GroupBy(meeting => meeting.Counterpart.Iso3c).Select(state => $"{state.Key} {state.Count()}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Before_each_meeting_with_Trump_Kim_saw_Xi_within_seven_weeks()
    {
        // Days from the last meeting with Xi, and to the next in these two years.
        var xi = Shipped.Data.MeetingsWith("CHN", From, To);
        var trump = Shipped.Data.MeetingsWith("USA", From, To);

        var gaps = trump.Select(one => (
            Before: xi.Where(other => other.LastDay < one.FirstDay).Select(other => one.FirstDay.DayNumber - other.LastDay.DayNumber).Min(),
            After: xi.Where(other => other.FirstDay > one.LastDay).Select(other => (int?)(other.FirstDay.DayNumber - one.LastDay.DayNumber)).Min()));

        Assert.Equal([(35, 7), (48, 112), (9, null)], gaps);
    }

    [Fact]
    public void The_parade_in_Beijing_and_the_meeting_that_did_not_happen_are_no_meetings()
    {
        var counted = Shipped.Data.Meetings(rule: new MeetingRule { IncludeProvisional = true }).Select(meeting => meeting.Event.Id).ToList();

        Assert.Contains(Shipped.Data.Events, one => one.Id == "2025-09-03-beijing-parade-xi-putin-kim" && one.Type == EventType.JointAppearance);
        Assert.DoesNotContain("2025-09-03-beijing-parade-xi-putin-kim", counted);
        Assert.DoesNotContain("2025-10-29-trump-kim-no-meeting", counted);
        Assert.DoesNotContain("2026-06-xi-kim-pyongyang-reported", counted);
        Assert.DoesNotContain("2026-05-14-trump-xi-beijing", counted);
    }
}
