namespace DprkEngagement.Tests.Measures.Contacts;

public sealed class ContactsByYearTests
{
    private static readonly ContactsByYear Leaders = DprkEngagement.Measures.ContactsByYear(Shipped.Data, ContactLevel.Leaders);
    private static readonly ContactsByYear All = DprkEngagement.Measures.ContactsByYear(Shipped.Data, ContactLevel.AllLevels);

    [Theory]
    [InlineData("CHN", 2018, 3)]
    [InlineData("CHN", 2025, 2)]
    [InlineData("USA", 2019, 2)]
    [InlineData("USA", 2024, 0)]
    [InlineData("LAO", 2025, 1)]
    public void A_searched_year_has_a_count_of_leaders(string iso3c, int year, int count) => Assert.Equal(count, Leaders.In(iso3c, year).Count);

    [Theory]
    [InlineData("CHN", 1975)]
    [InlineData("VNM", 2017)]
    [InlineData("RUS", 2026)]
    public void A_year_that_was_not_searched_completely_is_unknown(string iso3c, int year) => Assert.Null(Leaders.In(iso3c, year).Count);

    [Fact]
    public void The_series_runs_from_1953_to_today()
    {
        Assert.Equal((1953, 2026), (Leaders.FirstYear, Leaders.LastYear));
        Assert.Equal("≥ 1", Leaders.ToTable().Rows[0].Cells[1]);
    }

    [Fact]
    public void At_all_levels_the_united_states_are_a_lower_bound_and_russia_is_not()
    {
        Assert.Equal((8, null), (All.In("RUS", 2025).Count, All.In("USA", 2018).Count));
        Assert.Equal(6, All.In("USA", 2018).Found.Count);
    }

    [Fact]
    public void A_state_or_year_that_is_not_there_is_refused()
    {
        Assert.StartsWith("There is no count for 'FRA' in 2018: the measure runs from 1953 to 2026 and has CHN, RUS, ", Assert.Throws<ArgumentException>(() => Leaders.In("FRA", 2018)).Message, StringComparison.Ordinal);
    }
}
