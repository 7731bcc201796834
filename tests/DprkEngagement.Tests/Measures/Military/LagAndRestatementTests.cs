using static DprkEngagement.Tests.SampleClaims;

namespace DprkEngagement.Tests.Measures.Military;

public sealed class LagAndRestatementTests
{
    [Fact]
    public void The_lag_runs_from_the_end_described_to_the_statement()
    {
        var lag = DprkEngagement.Measures.PublicationLag(Data(
            Claim("a", Msmt, "2025-05-29", About(1)) with { PeriodStart = Day("2025-01-01"), PeriodEnd = Day("2025-03-31") },
            Claim("b", Nis, "2025-05-30", About(1)) with { AsOf = Day("2025-05-20") },
            Claim("same", Nis, "2025-06-30", About(1)) with { AsOf = Day("2025-06-30") },
            Claim("none", Nis, "2025-07-01", About(1))));

        Assert.Equal([(59, 148), (10, null)], lag.Lags.Select(one => (one.Days, one.DaysFromStart)));
        Assert.Equal(34.5, lag.Median);
        Assert.Equal(["same"], lag.UpToTheDay.Select(claim => claim.Id));
        Assert.Equal([new LeftOut("none", "does not say which day or period it describes")], lag.LeftOut);
        Assert.Equal(
            ["29 May 2025", "Multilateral Sanctions Monitoring Team", "about 1 soldier", "1 Jan – 31 Mar 2025", "59", "148"], lag.ToTable().Rows[0].Cells);
    }

    [Fact]
    public void A_month_of_publication_that_began_before_the_end_described_has_no_lag_below_zero() =>
        Assert.Equal(["m"], DprkEngagement.Measures.PublicationLag(Data(
            Claim("m", Nis, "2025-05-01", About(1)) with { Published = new EventDate(Day("2025-05-01"), Day("2025-05-31"), DatePrecision.Month), AsOf = Day("2025-05-20") }))
            .UpToTheDay.Select(claim => claim.Id));

    [Fact]
    public void The_longest_shipped_lags_are_reports_on_2024()
    {
        var longest = DprkEngagement.Measures.PublicationLag(Shipped.Data).Lags.OrderByDescending(lag => lag.Days).Take(3);

        Assert.Equal(
            ["2025-06-15-ukmod-troops-11000 166", "2025-05-29-msmt-rounds-9m 165", "2025-05-29-msmt-voyages-49 165"],
            longest.Select(lag => FormattableString.Invariant($"{lag.Claim.Id} {lag.Days}")));
    }

    [Fact]
    public void A_figure_stated_anew_stands_beside_the_one_before()
    {
        var anew = DprkEngagement.Measures.Restatements(Shipped.Data, Quantity.TroopsKilled);

        Assert.Equal(
            ["troops killed", "National Intelligence Service (South Korea)", "about 600 soldiers", "30 Apr 2025", "about 2,000 soldiers", "2 Sep 2025", "125", "3.3"],
            anew.ToTable().Rows[^1].Cells);
        Assert.Equal(3, anew.Pairs.Count);
        Assert.Contains(new LeftOut("2025-11-14-reuters-killed-6000", "stated once, or again with the same figure"), anew.LeftOut);
    }

    [Fact]
    public void The_same_figure_again_is_no_new_statement() =>
        Assert.Empty(DprkEngagement.Measures.Restatements(Data(Claim("a", Nis, "2025-01-01", About(1)), Claim("b", Nis, "2025-02-01", About(1)))).Pairs);
}
