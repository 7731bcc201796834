namespace DprkEngagement.Tests.Measures.Military;

public sealed class ConversionTests
{
    [Fact]
    public void Rates_are_the_stated_rounds_divided_by_the_stated_containers() => Assert.Equal(
        ["shin-2023-12-152mm 400", "shin-2023-12-122mm 80", "shin-2024-02-152mm 448", "shin-2024-02-122mm 75", "shin-2024-06 480", "dia-2024-08-152mm 462", "dia-2024-10-152mm 470", "osc-2025-04 266", "dia-2025-07-152mm 429"],
        DprkEngagement.Measures.ConversionRates(Shipped.Data).Conversions.Select(one => FormattableString.Invariant($"{one.Id} {one.PerContainer:0}")));

    [Fact]
    public void A_range_of_rounds_gives_two_rates() => Assert.Equal(
        ["15 Apr 2025", "Open Source Centre", "more than 15,800 containers", "", "between 4.2 and 5.8 million rounds", "266–367"],
        DprkEngagement.Measures.ConversionRates(Shipped.Data).ToTable().Rows[7].Cells);

    [Fact]
    public void Two_calibres_are_two_columns_and_never_one_range()
    {
        var table = DprkEngagement.Measures.ContainersToRounds(Shipped.Data).ToTable();

        Assert.Equal(
            [
                "Claimant", "Stated", "Containers", "Computed if all were 152 mm: 400–470 a container", "Computed if all were 122 mm: 75–80 a container",
                "Computed calibre not stated: 266–480 a container", "Rounds that it states itself",
            ],
            table.Columns);
        Assert.Equal(
            ["Department of State (United States)", "4 Sep 2024", "more than 16,500 containers", "6.6–7.8 m+", "1.2–1.3 m+", "4.4–7.9 m+", ""],
            table.Rows[2].Cells);
        Assert.Equal(["2024-06-14-shin-containers-10000", "2024-06-14-shin-rounds-4800000"], table.Rows[1].RowIds);
    }

    [Fact]
    public void As_of_a_day_only_conversions_stated_by_then_are_used()
    {
        var computed = DprkEngagement.Measures.ContainersToRounds(Shipped.Data.AsOf(new DateOnly(2024, 2, 28)));

        Assert.Equal(["if all were 152 mm 400–448", "if all were 122 mm 75–80"], computed.Rates.Select(rate => $"{rate.Condition} {rate.Text}"));
        Assert.Equal(
            ["Ministry of National Defense (South Korea)", "26 Feb 2024", "about 6,700 containers", "2.7–3 m", "500,000–540,000", "up to 3 million rounds, 26 Feb 2024"],
            computed.ToTable().Rows[^1].Cells);
    }

    [Fact]
    public void A_conversion_is_of_the_claimants_own_containers_and_equals_its_own_claim_on_rounds()
    {
        foreach (var one in Shipped.Data.Conversions.Where(one => one.RoundsClaim is not null))
        {
            Assert.Equal(one.Containers.Claimant, one.RoundsClaim!.Claimant);
            Assert.Equal(one.Containers.Published, one.RoundsClaim.Published);
            Assert.Equal((one.Rounds, one.RoundsTo ?? one.Rounds), (one.RoundsClaim.Estimate.Smallest!.Value, one.RoundsClaim.Estimate.Largest!.Value));
        }
    }
}
