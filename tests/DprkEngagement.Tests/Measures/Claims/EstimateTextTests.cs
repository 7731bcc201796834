namespace DprkEngagement.Tests.Measures.Claims;

public sealed class EstimateTextTests
{
    [Theory]
    [InlineData(4_200_000, 5_800_000, "4.2–5.8 m", "4.2 to 5.8 million US dollars")]
    [InlineData(5_600_000_000, 9_800_000_000, "5.6–9.8 bn", "5.6 to 9.8 billion US dollars")]
    [InlineData(900_000_000, 1_200_000_000, "900 m–1.2 bn", "900 million to 1.2 billion US dollars")]
    [InlineData(2, 3, "2–3", "2 to 3 US dollars")]
    public void A_range_names_a_unit_that_both_ends_share_once(long low, long high, string brief, string spoken)
    {
        var range = new Estimate(low, null, high, Hedge.Range, Unit.Usd);

        Assert.Equal((brief, spoken), (EstimateText.Short(range), EstimateText.Spoken(range)));
    }
}
