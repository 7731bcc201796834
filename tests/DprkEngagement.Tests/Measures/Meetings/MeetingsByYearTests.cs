using DprkEngagement.Tests.Meetings;

namespace DprkEngagement.Tests.Measures.Meetings;

public sealed class MeetingsByYearTests
{
    private static readonly MeetingsByYear Counts = DprkEngagement.Measures.MeetingsByYear(
        MeetingData.Flurry().Covered("2016-01-01", "2017-12-31", completeness: Completeness.Incomplete).Build());

    [Theory]
    [InlineData("CHN", 2018, 3)]
    [InlineData("CHN", 2019, 2)]
    [InlineData("USA", 2018, 1)]
    [InlineData("USA", 2019, 2)]
    [InlineData("KOR", 2018, 3)]
    [InlineData("KOR", 2019, 0)]
    [InlineData("RUS", 2018, 0)]
    [InlineData("JPN", 2025, 0)]
    [InlineData(null, 2018, 2)]
    [InlineData(null, 2019, 1)]
    public void A_year_that_was_searched_has_its_count_also_where_none_was_found(string? iso3c, int year, int count)
    {
        Assert.Equal(count, Counts.In(iso3c, year).Count);
    }

    [Theory]
    [InlineData(2017)]
    [InlineData(2026)]
    public void Outside_a_complete_search_a_count_is_unknown_and_never_zero(int year)
    {
        Assert.Null(Counts.In("CHN", year).Count);
        Assert.Empty(Counts.In("CHN", year).Found);
    }

    [Fact]
    public void What_was_found_in_an_unknown_year_is_kept_as_a_lower_bound()
    {
        var counts = DprkEngagement.Measures.MeetingsByYear(
            MeetingData.Flurry().Meeting("2026-06-08", "2026-06-09", "CHN", "Xi Jinping", "Xi", "Pyongyang", CodeStatus.Provisional).Build(),
            new() { IncludeProvisional = true });

        Assert.Null(counts.In("CHN", 2026).Count);
        Assert.Single(counts.In("CHN", 2026).Found);
        Assert.Equal(["2026", "≥ 1 (1 provisional)", "", "", "", "", ""], counts.ToTable().Rows[^1].Cells);
    }

    [Fact]
    public void It_names_unit_definition_and_every_row_used()
    {
        Assert.Equal("meetings", Counts.Unit);
        Assert.Equal(17, Counts.RowIds.Count);
        Assert.Equal("2018-03-25-chn-beijing", Counts.RowIds[0]);
        Assert.Equal(
            "A meeting is a summit or other meeting in which the top leader of North Korea and another state's top leader or head of government are principals; "
            + "joining for a part and hosting do not count. Coded rows only. A meeting counts in the year in which it began. A year that was not searched completely is unknown.",
            Counts.Definition);
    }

    [Fact]
    public void The_table_leaves_unknown_empty_and_names_the_rows()
    {
        var table = Counts.ToTable();

        Assert.Equal(["Year", "China", "Russia", "United States", "South Korea", "Japan", "Others"], table.Columns);
        Assert.Equal(["2018", "3", "0", "1", "3", "0", "2"], table.Rows[0].Cells);
        Assert.Equal(9, table.Rows[0].RowIds.Count);
        Assert.Equal(["2025", "1", "1", "0", "0", "0", "0"], table.Rows[^1].Cells);
    }

    [Fact]
    public void A_counterpart_or_year_that_is_not_there_is_refused()
    {
        Assert.Equal(
            "There is no count for 'VNM' in 2018: the measure has the five powers and, as null, the others, from 2016 to 2026.",
            Assert.Throws<ArgumentException>(() => Counts.In("VNM", 2018)).Message);
    }
}
