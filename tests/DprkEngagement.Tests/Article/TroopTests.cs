namespace DprkEngagement.Tests.Article;

/// <summary>What the article says of troops, from the claims.</summary>
public sealed class TroopTests
{
    private static readonly ClaimSet Deployed = Shipped.Data.ClaimsOf(Quantity.TroopsDeployed);

    [Fact]
    public void More_than_11000_is_the_first_wave_as_three_claimants_count_it() => Assert.Equal(
        """
        kor-mnd 2025-02-11: more than 11,000
        kor-jcs 2025-03-27: about 11,000
        inter-msmt 2025-05-29: more than 11,000
        gbr-defence-intelligence 2025-06-15: about 11,000
        """,
        string.Join('\n', Deployed.Where(claim => claim is { Group: "first-wave", Measure: not ClaimMeasure.Stock, Published.Start.Year: 2025 }).Select(Shipped.Line)));

    [Fact]
    public void All_sent_are_13000_to_15000_as_four_claimants_count_them()
    {
        var total = Deployed.Of(ClaimMeasure.Cumulative).Where(claim => claim.Group == "troops-total").ToList();

        Assert.Equal(
            """
            kor-nis 2025-04-30: about 15,000
            kor-dia 2025-07-13: about 13,000
            kor-yonhap 2025-09-02: about 13,000
            gbr-reuters 2025-11-14: about 14,000
            kor-yonhap 2025-12-13: about 15,000
            """,
            string.Join('\n', total.Select(Shipped.Line)));
    }

    [Fact]
    public void The_two_figures_of_the_MSMT_may_be_added_and_are_more_than_14000()
    {
        var series = FlowSeries.Of(Deployed.By("inter-msmt").Of(ClaimMeasure.Flow));

        Assert.Equal(["2025-05-29-msmt-troops-11000-2024", "2025-05-29-msmt-troops-3000-2025"], series.RowIds);
        Assert.Equal(new Estimate(14000, null, null, Hedge.MoreThan, Unit.Soldiers), series.Total);
    }

    [Fact]
    public void The_first_wave_grew_from_1500_to_10900_within_five_weeks() => Assert.Equal(
        """
        kor-nis 2024-10-18: about 1,500
        kor-nis 2024-10-23: about 3,000
        kor-nis 2024-11-20: about 10,900
        """,
        string.Join('\n', Deployed.By("kor-nis").AsOf(new(2024, 12, 31)).Select(Shipped.Line)));

    [Fact]
    public void On_the_day_of_the_first_announcement_nothing_later_was_known() => Assert.Equal(
        ["2024-10-18-hur-budanov-troops-11000-training", "2024-10-18-nis-troops-1500"],
        Deployed.AsOf(new(2024, 10, 18)).Select(claim => claim.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Trump_called_the_troops_a_complicating_factor_before_he_took_office()
    {
        var statement = Shipped.Data.Events.Single(one => one.Id == "2024-12-12-trump-complicating-factor");

        Assert.Equal(EventType.Statement, statement.Type);
        Assert.Contains("25 November", statement.Notes, StringComparison.Ordinal);
    }
}
