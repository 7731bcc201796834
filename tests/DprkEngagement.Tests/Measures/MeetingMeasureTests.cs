namespace DprkEngagement.Tests;

/// <summary>Meetings of leaders: the days between them, their order, by year and by ground.</summary>
public sealed class MeetingMeasureTests
{
    private static readonly EngagementData Flurry = GivenMeetings.Flurry().Build();

    [Fact]
    public void Xi_was_seen_35_48_and_9_days_before_and_7_and_112_days_after_Trump()
    {
        var order = Measures.MeetingOrder(Flurry, of: "USA", other: "CHN");

        Assert.Equal([35, 48, 9], order.Select(one => one.Before?.Days));
        Assert.Equal([7, 112, 2258], order.Select(one => one.After?.Days));
        Assert.Equal(["Donald Trump", "27–28 Feb 2019", "7–10 Jan 2019", "48", "20–21 Jun 2019", "112"], order.Texts[1]);
        Assert.Equal(["2019-01-07-chn-beijing", "2019-02-27-usa-hanoi", "2019-06-20-chn-pyongyang"], order.IdsOfRows[1]);
    }

    [Fact]
    public void The_same_holds_of_the_record()
    {
        var order = Measures.MeetingOrder(Records.Shipped, "USA", "CHN", new(2018, 1, 1), new(2019, 12, 31));

        Assert.Equal([35, 48, 9], order.Select(one => one.Before?.Days));
        Assert.Equal([7, 112], order.Take(2).Select(one => one.After?.Days));
    }

    [Fact]
    public void The_span_chooses_the_meetings_looked_at_not_their_neighbours()
    {
        var order = Measures.MeetingOrder(Flurry, "USA", "CHN", new(2019, 6, 1), new(2019, 12, 31));

        Assert.Equal((9, 2258), (Assert.Single(order).Before!.Days, order[0].After!.Days));
    }

    [Fact]
    public void Between_two_meetings_with_one_leader_another_must_have_been_seen_to_stand_before_the_second()
    {
        var data = new GivenMeetings()
            .Meeting("2018-01-01", "2018-01-01", "CHN", "Xi Jinping", "Beijing")
            .Meeting("2018-02-01", "2018-02-01", "USA", "Donald Trump", "Hanoi")
            .Meeting("2018-03-01", "2018-03-01", "USA", "Donald Trump", "Hanoi")
            .Build();

        Assert.Equal([31, null], Measures.MeetingOrder(data, "USA", "CHN").Select(one => one.Before?.Days));
    }

    [Fact]
    public void Each_meeting_but_the_first_has_a_gap_before_it()
    {
        var gaps = Measures.MeetingGaps(Flurry, new(2018, 1, 1), new(2019, 12, 31));

        Assert.Equal([30, 10, 18, 15, 2, 7, 90, 45, 62, 48, 1, 54, 56, 9], gaps.Select(gap => gap.Days));
        Assert.Equal(["Lee Hsien Loong", "10 Jun 2018", "Donald Trump", "12 Jun 2018", "2", ""], gaps.Texts[4]);
        Assert.Equal(["48", "51"], gaps.Texts[9].Skip(4));
        Assert.Equal(15, gaps.RowIds.Count);
    }

    [Fact]
    public void Visits_that_overlap_are_no_days_apart_and_without_a_day_the_gap_is_unknown()
    {
        var data = new GivenMeetings()
            .Meeting("2025-10-09", "2025-10-11", "CHN", "Li Qiang", "Pyongyang")
            .Meeting("2025-10-10", "2025-10-10", "VNM", "To Lam", "Pyongyang")
            .Meeting("2025-11-01", "2025-11-30", "RUS", "Vladimir Putin", "Moscow", precision: DatePrecision.Month)
            .Build();

        Assert.Equal([0, null], Measures.MeetingGaps(data).Select(gap => gap.Days));
    }

    [Fact]
    public void A_year_that_was_searched_has_its_count_and_one_that_was_not_is_unknown()
    {
        var years = Measures.MeetingsByYear(GivenMeetings.Flurry().Covered("2016-01-01", "2017-12-31", Completeness.Incomplete).Build());

        Assert.Equal(["Year", "China", "Russia", "United States", "South Korea", "Japan", "Others"], years.Headers);
        Assert.Equal(["2018", "3", "0", "1", "3", "0", "2"], years.Texts[0]);
        Assert.Equal(["2019", "2", "1", "2", "0", "0", "1"], years.Texts[1]);
        Assert.Equal(["2025", "1", "1", "0", "0", "0", "0"], years.Texts[^1]);
        Assert.Equal((9, 17), (years.IdsOfRows[0].Count, years.RowIds.Count));
        Assert.Equal(
            "A meeting is a summit or other meeting in which the top leader of North Korea and another state's top leader or head of government are principals; "
            + "joining for a part and hosting do not count. Coded rows only. A meeting counts in the year in which it began. A year that was not searched completely is unknown.",
            years.Definition);
    }

    [Fact]
    public void What_was_found_in_an_unknown_year_is_kept_as_a_lower_bound()
    {
        var data = GivenMeetings.Flurry().Meeting("2026-06-08", "2026-06-09", "CHN", "Xi Jinping", "Pyongyang", CodeStatus.Provisional)
            .Build();
        var years = Measures.MeetingsByYear(data, provisional: true);

        Assert.Null(years[^1][0].Count);
        Assert.Equal(["2026", "≥ 1 (1 provisional)", "", "", "", "", ""], years.Texts[^1]);
    }

    [Theory]
    [InlineData(0, "China | 6 | 3 | 0 | ")]
    [InlineData(1, "Russia | 2 | 2 | 1 | Beijing 2025")]
    [InlineData(2, "United States | 0 | 0 | 3 | Singapore 2018, Hanoi 2019, Panmunjom 2019")]
    [InlineData(5, "Others | 2 | 3 | 0 | ")]
    public void Who_travelled_is_told_by_the_place(int row, string cells) =>
        Assert.Equal(cells, string.Join(" | ", Measures.MeetingPlaces(SampleData.Data).Texts[row]));
}
