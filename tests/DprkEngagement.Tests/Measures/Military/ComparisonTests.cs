using static DprkEngagement.Tests.SampleClaims;

namespace DprkEngagement.Tests.Measures.Military;

public sealed class ComparisonTests
{
    private static Claim Killed(string id, Claimant claimant, string day, Estimate estimate) =>
        Claim(id, claimant, day, estimate) with { Quantity = Quantity.TroopsKilled };

    private static Claim Casualties(string id, Claimant claimant, string day, Estimate estimate) =>
        Claim(id, claimant, day, estimate) with { Quantity = Quantity.TroopsCasualties };

    private static ClaimComparison Losses(params Claim[] claims) => DprkEngagement.Measures.KilledAgainstCasualties(Data(claims));

    [Fact]
    public void A_share_is_given_where_one_claimant_states_both_on_one_day()
    {
        var share = Losses(Killed("k", Nis, "2025-04-30", About(600)), Casualties("c", Nis, "2025-04-30", About(4_700))).Shares.Single();

        Assert.Equal("about 13 %", share.Text);
        Assert.Equal(600m / 4_700m, share.Low);
        Assert.Equal(share.Low, share.High);
    }

    [Fact]
    public void A_floor_below_the_fraction_makes_the_share_a_ceiling_and_a_floor_above_it_a_floor()
    {
        Assert.Equal("at most 10 %", Losses(Killed("k", Nis, "2025-01-13", About(300)), Casualties("c", Nis, "2025-01-13", MoreThan(3_000))).Shares.Single().Text);
        Assert.Equal("at least 20 %", Losses(Killed("k", Nis, "2025-01-13", MoreThan(200)), Casualties("c", Nis, "2025-01-13", About(1_000))).Shares.Single().Text);
        Assert.Equal("25 % to 50 %", Losses(Killed("k", Nis, "2025-01-13", About(500)), Casualties("c", Nis, "2025-01-13", Range(1_000, 2_000))).Shares.Single().Text);
        Assert.Equal("no share can be given", Losses(Killed("k", Nis, "2025-01-13", MoreThan(200)), Casualties("c", Nis, "2025-01-13", MoreThan(1_000))).Shares.Single().Text);
    }

    [Fact]
    public void Figures_of_two_claimants_or_of_two_days_make_no_share()
    {
        Assert.Empty(Losses(Killed("k", Nis, "2025-04-30", About(600)), Casualties("c", Yonhap, "2025-04-30", About(4_700))).Shares);
        Assert.Empty(Losses(Killed("k", Nis, "2025-04-30", About(600)), Casualties("c", Nis, "2025-05-01", About(4_700))).Shares);
    }

    [Fact]
    public void An_outlier_makes_no_share_and_stands_in_no_envelope()
    {
        var outlier = Killed("o", Nis, "2025-04-30", About(6_000)) with { OutlierReason = "a misreading" };
        var losses = Losses(outlier, Killed("k", Hur, "2025-04-30", About(600)), Casualties("c", Nis, "2025-04-30", About(4_700)));

        Assert.Empty(losses.Shares);
        Assert.Equal((600m, 600m), ((decimal)losses.Sides[1].Envelope!.Lowest, (decimal)losses.Sides[1].Envelope!.Highest));
        Assert.Equal(["o"], losses.Sides[1].Outliers.Select(claim => claim.Id));
    }

    [Fact]
    public void The_shipped_shares_of_killed_are_three()
    {
        var shares = DprkEngagement.Measures.KilledAgainstCasualties(Shipped.Data).Shares;

        Assert.Equal(
            ["kor-nis 2025-01-13 at most 10 %", "inter-western-officials 2025-01-22 about 25 %", "kor-nis 2025-04-30 about 13 %"],
            shares.Select(share => $"{share.Part.Claimant.Id} {DateText.Iso(share.Part.Published.Start)} {share.Text}"));
    }

    [Fact]
    public void Of_missiles_only_one_claimant_states_delivered_and_fired()
    {
        var missiles = DprkEngagement.Measures.MissilesDeliveredAndFired(Shipped.Data);

        Assert.Equal(
            ["Fired, of delivered", "Defence Intelligence of Ukraine (HUR)", "about 18 Dec 2024 and 25 Nov 2024", "at least 60 %", "at least 60 missiles of about 100 missiles"],
            missiles.ToTable().Rows[^1].Cells);
        Assert.Equal(["2024-12-hur-missiles-60-fired", "2024-11-25-hur-missiles-100"], missiles.ToTable().Rows[^1].RowIds);
        Assert.Contains(new LeftOut("2024-02-16-ukr-pgo-missiles-24", "the same claimant stated 2024-03-15-ukr-pgo-missiles-50 later"), missiles.LeftOut);
    }

    [Fact]
    public void As_of_a_day_the_comparison_knows_nothing_later()
    {
        var missiles = DprkEngagement.Measures.MissilesDeliveredAndFired(Shipped.Data.AsOf(new DateOnly(2024, 9, 30)));

        Assert.Equal(["2024-01-nyt-missiles-under-50", "2024-03-15-ukr-pgo-missiles-50", "2024-09-us-official-missiles-65"], missiles.RowIds);
        Assert.Empty(missiles.Shares);
    }

    [Fact]
    public void Shells_delivered_are_never_divided_by_anything()
    {
        var shells = DprkEngagement.Measures.ShellsDeliveredAndUsed(Shipped.Data);

        Assert.Empty(shells.Shares);
        Assert.Equal(
            ["Delivered so far", "Delivered in one period", "A year", "Share of what Russia uses", "Fall against the year before"],
            shells.Sides.Select(side => side.Name));
        Assert.Equal(
            ["Share of what Russia uses", "Foreign Intelligence Service of Ukraine (SZR)", "Oct 2025", "35 to 50 percent", "of the shells Russia uses"],
            shells.ToTable().Rows.First(row => row.RowIds.SequenceEqual(["2025-10-szr-share-35-50"])).Cells);
    }

    [Fact]
    public void A_side_says_who_is_left_without_the_parties_to_the_war_and_who_spoke_of_late()
    {
        var rows = DprkEngagement.Measures.ShellsDeliveredAndUsed(Shipped.Data).ToTable().Rows.Where(row => row.Cells[0] == "Delivered so far").ToList();

        Assert.Equal("350,000 to over 12 million rounds", rows.Single(row => row.Cells[1] == "All claimants").Cells[3]);
        Assert.Equal("350,000 to over 12 million rounds", rows.Single(row => row.Cells[1] == "Without parties to the war").Cells[3]);
        Assert.Equal("4.2 to over 12 million rounds", rows.Single(row => row.Cells[1] == "Stated since 1 Dec 2024").Cells[3]);
    }
}
