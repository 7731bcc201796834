using static DprkEngagement.Tests.SampleClaims;

namespace DprkEngagement.Tests.Measures.Military;

public sealed class AsOfTests
{
    private static readonly EngagementData October = Shipped.Data.AsOf(new DateOnly(2024, 10, 28));

    [Fact]
    public void Only_claims_published_by_the_day_are_in_it()
    {
        Assert.Contains(October.Claims, claim => claim.Id == "2024-10-28-pentagon-troops-10000");
        Assert.DoesNotContain(October.Claims, claim => claim.Published.End > new DateOnly(2024, 10, 28));
        Assert.Equal(Shipped.Data.Claims.Count(claim => claim.Published.End <= new DateOnly(2024, 10, 28)), October.Claims.Count);
    }

    [Fact]
    public void Events_agreements_votes_and_coverage_end_with_the_day()
    {
        Assert.DoesNotContain(October.Events, one => one.Date.End > new DateOnly(2024, 10, 28));
        Assert.DoesNotContain(October.Coverage, window => window.End > new DateOnly(2024, 10, 28));
        Assert.DoesNotContain(October.Resolutions, resolution => resolution.Event.Date.End > new DateOnly(2024, 10, 28));
        var treaty = October.Agreements.Single(agreement => agreement.Id == "russia-dprk-partnership-2024");
        Assert.Equal([AgreementStepKind.Signed], treaty.Steps.Select(step => step.Kind));
        Assert.Null(treaty.InForceFrom);
        Assert.Null(October.Agreements.Single(agreement => agreement.Id == "russia-dprk-friendship-2000").EndedOn);
        Assert.DoesNotContain(October.Agreements, agreement => agreement.Id == "belarus-dprk-friendship-2026");
    }

    [Fact]
    public void A_claim_that_was_replaced_later_stands_until_its_successor_is_out()
    {
        var old = Claim("old", Nis, "2024-10-01", About(3_000)) with { Status = CodeStatus.Superseded, SupersededBy = "new" };
        var data = Data(old, Claim("new", Nis, "2024-11-01", About(4_000)));

        Assert.Equal(["old"], data.AsOf(Day("2024-10-31")).ClaimsOf(Quantity.TroopsDeployed).Select(claim => claim.Id));
        Assert.Equal(["new"], data.AsOf(Day("2024-11-01")).ClaimsOf(Quantity.TroopsDeployed).Select(claim => claim.Id));
    }

    [Fact]
    public void Its_claims_are_those_that_the_claim_set_gives_for_that_day()
    {
        foreach (var quantity in Enum.GetValues<Quantity>())
        {
            Assert.Equal(
                Shipped.Data.ClaimsOf(quantity).AsOf(new DateOnly(2024, 10, 28)).Select(claim => claim.Id),
                October.ClaimsOf(quantity).Select(claim => claim.Id));
        }
    }

    [Fact]
    public void The_version_names_the_day() => Assert.Equal(Shipped.Data.Version + " as of 28 October 2024", October.Version);

    [Fact]
    public void Sources_are_those_that_its_rows_cite()
    {
        var cited = October.Citations.Select(citation => citation.Source.Id).ToHashSet();

        Assert.Equal(cited.Order(StringComparer.Ordinal), October.Sources.Select(source => source.Id).Order(StringComparer.Ordinal));
        Assert.True(October.Sources.Count < Shipped.Data.Sources.Count);
    }
}
