using DprkEngagement.Tests.Meetings;

namespace DprkEngagement.Tests.Measures.Meetings;

public sealed class CumulativeMeetingsTests
{
    private static readonly EngagementData Data = MeetingData.Flurry()
        .Meeting("2026-06-08", "2026-06-09", "CHN", "Xi Jinping", "Xi", "Pyongyang", CodeStatus.Provisional)
        .Build();

    private static CumulativeSeries Of(string? iso3c, MeetingRule? rule = null) =>
        DprkEngagement.Measures.CumulativeMeetings(Data, new(2018, 1, 1), rule).Series.Single(series => series.Counterpart?.Iso3c == iso3c);

    [Fact]
    public void Each_meeting_adds_one_on_its_first_day()
    {
        Assert.Equal(
            [("2018-03-25", 1), ("2018-05-07", 2), ("2018-06-19", 3), ("2019-01-07", 4), ("2019-06-20", 5), ("2025-09-04", 6)],
            Of("CHN").Steps.Select(step => (DateText.Iso(step.Day), step.Total)));
        Assert.Equal((0, 0, 1), (Of("CHN").TotalOn(new(2018, 1, 1)), Of("CHN").TotalOn(new(2018, 3, 24)), Of("CHN").TotalOn(new(2018, 3, 25))));
    }

    [Fact]
    public void A_searched_counterpart_that_was_never_met_stands_at_zero()
    {
        Assert.Equal(0, Of("JPN").TotalOn(new(2026, 2, 28)));
    }

    [Fact]
    public void Before_the_start_and_after_the_search_a_total_is_unknown()
    {
        Assert.Equal(new DateOnly(2026, 2, 28), Of("CHN").CompleteTo);
        Assert.Null(Of("CHN").TotalOn(new(2017, 12, 31)));
        Assert.Null(Of("CHN").TotalOn(new(2026, 3, 1)));
        Assert.Equal(6, Of("CHN").FoundBy(new(2026, 6, 30)));
        Assert.Equal(7, Of("CHN", new() { IncludeProvisional = true }).FoundBy(new(2026, 6, 30)));
    }

    [Fact]
    public void A_count_that_starts_before_the_search_is_a_lower_bound_throughout()
    {
        var series = DprkEngagement.Measures.CumulativeMeetings(Data, new(2017, 1, 1)).Series[0];

        Assert.Null(series.CompleteTo);
        Assert.Null(series.TotalOn(new(2018, 12, 31)));
    }

    [Fact]
    public void The_table_counts_up_country_by_country()
    {
        var rows = DprkEngagement.Measures.CumulativeMeetings(Data, new(2018, 1, 1), new() { IncludeProvisional = true }).ToTable().Rows;

        Assert.Equal(["China", "1", "25–28 Mar 2018", "Xi Jinping", "coded"], rows[0].Cells);
        Assert.Equal(["China", "≥ 7", "8–9 Jun 2026", "Xi Jinping", "provisional"], rows[6].Cells);
        Assert.Equal(["Japan", "0", "", "", ""], rows.Single(row => row.Cells[0] == "Japan").Cells);
        Assert.Equal(["Others: Vietnam", "3", "1–2 Mar 2019", "Nguyễn Phú Trọng", "coded"], rows[^1].Cells);
    }
}
