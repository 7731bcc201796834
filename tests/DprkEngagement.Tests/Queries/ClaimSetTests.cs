using static DprkEngagement.Tests.SampleClaims;

namespace DprkEngagement.Tests.Queries;

public sealed class ClaimSetTests
{
    private static readonly Claim First = Claim("first", Nis, "2024-10-18", About(1_500)) with { Status = CodeStatus.Superseded, SupersededBy = "second" };
    private static readonly Claim Second = Claim("second", Nis, "2024-10-23", About(3_000));
    private static readonly Claim Stock = Claim("stock", Hur, "2024-10-24", About(12_000), ClaimMeasure.Stock);
    private static readonly Claim Secondary = Claim("secondary", Yonhap, "2026-04-01", About(16_000)) with { Status = CodeStatus.Provisional };
    private static readonly Claim Lead = Claim("lead", Yonhap, "2025-01-01", About(9_000)) with { Status = CodeStatus.Candidate };
    private static readonly Claim Dead = Claim("dead", Nis, "2025-01-13", About(300)) with { Quantity = Quantity.TroopsKilled };

    private static ClaimSet Deployed => Data(Secondary, Stock, Second, First, Lead, Dead).ClaimsOf(Quantity.TroopsDeployed);

    [Fact]
    public void Only_coded_claims_of_the_quantity_count_in_order_of_publication()
    {
        Assert.Equal(["second", "stock"], Ids(Deployed));
        Assert.Equal(
            [new LeftOut("first", "superseded by second"), new LeftOut("lead", "not verified"), new LeftOut("secondary", "provisional")],
            Deployed.LeftOut);
    }

    [Fact]
    public void Provisional_claims_come_in_when_asked_for() =>
        Assert.Equal(["second", "stock", "secondary"], Ids(Deployed.WithProvisional()));

    [Fact]
    public void Questions_narrow_each_other_down()
    {
        Assert.Equal(["second"], Ids(Deployed.By("kor-nis")));
        Assert.Equal(["second", "stock"], Ids(Deployed.ByType(ClaimantType.Intelligence)));
        Assert.Equal(["second"], Ids(Deployed.ByType(ClaimantType.Intelligence).ByActor("KOR")));
        Assert.Equal(["stock"], Ids(Deployed.Of(ClaimMeasure.Stock)));
        Assert.Empty(Deployed.By("kor-nis").Of(ClaimMeasure.Stock));
        Assert.Equal(["secondary"], Ids(Deployed.ByActor("KOR").ByType(ClaimantType.Media).WithProvisional()));
    }

    [Fact]
    public void A_span_of_publication_includes_both_its_days()
    {
        Assert.Equal(["second", "stock"], Ids(Deployed.Published(Day("2024-10-23"), Day("2024-10-24"))));
        Assert.Equal(["stock"], Ids(Deployed.Published(Day("2024-10-24"), Day("2024-10-24"))));
    }

    [Fact]
    public void A_claim_replaced_later_is_what_was_known_until_its_successor_came_out()
    {
        Assert.Empty(Deployed.AsOf(Day("2024-10-17")));
        Assert.Equal(["first"], Ids(Deployed.AsOf(Day("2024-10-18"))));
        Assert.Equal(["first"], Ids(Deployed.AsOf(Day("2024-10-22"))));
        Assert.Equal(["second"], Ids(Deployed.AsOf(Day("2024-10-23"))));
    }

    [Fact]
    public void A_claim_of_which_only_the_month_is_known_was_surely_known_when_the_month_was_over()
    {
        var inMonth = Claim("month", Nis, "2025-07-01", About(11_000)) with { Published = new EventDate(Day("2025-07-01"), Day("2025-07-31"), DatePrecision.Month) };
        var set = Data(inMonth).ClaimsOf(Quantity.TroopsDeployed);

        Assert.Empty(set.AsOf(Day("2025-07-30")));
        Assert.Equal(["month"], Ids(set.AsOf(Day("2025-07-31"))));
    }

