using static DprkEngagement.Tests.SampleClaims;

namespace DprkEngagement.Tests.Measures.Return;

public sealed class OilAgainstCeilingTests
{
    [Fact]
    public void Two_shipped_claims_are_above_the_ceiling_one_is_not_and_four_cannot_tell()
    {
        var oil = DprkEngagement.Measures.OilAgainstCeiling(Shipped.Data);

        Assert.Equal("2024-05-02-whitehouse-oil-ceiling", oil.Ceiling!.Id);
        Assert.Equal(500_000m, (decimal)oil.Ceiling.Estimate.Best!.Value);
        Assert.Equal(
            [
                ("2023-06-13-russia-reported-67300", null), ("2024-01-un1718-oil-105845", false), ("2024-03-26-rusi-oil-125000", null),
                ("2024-05-02-whitehouse-oil-165000", null), ("2024-11-22-osc-oil-1m", true), ("2024-12-04-russia-last-report-15279", null),
                ("2025-05-29-msmt-oil-1m", (bool?)true),
            ],
            oil.Deliveries.Select(delivery => (delivery.Claim.Id, delivery.AboveCeiling)));
        Assert.Equal(
            [new LeftOut("2024-01-russia-reported-oil-2018", "not verified"), new LeftOut("2024-01-russia-reported-oil-2019", "not verified")],
            oil.LeftOut);
    }

    [Theory]
    [InlineData(501, Hedge.About, "2024-03-01", "2024-03-31", true)]
    [InlineData(500, Hedge.About, "2024-03-01", "2024-03-31", null)]
    [InlineData(500, Hedge.MoreThan, "2024-03-01", "2024-03-31", true)]
    [InlineData(500, Hedge.AtLeast, "2024-03-01", "2024-03-31", null)]
    [InlineData(900, Hedge.UpTo, "2024-01-01", "2024-12-31", null)]
    [InlineData(400, Hedge.UpTo, "2024-01-01", "2024-12-31", false)]
    [InlineData(400, Hedge.UpTo, "2024-01-01", "2024-11-30", null)]
    [InlineData(400, Hedge.AtLeast, "2024-01-01", "2024-12-31", null)]
    [InlineData(500, Hedge.Exact, "2024-01-01", "2024-12-31", false)]
    [InlineData(900, Hedge.About, "2023-12-01", "2024-03-31", null)]
    public void A_claim_is_above_where_its_least_is_and_not_where_its_most_for_a_whole_year_is_not(
        int amount, Hedge hedge, string start, string end, bool? expected)
    {
        var estimate = new Estimate(
            hedge is Hedge.AtLeast or Hedge.MoreThan ? amount : null, hedge is Hedge.About or Hedge.Exact ? amount : null, hedge == Hedge.UpTo ? amount : null, hedge, Unit.Barrels);
        var ceiling = Claim("ceiling", Nis, "2024-01-01", new Estimate(null, 500m, null, Hedge.Exact, Unit.Barrels), ClaimMeasure.Flow) with { Quantity = Quantity.OilCeiling };
        var oil = Flow("oil", start, end, estimate) with { Quantity = Quantity.OilRefined };

        Assert.Equal(expected, Assert.Single(DprkEngagement.Measures.OilAgainstCeiling(Data(ceiling, oil)).Deliveries).AboveCeiling);
    }

    [Fact]
    public void Without_a_ceiling_nothing_is_above_it()
    {
        var oil = DprkEngagement.Measures.OilAgainstCeiling(Data(
            Flow("oil", "2024-01-01", "2024-12-31", new Estimate(null, 9m, null, Hedge.Exact, Unit.Barrels)) with { Quantity = Quantity.OilRefined }));

        Assert.Null(oil.Ceiling);
        Assert.Null(Assert.Single(oil.Deliveries).AboveCeiling);
        Assert.Equal("Refined oil from Russia, barrels, ceiling not known", oil.ToTable().Title);
    }
}
