using static DprkEngagement.Tests.SampleClaims;

namespace DprkEngagement.Tests.Measures.Military;

public sealed class PlannedAgainstDeployedTests
{
    private static Claim Plan(string id, string day, string? group) =>
        Claim(id, Nis, day, About(10_000)) with { Quantity = Quantity.TroopsPlanned, Group = group };

    private static Claim Sent(string id, string day, Estimate estimate, ClaimMeasure measure = ClaimMeasure.Cumulative) =>
        Claim(id, Msmt, day, estimate, measure) with { Group = "wave" };

    [Fact]
    public void A_plan_is_held_against_later_claims_on_the_same_soldiers()
    {
        var measure = DprkEngagement.Measures.PlannedAgainstDeployed(Data(
            Plan("plan", "2024-10-23", "wave"), Sent("before", "2024-10-23", About(3_000)), Sent("after", "2025-05-29", MoreThan(11_000)),
            Sent("there", "2025-05-29", About(9_000), ClaimMeasure.Stock), Claim("others", Yonhap, "2025-09-02", About(13_000))));

        var outcome = Assert.Single(measure.Outcomes);
        Assert.Equal(["after"], outcome.Sent.Select(claim => claim.Id));
        Assert.Equal("over 11,000 soldiers", outcome.SentText);
        Assert.Equal(
            [
                new LeftOut("there", "how many were there at a time, net of losses"),
                new LeftOut("before", "published before the last plan for these soldiers"),
                new LeftOut("others", "no plan speaks of these soldiers alone"),
            ],
            measure.LeftOut);
    }

    [Fact]
    public void A_forecast_of_nobody_in_particular_has_nothing_to_be_held_against()
    {
        var measure = DprkEngagement.Measures.PlannedAgainstDeployed(Data(Plan("plan", "2024-10-23", null), Sent("after", "2025-05-29", About(11_000))));

        Assert.Equal(["23 Oct 2024", "National Intelligence Service (South Korea)", "about 10,000 soldiers", "", "", ""], measure.ToTable().Rows.Single().Cells);
    }

    [Fact]
    public void The_shipped_plans_and_what_became_of_them()
    {
        var rows = DprkEngagement.Measures.PlannedAgainstDeployed(Shipped.Data).ToTable().Rows;

        Assert.Equal(
            [
                "23 Oct 2024: about 10,000 soldiers -> 11,000 to 12,000 soldiers",
                "28 Oct 2024: about 12,000 soldiers -> 11,000 to 12,000 soldiers",
                "5 Nov 2024: about 15,000 soldiers -> 11,000 to 12,000 soldiers",
                "19 Nov 2024: up to 100,000 soldiers -> ",
                "about 5 Feb 2025: up to 25,000 soldiers -> ",
                "24 Feb 2025: about 2,000 soldiers -> 1,000 to over 3,000 soldiers",
                "17 Jun 2025: 6,000 soldiers -> 5,000 soldiers",
                "2 Sep 2025: about 6,000 soldiers -> 5,000 soldiers",
                "2 Jul 2025: 25,000 to 30,000 soldiers -> ",
            ],
            rows.Select(row => $"{row.Cells[0]}: {row.Cells[2]} -> {row.Cells[4]}"));
    }

    [Fact]
    public void Every_row_on_soldiers_planned_or_sent_is_used_or_named_once()
    {
        var measure = DprkEngagement.Measures.PlannedAgainstDeployed(Shipped.Data);

        Assert.Equal(
            Shipped.Data.Claims.Where(claim => claim.Quantity is Quantity.TroopsPlanned or Quantity.TroopsDeployed).Select(claim => claim.Id).Order(StringComparer.Ordinal),
            measure.RowIds.Concat(measure.LeftOut.Select(row => row.RowId)).Order(StringComparer.Ordinal));
    }
}
