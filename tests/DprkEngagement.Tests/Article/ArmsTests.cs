namespace DprkEngagement.Tests.Article;

/// <summary>What the article says of arms and of what came back, from the claims.</summary>
public sealed class ArmsTests
{
    private static readonly DateOnly TreatySigned = new(2024, 6, 19);

    [Fact]
    public void Supply_was_reported_before_the_treaty()
    {
        var before = TreatySigned.AddDays(-1);

        Assert.Equal(
            """
            usa-white-house 2023-10-13: more than 1,000
            kor-mnd 2023-12-29: about 5,000
            usa-state-department 2024-02-23: more than 10,000
            kor-mnd 2024-02-26: about 6,700
            kor-mnd 2024-03-18: about 7,000
            kor-mnd 2024-06-14: at least 10,000
            """,
            string.Join('\n', Shipped.Data.ClaimsOf(Quantity.MunitionsContainers).AsOf(before).Select(Shipped.Line)));
        Assert.Equal("2022-11-02", $"{Shipped.Data.ClaimsOf(Quantity.ArtilleryRounds)[0].Published.Start:yyyy-MM-dd}");
        Assert.Equal("2024-01-04", $"{Shipped.Data.ClaimsOf(Quantity.BallisticMissilesDelivered)[0].Published.Start:yyyy-MM-dd}");
    }

    [Fact]
    public void Rival_totals_of_rounds_in_2025_differ_threefold() => Assert.Equal(
        """
        gbr-open-source-centre 2025-04-15: from 4,200,000 to 5,800,000
        kor-dia 2025-07-13: more than 12,000,000
        kor-nis 2025-06-26: more than 10,000,000
        ukr-hur 2025-11-01: about 6,500,000
        """,
        string.Join('\n', Shipped.Data.ClaimsOf(Quantity.ArtilleryRounds).Latest(ClaimMeasure.Cumulative).Claims
            .Where(claim => claim.Published.Start.Year == 2025)
            .Select(Shipped.Line)
            .Order(StringComparer.Ordinal)));

    [Fact]
    public void Delivered_missiles_are_not_missiles_fired()
    {
        Assert.Equal(
            """
            usa-white-house 2024-01-04: no number
            usa-new-york-times 2024-01-23: up to 50
            ukr-hur 2024-11-25: about 100
            ukr-hur 2025-01-23: exactly 148
            inter-msmt 2025-05-29: at least 100
            """,
            string.Join('\n', Shipped.Data.ClaimsOf(Quantity.BallisticMissilesDelivered).Select(Shipped.Line)));
        Assert.Equal([24, 50, 60, 65], Shipped.Data.ClaimsOf(Quantity.BallisticMissilesFired).Select(claim => (int)(decimal)claim.Estimate.Smallest!.Value).Order());
    }

    [Fact]
    public void Air_defence_from_Russia_is_one_delivery_claimed_by_four() => Assert.Equal(
        ["inter-msmt", "kor-national-security-office", "kor-nis", "ukr-hur"],
        Shipped.Data.ClaimsOf(Quantity.AirDefenceSystems).Where(claim => claim.Group == "pantsir").Select(claim => claim.Claimant.Id).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void What_came_back_is_small_beside_the_arms()
    {
        var returned = Assert.Single(Shipped.Data.ClaimsOf(Quantity.ReturnValue));
        var arms = Shipped.Data.ClaimsOf(Quantity.ArmsValue).By(returned.Claimant.Id)[^1];

        Assert.Equal("deu-fnf 2025-09-01: up to 1,190,000,000", Shipped.Line(returned));
        Assert.Equal("deu-fnf 2025-09-01: from 5,600,000,000 to 9,800,000,000", Shipped.Line(arms));
    }

    [Fact]
    public void Washington_weighed_a_withdrawal_of_4500_of_28500()
    {
        Assert.Equal("usa-wall-street-journal 2025-05-22: about 4,500", Shipped.Line(Assert.Single(Shipped.Data.ClaimsOf(Quantity.UsWithdrawalConsidered))));
        Assert.Equal("usa-wall-street-journal 2025-05-22: about 28,500", Shipped.Line(Assert.Single(Shipped.Data.ClaimsOf(Quantity.UsForceLevel))));
    }

    [Fact]
    public void Polls_on_nuclear_weapons_of_its_own_range_from_56_5_to_76_6_percent_in_the_public()
    {
        var polls = Shipped.Data.ClaimsOf(Quantity.PollOwnNuclearWeapons).ToLookup(claim => claim.Claimant.Id, claim => (decimal)claim.Estimate.Best!.Value);

        Assert.Equal([34m], polls["usa-csis"]); // of elites
        Assert.Equal([56.5m, 64.3m, 71m, 72.8m, 76.6m], polls.Where(pollster => pollster.Key != "usa-csis").SelectMany(share => share).Order());
    }
}
