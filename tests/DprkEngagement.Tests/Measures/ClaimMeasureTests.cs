using static DprkEngagement.Tests.Given;

namespace DprkEngagement.Tests;

/// <summary>The latest word of every claimant, envelopes and sums, on made-up claims.</summary>
public sealed class ClaimMeasureTests
{
    private static readonly Claim Old = Claim("old", Nis, "2024-10-23", About(3_000));
    private static readonly Claim Latest = Claim("latest", Nis, "2025-04-30", MoreThan(15_000));
    private static readonly Claim Silent = Claim("silent", Nis, "2025-05-01", NoNumber);
    private static readonly Claim Ukrainian = Claim("ukrainian", Hur, "2024-12-02", UpTo(8_000));
    private static readonly Claim Outlier = Claim("outlier", Yonhap, "2025-11-14", About(60_000)) with { OutlierReason = "a misreading" };
    private static readonly Claim Body = Claim("body", Msmt, "2025-05-29", Range(11_000, 14_000));
    private static readonly Claim In2024 = Flow("in-2024", "2024-10-01", "2024-12-31", MoreThan(11_000)) with { Group = "first-wave" };
    private static readonly Claim In2025 = Flow("in-2025", "2025-01-01", "2025-03-31", MoreThan(3_000)) with { Group = "second-wave" };

    private static Result<Claim> Claims(params Claim[] claims) => Data(claims).ClaimsOf(Sent).Latest(ClaimMeasure.Cumulative);

    [Fact]
    public void The_latest_claim_with_a_number_counts_for_each_claimant()
    {
        var latest = Claims(Old, Latest, Silent, Ukrainian);

        Assert.Equal(["ukrainian", "latest"], latest.RowIds);
        Assert.Equal([new LeftOut("silent", "gives no number"), new LeftOut("old", "the same claimant stated latest later")],
            latest.LeftOut);
        Assert.Equal(["Defence Intelligence of Ukraine (HUR)", "2 Dec 2024", "up to 8,000 soldiers", ""], latest.Texts[0]);
        Assert.Equal("Latest claim of every claimant: soldiers sent (cumulative)", latest.Title);
    }

    [Fact]
    public void Of_two_claims_of_one_day_the_later_row_counts() =>
        Assert.Equal(["b"], Claims(Old with { Id = "b", Row = RowAt("claims", 9) }, Old with { Id = "a", Row = RowAt("claims", 8) })
            .RowIds);

    [Fact]
    public void A_claim_dated_by_a_month_counts_as_stated_on_its_last_day()
    {
        var month = Old with { Id = "month", Published = new EventDate(Day("2025-07-01"), Day("2025-07-31"), DatePrecision.Month) };
        var within = Old with { Id = "within", Published = new EventDate(Day("2025-07-15"), Day("2025-07-15"), DatePrecision.Day) };

        Assert.Equal(["month"], Claims(month, within).RowIds);
    }

    [Fact]
    public void Only_rows_of_the_kind_of_number_asked_for_are_named_as_left_out()
    {
        var lead = Old with { Id = "lead", Status = CodeStatus.Candidate };

        Assert.Equal([new LeftOut("lead", "not verified")], Claims(Latest, lead, lead with { Id = "stock", Measure = ClaimMeasure.Stock })
            .LeftOut);
    }

    [Fact]
    public void The_envelope_runs_from_the_smallest_to_the_largest_number_stated()
    {
        var envelope = Claims(Old, Latest, Ukrainian, Body, Outlier).Envelope()!;

        Assert.Equal(("ukrainian", "outlier"), (envelope.LowestClaim.Id, envelope.HighestClaim.Id));
        Assert.Equal((true, false), (envelope.OpenBelow, envelope.OpenAbove));
        Assert.Equal("8,000 or less to 60,000 soldiers", envelope.ToString());
    }

    [Fact]
    public void Parties_to_the_war_and_outliers_can_be_left_out_and_are_named()
    {
        var envelope = Claims(Latest, Ukrainian, Body, Outlier).Envelope(partiesToWar: false, outliers: false)!;

        Assert.Equal("11,000 to over 15,000 soldiers", envelope.ToString());
        Assert.Equal([new LeftOut("ukrainian", "its state is a party to the war"), new LeftOut("outlier", "outlier: a misreading")],
            envelope.LeftOut);
    }

    [Fact]
    public void Without_a_claim_there_is_no_envelope() => Assert.Null(Claims(Ukrainian).Envelope(partiesToWar: false));

    [Fact]
    public void A_share_is_given_where_one_claimant_states_both_on_one_day()
    {
        var share = Shares(Lost(Killed, Nis, "2025-04-30", About(600)), Lost(Casualties, Nis, "2025-04-30", About(4_700))).Single();

        Assert.Equal((600m / 4_700m, 600m / 4_700m), (share.ShareLow, share.ShareHigh));
    }

