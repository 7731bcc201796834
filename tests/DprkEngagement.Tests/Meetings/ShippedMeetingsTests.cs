namespace DprkEngagement.Tests.Meetings;

/// <summary>The record itself, to the day and the place.</summary>
public sealed class ShippedMeetingsTests
{
    private static readonly DateOnly From = new(2018, 1, 1);
    private static readonly DateOnly To = new(2019, 12, 31);

    private static IEnumerable<string> DaysAndPlaces(MeetingList meetings) => meetings.Select(meeting =>
        $"{DateText.Iso(meeting.FirstDay)} {DateText.Iso(meeting.LastDay)} {meeting.Event.Place?.Name}: {meeting.LeaderName}");

    [Fact]
    public void Kim_and_Trump_met_three_times() =>
        Assert.Equal(
            [
                "2018-06-12 2018-06-12 Singapore: Donald Trump",
                "2019-02-27 2019-02-28 Hanoi: Donald Trump",
                "2019-06-30 2019-06-30 Panmunjom: Donald Trump",
            ],
            DaysAndPlaces(Shipped.Data.MeetingsBetween("PRK", "USA")));

    [Fact]
    public void Kim_and_Xi_met_five_times_in_2018_and_2019() =>
        Assert.Equal(
            [
                "2018-03-25 2018-03-28 Beijing: Xi Jinping",
                "2018-05-07 2018-05-08 Dalian: Xi Jinping",
                "2018-06-19 2018-06-20 Beijing: Xi Jinping",
                "2019-01-07 2019-01-10 Beijing: Xi Jinping",
                "2019-06-20 2019-06-21 Pyongyang: Xi Jinping",
            ],
            DaysAndPlaces(Shipped.Data.MeetingsBetween("PRK", "CHN", From, To)));

    [Fact]
    public void Kim_and_Moon_met_three_times_and_Moon_joined_once()
    {
        Assert.Equal(3, Shipped.Data.MeetingsWith("KOR", From, To).Count);
        Assert.Equal(["Moon Jae-in"], Shipped.Data.MeetingsWith("USA").SelectMany(meeting => meeting.Joined).Select(one => one.Person!.Name));
    }

    [Fact]
    public void Kim_and_Putin_met_four_times() =>
        Assert.Equal(
            ["2019-04-25", "2023", "2024-06-19", "2025-09-03"],
            Shipped.Data.MeetingsWith("RUS", From).Select(meeting => meeting.FirstDay.Year == 2023 ? "2023" : DateText.Iso(meeting.FirstDay)));

    [Fact]
    public void Kim_and_Xi_met_a_sixth_time_and_provisionally_a_seventh()
    {
        Assert.Equal(6, Shipped.Data.MeetingsWith("CHN", From).Count(meeting => meeting.LeaderName == "Xi Jinping"));
        var provisional = Assert.Single(Shipped.Data.MeetingsWith("CHN", From, rule: new() { IncludeProvisional = true }), meeting => meeting.Provisional);
        Assert.Equal("2026-06-08-xi-kim-pyongyang", provisional.Event.Id);
    }

    [Fact]
    public void There_were_fifteen_meetings_in_2018_and_2019() => Assert.Equal(15, Shipped.Data.Meetings(From, To).Count);

    [Fact]
    public void Counts_outside_the_search_are_unknown()
    {
        var counts = DprkEngagement.Measures.MeetingsByYear(Shipped.Data);

        Assert.Equal((3, 2, 0), (counts.In("CHN", 2018).Count, counts.In("USA", 2019).Count, counts.In("JPN", 2019).Count));
        Assert.Null(counts.In("CHN", 1999).Count);
        Assert.Null(counts.In("CHN", 2026).Count);
        Assert.Null(counts.In(null, 2017).Count);
    }

    [Fact]
    public void Xi_stood_35_48_and_9_days_before_and_7_and_112_days_after_Trump()
    {
        var order = DprkEngagement.Measures.MeetingOrder(Shipped.Data, "USA", "CHN", From, To);

        Assert.Equal([35, 48, 9], order.Meetings.Select(one => one.Before?.Days));
        Assert.Equal([7, 112, 2258], order.Meetings.Select(one => one.After?.Days));
    }
}
