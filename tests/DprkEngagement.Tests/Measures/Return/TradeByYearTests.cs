using static DprkEngagement.Tests.SampleClaims;

namespace DprkEngagement.Tests.Measures.Return;

public sealed class TradeByYearTests
{
    private static readonly TradeByYear Trade = DprkEngagement.Measures.TradeByYear(Shipped.Data);

    [Fact]
    public void China_has_one_figure_for_every_year() => Assert.Equal(
        [5_060_000_000m, 2_430_000_000m, 2_790_000_000m, 539_100_000m, 318_000_000m, 1_028_000_000m, 2_300_000_000m, 2_180_000_000m, 2_730_000_000m],
        Trade.With("CHN").Select(year => (decimal)Assert.Single(year.WholeYear).Estimate.Best!.Value));

    [Fact]
    public void Years_of_russia_without_a_row_are_unknown() =>
        Assert.Equal([2017, 2022, 2025], Trade.With("RUS").Where(year => year.Unknown).Select(year => year.Year));

    [Fact]
    public void A_half_year_stands_apart_from_whole_years()
    {
        var year = Trade.With("RUS").Single(one => one.Year == 2024);

        Assert.Equal(["2025-06-10-nikiforov-trade-rus-2024"], year.WholeYear.Select(claim => claim.Id));
        Assert.Equal(["2024-10-28-fnf-trade-rus-2024h1"], year.PartOfYear.Select(claim => claim.Id));
    }

    [Fact]
    public void All_partners_are_known_for_three_years() =>
        Assert.Equal([2022, 2023, 2024], Trade.With(null).Where(year => !year.Unknown).Select(year => year.Year));

    [Fact]
    public void An_unknown_year_is_a_row_with_empty_cells() => Assert.Equal(
        ["2022", "Russia", "", "", "", "", ""],
        Trade.ToTable().Rows.Single(row => row.Cells[0] == "2022" && row.Cells[1] == "Russia").Cells);

    [Fact]
    public void Without_a_claim_there_are_no_years()
    {
        var trade = DprkEngagement.Measures.TradeByYear(Data());

        Assert.Empty(trade.Years);
        Assert.Empty(trade.LeftOut);
    }

    [Fact]
    public void A_span_over_two_years_and_a_claim_without_a_period_are_left_out()
    {
        var two = Traded("two", "2023-07-01", "2024-06-30");
        var none = Traded("none", "2024-01-01", "2024-12-31") with { PeriodStart = null };
        var other = Traded("other", "2024-01-01", "2024-12-31") with { From = Ukraine };

        Assert.Equal(
            [new LeftOut("two", "more than one calendar year"), new LeftOut("none", "no period"), new LeftOut("other", "another partner")],
            DprkEngagement.Measures.TradeByYear(Data(two, none, other)).LeftOut);
    }

    private static Claim Traded(string id, string start, string end) =>
        Flow(id, start, end, new Estimate(null, 1m, null, Hedge.About, Unit.Usd)) with { Quantity = Quantity.TradeTwoWay, From = Russia, To = NorthKorea };
}
