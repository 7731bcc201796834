using static DprkEngagement.Tests.SampleClaims;

namespace DprkEngagement.Tests.Measures.Claims;

public sealed class ClaimEnvelopeTests
{
    private static readonly Claim Old = Claim("old", Nis, "2024-10-23", About(3_000));
    private static readonly Claim Latest = Claim("latest", Nis, "2025-04-30", MoreThan(15_000));
    private static readonly Claim Silent = Claim("silent", Nis, "2025-05-01", NoNumber);
    private static readonly Claim Ukrainian = Claim("ukrainian", Hur, "2024-12-02", UpTo(8_000));
    private static readonly Claim Outlier = Claim("outlier", Yonhap, "2025-11-14", About(60_000)) with { OutlierReason = "a misreading" };
    private static readonly Claim Body = Claim("body", Msmt, "2025-05-29", Range(11_000, 14_000));

    private static LatestClaims Claims(params Claim[] claims) => Data(claims).ClaimsOf(Quantity.TroopsDeployed).Latest(ClaimMeasure.Cumulative);

    [Fact]
    public void The_latest_claim_with_a_number_counts_for_each_claimant()
    {
        var latest = Claims(Old, Latest, Silent, Ukrainian);

        Assert.Equal(["ukrainian", "latest"], latest.RowIds);
        Assert.Equal([new LeftOut("silent", "gives no number"), new LeftOut("old", "the same claimant stated latest later")], latest.LeftOut);
        Assert.Equal(["Defence Intelligence of Ukraine (HUR)", "2 Dec 2024", "up to 8,000 soldiers", ""], latest.ToTable().Rows[0].Cells);
    }

    [Fact]
    public void Of_two_claims_of_one_day_the_later_row_counts() =>
        Assert.Equal(["b"], Claims(Old with { Id = "b", Row = new("claims", 9) }, Old with { Id = "a", Row = new("claims", 8) }).RowIds);

    [Fact]
    public void A_claim_dated_by_a_month_counts_as_stated_on_its_last_day()
    {
        var month = Old with { Id = "month", Published = new EventDate(Day("2025-07-01"), Day("2025-07-31"), DatePrecision.Month), Row = new("claims", 8) };
        var within = Old with { Id = "within", Published = new EventDate(Day("2025-07-15"), Day("2025-07-15"), DatePrecision.Day), Row = new("claims", 9) };

        Assert.Equal(["month"], Claims(month, within).RowIds);
    }

    [Fact]
    public void Only_rows_of_the_kind_of_number_asked_for_are_named_as_left_out()
    {
        var lead = Old with { Id = "lead", Status = CodeStatus.Candidate };
        var stock = lead with { Id = "stock", Measure = ClaimMeasure.Stock };

        Assert.Equal([new LeftOut("lead", "not verified")], Claims(Latest, lead, stock).LeftOut);
    }

    [Fact]
    public void The_envelope_runs_from_the_smallest_to_the_largest_number_stated()
    {
        var envelope = Claims(Old, Latest, Ukrainian, Body, Outlier).Envelope()!;

        Assert.Equal((8_000m, 60_000m), ((decimal)envelope.Lowest, (decimal)envelope.Highest));
        Assert.Equal(("ukrainian", "outlier"), (envelope.LowestClaim.Id, envelope.HighestClaim.Id));
        Assert.True(envelope.OpenBelow);
        Assert.False(envelope.OpenAbove);
        Assert.Equal("soldiers", envelope.Unit);
    }

    [Fact]
    public void Parties_to_the_war_and_outliers_can_be_left_out_and_are_named()
    {
        var envelope = Claims(Latest, Ukrainian, Body, Outlier).Envelope(partiesToWar: false, outliers: false)!;

        Assert.Equal((11_000m, 15_000m), ((decimal)envelope.Lowest, (decimal)envelope.Highest));
        Assert.True(envelope.OpenAbove);
        Assert.Equal(
            [new LeftOut("ukrainian", "its state is a party to the war"), new LeftOut("outlier", "outlier: a misreading")],
            envelope.LeftOut);
        Assert.Equal(["Highest", "more than 15,000 soldiers", "National Intelligence Service (South Korea)", "30 Apr 2025"], envelope.ToTable().Rows[1].Cells);
    }

    [Fact]
    public void Without_a_claim_there_is_no_envelope() =>
        Assert.Null(Claims(Ukrainian).Envelope(partiesToWar: false));
}
