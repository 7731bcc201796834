namespace DprkEngagement.Tests.Meetings;

public sealed class CoverageTests
{
    private static bool IsCovered(MeetingData data, string iso3c, string from, string to) =>
        data.Build().IsCovered(CoverageSeries.LeaderMeetings, iso3c, MeetingData.Day(from), MeetingData.Day(to));

    [Fact]
    public void A_window_holds_both_its_ends_and_no_day_more()
    {
        var data = new MeetingData().Covered("2018-01-01", "2018-12-31", "CHN");

        Assert.True(IsCovered(data, "CHN", "2018-01-01", "2018-12-31"));
        Assert.False(IsCovered(data, "CHN", "2017-12-31", "2018-12-31"));
        Assert.False(IsCovered(data, "CHN", "2018-01-01", "2019-01-01"));
    }

    [Fact]
    public void Windows_that_touch_join_and_a_day_between_them_breaks_the_search()
    {
        Assert.True(IsCovered(new MeetingData().Covered("2019-01-01", "2019-12-31", "CHN").Covered("2018-01-01", "2018-12-31", "CHN"), "CHN", "2018-06-01", "2019-06-01"));
        Assert.False(IsCovered(new MeetingData().Covered("2018-01-01", "2018-12-30", "CHN").Covered("2019-01-01", "2019-12-31", "CHN"), "CHN", "2018-06-01", "2019-06-01"));
    }

    [Fact]
    public void A_window_inside_another_shortens_nothing()
    {
        Assert.True(IsCovered(new MeetingData().Covered("2018-01-01", "2019-12-31", "CHN").Covered("2018-03-01", "2018-04-30", "CHN"), "CHN", "2018-01-01", "2019-12-31"));
    }

    [Fact]
    public void The_general_window_speaks_for_states_without_one_of_their_own()
    {
        var data = new MeetingData().Covered("2018-01-01", "2018-12-31").Covered("2018-01-01", "2018-06-30", "CHN");

        Assert.True(IsCovered(data, "VNM", "2018-01-01", "2018-12-31"));
        Assert.False(IsCovered(data, "CHN", "2018-01-01", "2018-12-31"));
    }

    [Fact]
    public void An_incomplete_window_covers_nothing()
    {
        Assert.False(IsCovered(new MeetingData().Covered("2018-01-01", "2018-12-31", "CHN", Completeness.Incomplete), "CHN", "2018-01-01", "2018-12-31"));
    }
}
