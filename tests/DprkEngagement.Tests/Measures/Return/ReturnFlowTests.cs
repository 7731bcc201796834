using static DprkEngagement.Tests.SampleClaims;

namespace DprkEngagement.Tests.Measures.Return;

public sealed class ReturnFlowTests
{
    private static readonly ReturnFlow Flow = DprkEngagement.Measures.ReturnFlow(Shipped.Data);

    // Not between the DPRK and Russia, or no flow between them: plans, losses, rates, polls, tests.
    private static readonly Quantity[] NoFlow =
    [
        Quantity.TroopsPlanned, Quantity.TroopsKilled, Quantity.TroopsCasualties, Quantity.TroopsCasualtiesPerDay, Quantity.TroopsCaptured, Quantity.MemorialPlaces,
        Quantity.BallisticMissilesPlanned, Quantity.BallisticMissilesFired, Quantity.ArtilleryRoundsPerYear, Quantity.ArtilleryRoundsDecline, Quantity.ShareOfRussianFire,
        Quantity.MunitionsVoyages, Quantity.ArmouredVehiclesPlanned, Quantity.ExplosiveItemsCleared, Quantity.OilCeiling, Quantity.TradeTwoWay, Quantity.TradeAllPartners,
        Quantity.GdpGrowth, Quantity.NuclearTests, Quantity.MissilesTested, Quantity.MissileLaunches, Quantity.PollOwnNuclearWeapons, Quantity.UsForceLevel,
        Quantity.UsWithdrawalConsidered, Quantity.RiceExpected, Quantity.WorkersPlanned,
    ];

    [Fact]
    public void Every_quantity_is_in_one_section_or_is_no_flow() => Assert.Equal(
        Enum.GetValues<Quantity>().Order(),
        ReturnRules.Sections.SelectMany(section => section.Quantities).Concat(NoFlow).Order());

    [Fact]
    public void A_claim_stands_on_the_side_that_its_row_names() => Assert.All(
        DprkEngagement.Measures.ReturnFlow(Shipped.Data, provisional: true).Sections,
        section => Assert.All(section.Claims, claim => Assert.Equal(
            section.Side == ReturnSide.ToRussia ? ("PRK", "RUS") : ("RUS", "PRK"), (claim.From!.Iso3c, claim.To!.Iso3c))));

    [Fact]
    public void Of_air_defence_two_claims_give_a_number_and_two_do_not() => Assert.Equal(
        [
            ("2024-11-22-shin-air-defence", "no number given"), ("2025-05-29-msmt-pantsir-1", "at least 1 system"),
            ("2025-06-26-nis-air-defence-ew", "no number given"), ("2025-07-01-budanov-pantsir-pyongyang", "at least 1 system"),
            ("2025-09-17-joongang-reactor-modules", "2 to 3 modules"),
        ],
        Flow.Of(ReturnKind.ArmsAndTechnology).Claims.Select(claim => (claim.Id, EstimateText.Spoken(claim.Estimate))));

    [Fact]
    public void Food_is_unknown_and_its_leads_are_named()
    {
        Assert.Empty(Flow.Of(ReturnKind.Food).Claims);
        Assert.Equal(7, Flow.LeftOut.Count(left => left.Reason == "not verified" && Shipped.Data.Claim(left.RowId).Estimate.Unit == Unit.Tonnes));
        Assert.Contains(new LeftOut("2024-11-05-wi-rice", "a plan or an expectation, nothing that went"), Flow.LeftOut);
    }

    [Fact]
    public void A_provisional_figure_is_let_in_on_request_alone()
    {
        Assert.Contains(new LeftOut("2026-03-13-inss-troop-income", "provisional"), Flow.LeftOut);
        Assert.Contains("2026-03-13-inss-troop-income", DprkEngagement.Measures.ReturnFlow(Shipped.Data, provisional: true).RowIds);
    }

    [Fact]
    public void A_later_total_replaces_an_earlier_one_of_the_claimant_and_a_flow_replaces_nothing()
    {
        var (early, late) = (Arms("early", "2024-01-01", 1, ClaimMeasure.Cumulative), Arms("late", "2025-01-01", 2, ClaimMeasure.Cumulative));
        var (one, two) = (Arms("one", "2024-01-01", 3, ClaimMeasure.Flow), Arms("two", "2025-01-01", 4, ClaimMeasure.Flow));
        var flow = DprkEngagement.Measures.ReturnFlow(Data(early, late, one, two));

        Assert.Equal(["one", "late", "two"], flow.RowIds);
        Assert.Equal([new LeftOut("early", "the same claimant stated late later")], flow.LeftOut);
    }

    [Fact]
    public void A_claim_without_a_number_replaces_none_with_one()
    {
        var known = Arms("known", "2024-01-01", 1, ClaimMeasure.Cumulative);
        var silent = Arms("silent", "2025-01-01", 1, ClaimMeasure.Cumulative) with { Estimate = new Estimate(null, null, null, Hedge.Unquantified, Unit.Usd) };

        Assert.Equal(["known", "silent"], DprkEngagement.Measures.ReturnFlow(Data(known, silent)).RowIds);
    }

    [Fact]
    public void Of_soldiers_the_running_totals_of_all_who_were_sent_are_shown_alone()
    {
        var total = Claim("total", Nis, "2025-01-01", About(15_000));
        var wave = Claim("wave", Hur, "2025-01-01", About(11_000)) with { Group = "first-wave" };
        var flow = DprkEngagement.Measures.ReturnFlow(Data(total, wave, Claim("stock", Hur, "2025-02-01", About(9_000), ClaimMeasure.Stock)));

        Assert.Equal(["total"], flow.RowIds);
        Assert.Equal([new LeftOut("wave", "counts the first wave alone"), new LeftOut("stock", "no running total")], flow.LeftOut);
        Assert.Equal([["wave", "counts the first wave alone"], ["stock", "no running total"]], flow.LeftOutTable().Rows.Select(row => row.Cells));
    }

    private static Claim Arms(string id, string published, decimal amount, ClaimMeasure measure) =>
        Claim(id, Nis, published, new Estimate(null, amount, null, Hedge.About, Unit.Usd), measure) with { Quantity = Quantity.ArmsValue };
}
