using DprkEngagement.Tests.Meetings;

namespace DprkEngagement.Tests.Measures.Meetings;

public sealed class MeetingGapsTests
{
    private static readonly EngagementData Flurry = MeetingData.Flurry().Build();

    [Fact]
    public void Xi_was_seen_35_48_and_9_days_before_and_7_and_112_days_after_trump()
    {
        var order = DprkEngagement.Measures.MeetingOrder(Flurry, of: "USA", other: "CHN");

        Assert.Equal([35, 48, 9], order.Meetings.Select(one => one.Before?.Days));
        Assert.Equal([7, 112, 2258], order.Meetings.Select(one => one.After?.Days));
        Assert.Equal(
            ["Donald Trump", "27–28 Feb 2019", "7–10 Jan 2019", "48", "20–21 Jun 2019", "112"],
            order.ToTable().Rows[1].Cells);
        Assert.Equal(["2019-01-07-chn-beijing", "2019-02-27-usa-hanoi", "2019-06-20-chn-pyongyang"], order.ToTable().Rows[1].RowIds);
    }

    [Fact]
    public void The_span_chooses_the_meetings_looked_at_not_their_neighbours()
    {
        var order = DprkEngagement.Measures.MeetingOrder(Flurry, "USA", "CHN", new(2019, 6, 1), new(2019, 12, 31));

        Assert.Equal((9, 2258), (Assert.Single(order.Meetings).Before!.Days, order.Meetings[0].After!.Days));
    }

    [Fact]
    public void Between_two_meetings_with_one_leader_another_must_have_been_seen_to_stand_before_the_second()
    {
        var data = new MeetingData()
            .Meeting("2018-01-01", "2018-01-01", "CHN", "Xi Jinping", "Xi", "Beijing")
            .Meeting("2018-02-01", "2018-02-01", "USA", "Donald Trump", "Trump", "Hanoi")
            .Meeting("2018-03-01", "2018-03-01", "USA", "Donald Trump", "Trump", "Hanoi")
            .Build();

        var order = DprkEngagement.Measures.MeetingOrder(data, "USA", "CHN");

        Assert.Equal([31, null], order.Meetings.Select(one => one.Before?.Days));
        Assert.Equal([null, null], order.Meetings.Select(one => one.After?.Days));
    }

    [Fact]
    public void Days_run_from_last_to_first_day_and_between_talks_where_they_are_dated()
    {
        var gap = DprkEngagement.Measures.MeetingGaps(Flurry, new(2019, 1, 1), new(2019, 2, 28)).Gaps[0];

        Assert.Equal((48, 51), (gap.Days, gap.DaysBetweenTalks));
    }

    [Fact]
    public void Each_meeting_but_the_first_has_a_gap_before_it()
    {
        var gaps = DprkEngagement.Measures.MeetingGaps(Flurry, new(2018, 1, 1), new(2019, 12, 31));

        Assert.Equal([30, 10, 18, 15, 2, 7, 90, 45, 62, 48, 1, 54, 56, 9], gaps.Gaps.Select(gap => gap.Days));
        Assert.Equal(["Lee Hsien Loong", "10 Jun 2018", "Donald Trump", "12 Jun 2018", "2", ""], gaps.ToTable().Rows[4].Cells);
        Assert.Equal(15, gaps.RowIds.Count);
    }

    [Fact]
    public void Visits_that_overlap_are_no_days_apart_and_without_a_day_the_gap_is_unknown()
    {
        var data = new MeetingData()
            .Meeting("2025-10-09", "2025-10-11", "CHN", "Li Qiang", "Li", "Pyongyang")
            .Meeting("2025-10-10", "2025-10-10", "VNM", "To Lam", "To Lam", "Pyongyang")
            .Meeting("2025-11-01", "2025-11-30", "RUS", "Vladimir Putin", "Putin", "Moscow", precision: DatePrecision.Month)
            .Build();

        Assert.Equal([0, null], DprkEngagement.Measures.MeetingGaps(data).Gaps.Select(gap => gap.Days));
    }

    [Fact]
    public void A_measure_shows_its_table_and_its_definition()
    {
        var shown = Display.Convention.Format(DprkEngagement.Measures.MeetingOrder(Flurry, "USA", "CHN"));

        Assert.Equal(["text/html", "text/plain"], shown.Keys);
        Assert.Contains("Donald Trump  12 Jun 2018     7–8 May 2018    35           19–20 Jun 2018  7\n", shown["text/plain"], StringComparison.Ordinal);
        Assert.EndsWith("with no other meeting of the first leader in between.\n", shown["text/plain"], StringComparison.Ordinal);
    }
}
