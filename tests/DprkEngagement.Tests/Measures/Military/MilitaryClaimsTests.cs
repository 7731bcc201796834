namespace DprkEngagement.Tests.Measures.Military;

public sealed class MilitaryClaimsTests
{
    private static IReadOnlyList<string> Row(EngagementData data, string what, string kind) =>
        DprkEngagement.Measures.MilitaryClaims(data).ToTable().Rows.Single(row => row.Cells[0] == what && row.Cells[1] == kind).Cells;

    [Fact]
    public void Once_totals_beyond_the_first_wave_are_out_claims_on_it_alone_are_left_out()
    {
        Assert.Equal(
            ["Troops deployed", "cumulative", "3", "3,000 to 10,000 soldiers", "3,000 to 10,000 soldiers", "3,000 to 10,000 soldiers", "28 Oct 2024"],
            Row(Shipped.Data.AsOf(new DateOnly(2024, 10, 28)), "Troops deployed", "cumulative"));
        Assert.Equal(
            ["Troops deployed", "cumulative", "4", "13,000 to 15,000 soldiers", "13,000 to 15,000 soldiers", "13,000 to 15,000 soldiers", "13 Dec 2025"],
            Row(Shipped.Data, "Troops deployed", "cumulative"));
    }

    [Fact]
    public void The_envelope_stands_with_and_without_parties_to_the_war() => Assert.Equal(
        ["Ballistic missiles delivered", "cumulative", "2", "50 or less to 100 missiles", "at most 50 missiles", "50 or less to 100 missiles", "25 Nov 2024"],
        Row(Shipped.Data, "Ballistic missiles delivered", "cumulative"));

    [Fact]
    public void Portraits_of_the_dead_and_recalled_figures_are_named_and_in_no_envelope()
    {
        Assert.Equal(
            ["Troops killed", "cumulative", "2", "1,000 to 2,000 soldiers", "1,000 to 2,000 soldiers", "1,000 to 2,000 soldiers", "14 Nov 2025"],
            Row(Shipped.Data, "Troops killed", "cumulative"));
        Assert.Equal("4,000 to over 6,000 soldiers", Row(Shipped.Data, "Troops casualties", "cumulative")[3]);
        var killed = Shipped.Data.ClaimsOf(Quantity.TroopsKilled).Latest(ClaimMeasure.Cumulative).Envelope(outliers: false)!;
        Assert.Contains(new LeftOut("2025-08-22-kcna-killed-101", "counts portraits or honours of the dead, not a toll"), killed.LeftOut);
        Assert.Contains(new LeftOut("2025-09-02-yonhap-dprk-killed-350", "counts portraits or honours of the dead, not a toll"), killed.LeftOut);
        Assert.Contains(
            new LeftOut("2025-04-28-us-casualties-1200", "an older figure that was recalled"),
            Shipped.Data.ClaimsOf(Quantity.TroopsCasualties).Latest(ClaimMeasure.Cumulative).Envelope()!.LeftOut);
    }

    [Fact]
    public void Where_only_parties_to_the_war_speak_nothing_is_left_without_them() => Assert.Equal(
        ["Share of russian fire", "stock", "2", "35 to 50 percent", "", "35 to 50 percent", "Oct 2025"],
        Row(Shipped.Data, "Share of russian fire", "stock"));

    [Fact]
    public void A_ceiling_among_the_lowest_and_a_floor_among_the_highest_keep_their_hedge()
    {
        Assert.Equal("50 or less to 100 missiles", Row(Shipped.Data, "Ballistic missiles delivered", "cumulative")[3]);
        Assert.Equal("at most 50 missiles", Row(Shipped.Data, "Ballistic missiles delivered", "cumulative")[4]);
        Assert.Equal("at least 100 missiles", Row(Shipped.Data, "Ballistic missiles delivered", "flow")[4]);
    }

    [Fact]
    public void Every_row_on_soldiers_and_munitions_is_used_or_named()
    {
        var measure = DprkEngagement.Measures.MilitaryClaims(Shipped.Data);
        var quantities = measure.Sides.Select(side => side.Latest.Quantity).Append(Quantity.ArmouredVehiclesPlanned).ToHashSet();

        Assert.Equal(
            Shipped.Data.Claims.Where(claim => quantities.Contains(claim.Quantity)).Select(claim => claim.Id).Order(StringComparer.Ordinal),
            measure.RowIds.Concat(measure.LeftOut.Select(row => row.RowId)).Distinct().Order(StringComparer.Ordinal));
    }
}
