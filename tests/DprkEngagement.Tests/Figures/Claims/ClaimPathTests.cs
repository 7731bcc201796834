using static DprkEngagement.Tests.SampleClaims;

namespace DprkEngagement.Tests.Figures.Claims;

public sealed class ClaimPathTests
{
    private static readonly Claimant Minister = new("kor-mnd", "Ministry of National Defense (South Korea)", "Korean MND", Korea, ClaimantType.Military, PartyToWar: false);

    [Fact]
    public void Running_totals_of_one_claimant_less_than_a_year_apart_are_joined()
    {
        Claim[] claims =
        [
            Claim("a", Nis, "2024-01-01", About(1)), Claim("b", Nis, "2024-12-31", About(2)),
            Claim("c", Nis, "2025-12-31", About(3)), Claim("d", Hur, "2025-01-01", About(4)),
        ];

        Assert.Equal([["a", "b"]], ClaimPath.In(claims).Select(p => p.Claims.Select(c => c.Id)));
    }

    [Fact]
    public void Stocks_flows_outliers_and_provisional_claims_are_never_joined()
    {
        var total = Claim("a", Nis, "2024-01-01", About(1));

        Assert.Empty(ClaimPath.In([total, total with { Id = "b", Measure = ClaimMeasure.Stock }]));
        Assert.Empty(ClaimPath.In([total, total with { Id = "b", Measure = ClaimMeasure.Flow }]));
        Assert.Empty(ClaimPath.In([total, total with { Id = "b", OutlierReason = "a misreading" }]));
        Assert.Empty(ClaimPath.In([total, total with { Id = "b", Status = CodeStatus.Provisional }]));
    }

    [Fact]
    public void Offices_of_one_state_differ_in_dash_intelligence_solid_and_the_minister_dotted()
    {
        Claim[] claims =
        [
            Claim("a", Minister, "2024-01-01", About(1)), Claim("b", Nis, "2024-01-02", About(1)),
            Claim("c", Minister, "2024-02-01", About(2)), Claim("d", Nis, "2024-02-02", About(2)),
        ];

        Assert.Equal([("kor-mnd", "dot"), ("kor-nis", "solid")], ClaimPath.In(claims).Select(p => (p.Claims[0].Claimant.Id, p.Dash)));
    }
}
