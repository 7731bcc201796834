using DprkEngagement.Tests.Meetings;

namespace DprkEngagement.Tests.Measures.Hedging;

public sealed class HedgingSeriesTests
{
    private static readonly HedgingSeries Contacts = DprkEngagement.Measures.Hedging(Shipped.Data, ContactLevel.AllLevels);
    private static readonly HedgingSeries Months = DprkEngagement.Measures.Hedging(Shipped.Data, ContactLevel.AllLevels, HedgingWindow.Months);

    [Theory]
    [InlineData("2019-09-02", 3.13, 4.5)]
    [InlineData("2025-06-17", 1.18, 1.18)]
    [InlineData("2025-10-26", 1.6, 3.0)]
    public void The_last_12_contacts_spread_over_so_many_partners(string day, double five, double all)
    {
        var mix = On(Contacts, day).Mix;

        Assert.Equal((five, all), (Math.Round(mix.FivePowers!.EffectiveNumber!.Value, 2), Math.Round(mix.AllPartners!.EffectiveNumber!.Value, 2)));
        Assert.Equal((12, 12), (mix.FivePowers.Total, mix.AllPartners.Total));
    }

    [Theory]
    [InlineData("2020-12-31", 3.25)]
    [InlineData("2026-02-28", 1.6)]
    public void The_36_months_to_the_end_of_2020_and_to_february_2026_are_those_of_the_headline(string day, double five)
    {
        Assert.Equal(five, Math.Round(On(Months, day).Mix.FivePowers!.EffectiveNumber!.Value, 2));
    }

    [Fact]
    public void With_the_border_closed_a_window_of_months_is_unknown_and_not_zero()
    {
        var mix = On(Months, "2022-12-31").Mix.FivePowers!;

        Assert.Equal((0, null, null, null), (mix.Total, mix.EffectiveNumber, mix.Entropy, mix.ShareOf("RUS")));
        Assert.Equal("", Months.ToTable().Rows.Single(row => row.Cells[0] == "2022-12-31").Cells[1]);
    }

    [Fact]
    public void A_window_that_is_not_full_or_reaches_before_the_search_is_marked()
    {
        Assert.False(On(Contacts, "2018-06-19").Mix.FivePowers!.IsCovered);
        Assert.True(On(Contacts, "2018-07-06").Mix.FivePowers!.IsCovered);
        Assert.False(On(Months, "2020-11-30").Mix.FivePowers!.IsCovered);
        Assert.True(On(Months, "2020-12-31").Mix.FivePowers!.IsCovered);
        Assert.Equal("3.2*", Months.ToTable().Rows.Single(row => row.Cells[0] == "2020-11-30").Cells[1]);
    }

    [Fact]
    public void Before_all_states_were_searched_for_only_the_five_are_known()
    {
        var first = DprkEngagement.Measures.Hedging(Shipped.Data, ContactLevel.Leaders).Points[0];

        Assert.Equal(new DateOnly(2000, 5, 29), first.Day);
        Assert.NotNull(first.Mix.FivePowers);
        Assert.Null(first.Mix.AllPartners);
    }

    [Fact]
    public void The_range_holds_every_combination_and_the_headline()
    {
        var point = On(Contacts, "2025-10-26");

        Assert.Equal(96, point.EffectiveNumber.FivePowers.Combinations);
        Assert.All(Contacts.Points.Where(one => one.Mix.FivePowers?.EffectiveNumber is not null), one => Assert.InRange(
            one.Mix.FivePowers!.EffectiveNumber!.Value, one.EffectiveNumber.FivePowers.Low!.Value, one.EffectiveNumber.FivePowers.High!.Value));
    }

    [Fact]
    public void Another_length_of_the_window_is_one_change_of_the_choices()
    {
        var eight = DprkEngagement.Measures.Hedging(Shipped.Data, ContactLevel.AllLevels, choices: CodingChoices.Default with { WindowContacts = 8 });

        Assert.Equal(8, On(eight, "2025-10-26").Mix.FivePowers!.Total);
        Assert.Contains("the last 8 contacts", eight.Definition, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_was_searched_for_completely_there_is_no_series()
    {
        var data = new MeetingData().Meeting("2018-03-25", "2018-03-28", "CHN", "Xi Jinping", "Xi", "Beijing").Build();

        Assert.Empty(DprkEngagement.Measures.Hedging(data, ContactLevel.Leaders).Points);
        Assert.StartsWith(
            "coverage.csv names no day on which meetings of leaders were searched for completely with every state.",
            Assert.Throws<ArgumentException>(() => DprkEngagement.Measures.HedgingBeforeAfter(data, ContactLevel.Leaders)).Message,
            StringComparison.Ordinal);
    }

    private static HedgingPoint On(HedgingSeries series, string day) => series.Points.Single(point => point.Day == MeetingData.Day(day));
}