    [Fact]
    public void A_floor_below_the_fraction_makes_the_share_a_ceiling_and_a_floor_above_it_a_floor()
    {
        string Share(Estimate killed, Estimate casualties) => Measures.KilledAgainstCasualties(
            Data(Lost(Killed, Nis, "2025-01-13", killed), Lost(Casualties, Nis, "2025-01-13", casualties))).Texts[^1][3];

        Assert.Equal("about 13 %", Share(About(600), About(4_700)));
        Assert.Equal("at most 10 %", Share(About(300), MoreThan(3_000)));
        Assert.Equal("at least 20 %", Share(MoreThan(200), About(1_000)));
        Assert.Equal("25 % to 50 %", Share(About(500), Range(1_000, 2_000)));
        Assert.Equal("no share can be given", Share(MoreThan(200), MoreThan(1_000)));
    }

    [Fact]
    public void Figures_of_two_claimants_of_two_days_or_of_an_outlier_make_no_share()
    {
        var killed = Lost(Killed, Nis, "2025-04-30", About(600));

        Assert.Empty(Shares(killed, Lost(Casualties, Yonhap, "2025-04-30", About(4_700))));
        Assert.Empty(Shares(killed, Lost(Casualties, Nis, "2025-05-01", About(4_700))));
        Assert.Empty(Shares(killed with { OutlierReason = "a misreading" }, Lost(Casualties, Nis, "2025-04-30", About(4_700))));
    }

    [Fact]
    public void A_plan_is_held_against_later_claims_on_the_same_soldiers()
    {
        Claim Wave(string id, string day, Estimate estimate, ClaimMeasure measure = ClaimMeasure.Cumulative) =>
            Claim(id, Msmt, day, estimate, measure) with { Group = "wave" };
        var plan = Claim("plan", Nis, "2024-10-23", About(10_000)) with { Quantity = Planned, Group = "wave" };

        var outcomes = Measures.PlannedAgainstDeployed(Data(
            plan, Wave("before", "2024-10-23", About(3_000)), Wave("after", "2025-05-29", MoreThan(11_000)),
            Wave("there", "2025-05-29", About(9_000), ClaimMeasure.Stock), Claim("others", Yonhap, "2025-09-02", About(13_000))));

        Assert.Equal("after", Assert.Single(Assert.Single(outcomes).Sent).Id);
        Assert.Equal(
            ["23 Oct 2024", "National Intelligence Service (South Korea)", "about 10,000 soldiers", "", "over 11,000 soldiers", "MSMT"],
                outcomes.Texts[0]);
        Assert.Equal(
            [
                new LeftOut("there", "how many were there at a time, net of losses"),
                new LeftOut("before", "published before the last plan for these soldiers"),
                new LeftOut("others", "no plan speaks of these soldiers alone"),
            ],
            outcomes.LeftOut);
        Assert.Equal("", Measures.PlannedAgainstDeployed(Data(plan with { Group = null }, Wave("after", "2025-05-29", About(11_000))))
            .Texts[0][4]);
    }

    [Fact]
    public void A_lag_runs_from_what_is_described_and_is_none_where_it_reaches_to_its_own_day()
    {
        var late = Flow("late", "2024-10-01", "2024-12-31", About(100));
        var lag = Measures.PublicationLag(Data(late, late with { Id = "own-day", PeriodEnd = Day("2025-05-29") },
            Claim("nothing", Nis, "2025-01-01", About(5))));

        Assert.Equal("1 claims on a time that was over, and how many days later they were stated (1 others reach to their own day)",
            lag.Title);
        Assert.Equal(["149", "240"], lag.Texts[0].Skip(4));
        Assert.Contains(new LeftOut("nothing", "does not say which day or period it describes"), lag.LeftOut);
        Assert.EndsWith("Half were stated no more than 149 days after the end.", lag.Definition, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_stated_anew_is_a_pair_and_one_repeated_is_none()
    {
        var pairs = Measures.Restatements(Data(Old, Old with { Id = "again", Published = Latest.Published }, Body, Ukrainian));
        Assert.Empty(pairs);

        var pair = Assert.Single(Measures.Restatements(Data(Old, Latest)));
        Assert.Equal(("old", "latest", 189), (pair.Earlier.Id, pair.Later.Id, pair.Days));
        Assert.Equal("5.0", Measures.Restatements(Data(Old, Latest)).Texts[0][^1]);
    }

    private static Claim Lost(Quantity quantity, Claimant claimant, string day, Estimate estimate) =>
        Claim(quantity.Id, claimant, day, estimate) with { Quantity = quantity };

    private static IEnumerable<ClaimLine> Shares(params Claim[] claims) => Measures.KilledAgainstCasualties(Data(claims))
        .Where(line => line.Whole is not null);
}
