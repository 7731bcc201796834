using static DprkEngagement.Tests.SampleClaims;

namespace DprkEngagement.Tests.Queries;

/// <summary>A few claims to the digit, as their sources state them.</summary>
public sealed class ShippedClaimsTests
{
    public static TheoryData<Quantity, string, string, ClaimMeasure, Estimate> ToTheDigit => new()
    {
        { Quantity.TroopsDeployed, "kor-nis", "2024-10-18", ClaimMeasure.Flow, new(null, 1_500, null, Hedge.About, Unit.Soldiers) },
        { Quantity.TroopsDeployed, "usa-defense-department", "2024-10-28", ClaimMeasure.Cumulative, new(null, 10_000, null, Hedge.About, Unit.Soldiers) },
        { Quantity.MunitionsContainers, "kor-dia", "2025-07-13", ClaimMeasure.Cumulative, new(null, 28_000, null, Hedge.About, Unit.Containers) },
        { Quantity.ArtilleryRounds, "inter-msmt", "2025-05-29", ClaimMeasure.Flow, new(null, null, 9_000_000, Hedge.UpTo, Unit.Rounds) },
        { Quantity.TroopsKilled, "kor-nis", "2025-09-02", ClaimMeasure.Cumulative, new(null, 2_000, null, Hedge.About, Unit.Soldiers) },
    };

    [Theory]
    [MemberData(nameof(ToTheDigit))]
    public void A_claim_is_what_its_claimant_stated(Quantity quantity, string claimant, string day, ClaimMeasure measure, Estimate estimate)
    {
        var claim = Assert.Single(Shipped.Data.ClaimsOf(quantity).By(claimant).Of(measure).Published(Day(day), Day(day)));

        Assert.Equal(estimate, claim.Estimate);
        Assert.NotEmpty(Shipped.Data.SourcesOf(claim));
    }

    [Fact]
    public void At_the_end_of_October_2024_eight_counts_of_troops_were_known()
    {
        var known = Shipped.Data.ClaimsOf(Quantity.TroopsDeployed).AsOf(Day("2024-10-28"));

        Assert.Equal(
            [
                "2024-10-18-hur-budanov-troops-11000-training", "2024-10-18-nis-troops-1500", "2024-10-23-nis-troops-3000", "2024-10-23-us-troops-3000",
                "2024-10-24-hur-troops-12000", "2024-10-28-nato-no-number", "2024-10-28-pentagon-troops-10000", "2024-10-28-zelensky-troops-3000-present",
            ],
            known.Select(c => c.Id));
    }

    [Fact]
    public void The_two_waves_of_the_MSMT_are_the_figures_that_may_be_added()
    {
        var waves = FlowSeries.Of(Shipped.Data.ClaimsOf(Quantity.TroopsDeployed).By("inter-msmt").Of(ClaimMeasure.Flow));

        Assert.Equal(new Estimate(14_000, null, null, Hedge.MoreThan, Unit.Soldiers), waves.Total);
    }

    [Fact]
    public void The_counts_of_2025_run_from_13000_to_15000_and_from_11000_with_those_on_the_first_wave_alone()
    {
        var of2025 = Shipped.Data.ClaimsOf(Quantity.TroopsDeployed).Published(Day("2025-01-01"), Day("2025-12-31"));
        var total = of2025.WithoutGroup("first-wave").Latest(ClaimMeasure.Cumulative).Envelope()!;
        var all = of2025.Latest(ClaimMeasure.Cumulative).Envelope()!;

        Assert.Equal((13_000m, 15_000m), ((decimal)total.Lowest, (decimal)total.Highest));
        Assert.Equal(["gbr-reuters", "kor-dia", "kor-nis", "kor-yonhap"], total.Claims.Select(c => c.Claimant.Id).Order(StringComparer.Ordinal));
        Assert.Equal((11_000m, 15_000m), ((decimal)all.Lowest, (decimal)all.Highest));
    }

    [Fact]
    public void A_share_of_a_number_is_not_turned_into_a_number()
    {
        string[] shares = ["2025-01-19-syrskyi-casualties-half", "2025-03-28-ukmod-killed-third"];

        Assert.All(shares, id => Assert.Equal(new Estimate(null, null, null, Hedge.Unquantified, Unit.Soldiers), Shipped.Data.Claims.Single(c => c.Id == id).Estimate));
    }

    [Fact]
    public void The_rounds_of_2025_run_from_4_2_to_over_12_million_with_and_without_the_parties_to_the_war()
    {
        var latest = Shipped.Data.ClaimsOf(Quantity.ArtilleryRounds).Published(Day("2025-01-01"), Day("2025-12-31")).Latest(ClaimMeasure.Cumulative);
        var all = latest.Envelope()!;
        var others = latest.Envelope(partiesToWar: false)!;

        Assert.Equal((4_200_000m, 12_000_000m, true), ((decimal)all.Lowest, (decimal)all.Highest, all.OpenAbove));
        Assert.Equal(4, all.Claims.Count);
        Assert.Equal((4_200_000m, 12_000_000m, 3), ((decimal)others.Lowest, (decimal)others.Highest, others.Claims.Count));
        Assert.Contains(new LeftOut("2025-11-14-hur-rounds-6500000", "its state is a party to the war"), others.LeftOut);
    }
}