    [Fact]
    public void A_claim_whose_successor_is_dated_by_a_month_counts_until_that_month_is_over()
    {
        var replaced = Claim("replaced", Nis, "2025-06-10", About(10_000)) with { Status = CodeStatus.Superseded, SupersededBy = "month" };
        var inMonth = Claim("month", Nis, "2025-07-01", About(11_000)) with { Published = new EventDate(Day("2025-07-01"), Day("2025-07-31"), DatePrecision.Month) };
        var set = Data(replaced, inMonth).ClaimsOf(Quantity.TroopsDeployed);

        Assert.Equal(["replaced"], Ids(set.AsOf(Day("2025-07-01"))));
        Assert.Equal(["replaced"], Ids(set.AsOf(Day("2025-07-30"))));
        Assert.Equal(["month"], Ids(set.AsOf(Day("2025-07-31"))));
    }

    [Fact]
    public void A_group_that_counts_a_part_can_be_left_out_and_is_named()
    {
        var set = Data(Second with { Group = "first-wave" }, Stock with { Group = "in-theatre" }).ClaimsOf(Quantity.TroopsDeployed);

        Assert.Equal(["stock"], Ids(set.WithoutGroup("first-wave")));
        Assert.Equal([new LeftOut("second", "of the group first-wave")], set.WithoutGroup("first-wave").LeftOut);
        Assert.Equal(
            "No claim about troops deployed is of the group 'first_wave'. The groups are: first-wave, in-theatre. (Parameter 'group')",
            Assert.Throws<ArgumentException>(() => set.WithoutGroup("first_wave")).Message);
    }

    [Fact]
    public void An_unknown_claimant_is_an_error_that_lists_the_known_ones()
    {
        var error = Assert.Throws<ArgumentException>(() => Deployed.By("kor-nsi"));

        Assert.Equal("No claimant has the id 'kor-nsi'. The ids are: kor-nis, ukr-hur, kor-yonhap, inter-msmt. (Parameter 'claimantId')", error.Message);
    }

    [Fact]
    public void A_state_without_claimants_is_an_error() =>
        Assert.Equal(
            "No claimant is of the state 'Korea'. Give an ISO 3166-1 alpha-3 code, e.g. KOR. (Parameter 'iso3c')",
            Assert.Throws<ArgumentException>(() => Deployed.ByActor("Korea")).Message);

    [Fact]
    public void A_span_that_ends_before_it_starts_is_an_error() =>
        Assert.Equal(
            "The last day, 2024-01-01, is before the first, 2025-01-01. (Parameter 'to')",
            Assert.Throws<ArgumentException>(() => Deployed.Published(Day("2025-01-01"), Day("2024-01-01"))).Message);

    [Fact]
    public void A_set_is_a_table_with_the_hedge_in_words_and_the_row_behind_every_line()
    {
        var row = Data(Second with { Estimate = MoreThan(3_000), Scope = "first wave" }).ClaimsOf(Quantity.TroopsDeployed).ToTable().Rows.Single();

        Assert.Equal(["23 Oct 2024", "National Intelligence Service (South Korea)", "more than 3,000 soldiers", "cumulative", "", "first wave"], row.Cells);
        Assert.Equal(["second"], row.RowIds);
    }

    [Fact]
    public void The_table_names_the_time_of_a_figure_and_writes_GDP_in_capitals()
    {
        var table = Shipped.Data.ClaimsOf(Quantity.GdpGrowth).ToTable();

        Assert.Equal("Claims: GDP growth", table.Title);
        Assert.Equal(["28 Jul 2024", "Bank of Korea", "-4.5 percent", "flow", "2020", ""], table.Rows[0].Cells);
    }

    private static IEnumerable<string> Ids(IEnumerable<Claim> claims) => claims.Select(c => c.Id);
}
