using static DprkEngagement.Tests.SampleClaims;

namespace DprkEngagement.Tests.Measures.Claims;

public sealed class FlowSeriesTests
{
    private static readonly Claim In2024 = Flow("in-2024", "2024-10-01", "2024-12-31", MoreThan(11_000)) with { Group = "first-wave" };
    private static readonly Claim In2025 = Flow("in-2025", "2025-01-01", "2025-03-31", MoreThan(3_000)) with { Group = "second-wave" };

    [Fact]
    public void Flows_of_one_claimant_over_separate_periods_add_up()
    {
        var series = FlowSeries.Of([In2025, In2024]);

        Assert.Equal(MoreThan(14_000), series.Total);
        Assert.Equal(["in-2024", "in-2025"], series.RowIds);
        Assert.Equal((Day("2024-10-01"), Day("2025-03-31")), (series.Start, series.End));
        Assert.Equal(["Total", "more than 14,000 soldiers"], series.ToTable().Rows[^1].Cells);
    }

    public static TheoryData<Estimate, Estimate, Estimate> Sums => new()
    {
        { About(100), About(50), About(150) },
        { About(100) with { Hedge = Hedge.Exact }, About(50) with { Hedge = Hedge.Exact }, About(150) with { Hedge = Hedge.Exact } },
        { About(100), MoreThan(50), MoreThan(150) },
        { MoreThan(100) with { Hedge = Hedge.AtLeast }, About(50), MoreThan(150) with { Hedge = Hedge.AtLeast } },
        { UpTo(100), About(50), UpTo(150) },
        { Range(10, 20), About(5), Range(15, 25) },
        { Range(10, 20), MoreThan(5), MoreThan(15) },
        { UpTo(100), MoreThan(50), NoNumber },
    };

    [Theory]
    [MemberData(nameof(Sums))]
    public void A_bound_of_the_total_exists_where_every_part_states_one(Estimate first, Estimate second, Estimate total) =>
        Assert.Equal(total, FlowSeries.Of([In2024 with { Estimate = first }, In2025 with { Estimate = second }]).Total);

    public static TheoryData<string, Claim> Refused => new()
    {
        { "in-2025 is a stock: how many at a time. Only flows may be added.", In2025 with { Measure = ClaimMeasure.Stock } },
        { "in-2025 is cumulative: it contains what came before. Only flows may be added.", In2025 with { Measure = ClaimMeasure.Cumulative } },
        { "in-2025 does not count: its code status is superseded.", In2025 with { Status = CodeStatus.Superseded } },
        { "in-2025 gives no number.", In2025 with { Estimate = NoNumber } },
        { "in-2025 does not say which period it describes, so an overlap cannot be excluded.", In2025 with { PeriodEnd = null } },
        { "in-2024 is by inter-msmt and in-2025 by kor-nis: figures of two claimants are never added.", In2025 with { Claimant = Nis } },
        { "in-2024 counts troops deployed and in-2025 troops killed.", In2025 with { Quantity = Quantity.TroopsKilled } },
        { "in-2024 is in soldiers and in-2025 in rounds.", In2025 with { Estimate = MoreThan(3_000) with { Unit = Unit.Rounds } } },
        { "in-2024 and in-2025 go from or to different states.", In2025 with { To = Korea } },
        { "in-2024 runs to 2024-12-31 and in-2025 starts on 2024-12-31: their periods overlap.", In2025 with { PeriodStart = Day("2024-12-31") } },
        { "in-2024 and in-2025 are of the claim group first-wave: they describe the same people or goods.", In2025 with { Group = "first-wave" } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_may_not_be_added_is_refused_with_the_reason(string reason, Claim second)
    {
        var error = Assert.Throws<ArgumentException>(() => FlowSeries.Of([In2024, second]));

        Assert.Equal(reason + " (Parameter 'claims')", error.Message);
    }

    [Fact]
    public void No_claims_make_no_series() =>
        Assert.Equal("No claim was given. (Parameter 'claims')", Assert.Throws<ArgumentException>(() => FlowSeries.Of([])).Message);
}
