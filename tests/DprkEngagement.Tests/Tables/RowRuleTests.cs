namespace DprkEngagement.Tests.Tables;

/// <summary>Rules between the fields of a row. Every test pins the whole line that a user reads.</summary>
public sealed class RowRuleTests
{
    [Theory]
    [InlineData("events", "date_end", "2018-06-11", "data/events.csv(2,4): error dates-reversed: date_end is 2018-06-11, before date_start 2018-06-12; the end is the same day or later (codebook: events.date_end)")]
    [InlineData("events", "date_prec", "4", "data/events.csv(2,5): error precision-span: date_prec is 4 (month), but 2018-06-12 to 2018-06-12 is shorter; where the day is not known, the dates are the first and last day of the span that is (codebook: events.date_prec)")]
    [InlineData("events", "talks_start", "2018-06-12", "data/events.csv(2,7): error talks-half: talks_end is empty but talks_start is not; fill both or neither (codebook: events.talks_end)")]
    [InlineData("events", "talks_end", "2018-06-12", "data/events.csv(2,6): error talks-half: talks_start is empty but talks_end is not; fill both or neither (codebook: events.talks_start)")]
    [InlineData("events", "code_status", "superseded", "data/events.csv(2,13): error superseded-by-missing: superseded_by is empty, but code_status is 'superseded'; name the event_id of the row that replaced this one (codebook: events.superseded_by)")]
    [InlineData("events", "superseded_by", SampleFolder.Event, "data/events.csv(2,13): error superseded-by-spare: superseded_by is '2018-06-12-trump-kim-singapore', but code_status is 'coded'; only a superseded row names another (codebook: events.superseded_by)")]
    [InlineData("claims", "low", "1000", "data/claims.csv(2,7): error hedge-bounds: low is '1000', but hedge 'exact' fills best only (codebook: claims.low)")]
    [InlineData("claims", "high", "2000", "data/claims.csv(2,9): error hedge-bounds: high is '2000', but hedge 'exact' fills best only (codebook: claims.high)")]
    [InlineData("claims", "best", "", "data/claims.csv(2,8): error hedge-bounds: best is empty, but hedge 'exact' fills best only (codebook: claims.best)")]
    [InlineData("claims", "hedge", "at_least", "data/claims.csv(2,7): error hedge-bounds: low is empty, but hedge 'at_least' fills low only (codebook: claims.low)\ndata/claims.csv(2,8): error hedge-bounds: best is '1500', but hedge 'at_least' fills low only (codebook: claims.best)")]
    [InlineData("claims", "hedge", "up_to", "data/claims.csv(2,8): error hedge-bounds: best is '1500', but hedge 'up_to' fills high only (codebook: claims.best)\ndata/claims.csv(2,9): error hedge-bounds: high is empty, but hedge 'up_to' fills high only (codebook: claims.high)")]
    [InlineData("claims", "hedge", "unquantified", "data/claims.csv(2,8): error hedge-bounds: best is '1500', but hedge 'unquantified' fills none of low, best and high (codebook: claims.best)")]
    [InlineData("claims", "unit", "rounds", "data/claims.csv(2,10): error unit-quantity: unit is 'rounds', but troops_deployed is counted in soldiers (codebook: claims.unit)")]
    [InlineData("claims", "best", "-5", "data/claims.csv(2,8): error below-zero: best is '-5'; only a figure in percent may be below zero (codebook: claims.best)")]
    [InlineData("claims", "as_of", "2024-10-19", "data/claims.csv(2,13): error published-early: as_of is 2024-10-19, after the claim was published (2024-10-18); only a forecast looks ahead (codebook: claims.as_of)")]
    [InlineData("claims", "period_end", "2025-01-01", "data/claims.csv(2,15): error published-early: period_end is 2025-01-01, after the claim was published (2024-10-18); only a forecast looks ahead (codebook: claims.period_end)")]
    [InlineData("claims", "date_prec", "4", "data/claims.csv(2,11): error precision-span: date_published is 2024-10-18, but date_prec is 4 (month): no day is known; write the first day of the month, 2024-10-01 (codebook: claims.date_published)")]
    [InlineData("claims", "date_prec", "5", "data/claims.csv(2,11): error precision-span: date_published is 2024-10-18, but date_prec is 5 (year): no day is known; write the first day of the year, 2024-01-01 (codebook: claims.date_published)")]
    [InlineData("coverage", "date_end", "1999-12-31", "data/coverage.csv(2,5): error dates-reversed: date_end is 1999-12-31, before date_start 2000-01-01; the end is the same day or later (codebook: coverage.date_end)")]
    public void A_field_that_does_not_go_with_the_others_is_named_with_what_would(string table, string column, string value, string expected)
    {
        using var folder = new SampleFolder();

        Assert.Equal(expected, folder.Set(table, 2, column, value).Problems());
    }

    [Theory]
    [InlineData("2018-06-11", "2018-06-12", "data/events.csv(2,6): error talks-outside: the talks (2018-06-11 to 2018-06-12) are not within the event (2018-06-12 to 2018-06-12) (codebook: events.talks_start)")]
    [InlineData("2018-06-12", "2018-06-13", "data/events.csv(2,6): error talks-outside: the talks (2018-06-12 to 2018-06-13) are not within the event (2018-06-12 to 2018-06-12) (codebook: events.talks_start)")]
    [InlineData("2018-06-12", "2018-06-11", "data/events.csv(2,7): error dates-reversed: talks_end is 2018-06-11, before talks_start 2018-06-12; the end is the same day or later (codebook: events.talks_end)")]
    public void Talks_lie_within_the_event(string start, string end, string expected)
    {
        using var folder = new SampleFolder();

        Assert.Equal(expected, folder.Set("events", 2, "talks_start", start).Set("events", 2, "talks_end", end).Problems());
    }

    [Fact]
    public void A_period_ends_after_it_begins()
    {
        using var folder = new SampleFolder();
        folder.Set("claims", 2, "period_start", "2024-10-13").Set("claims", 2, "period_end", "2024-10-08");

        Assert.Equal("data/claims.csv(2,15): error dates-reversed: period_end is 2024-10-08, before period_start 2024-10-13; the end is the same day or later (codebook: claims.period_end)", folder.Problems());
    }

    [Fact]
    public void A_period_the_wrong_way_round_hides_no_other_date()
    {
        using var folder = new SampleFolder();
        folder.Set("claims", 2, "period_start", "2024-12-31").Set("claims", 2, "period_end", "2024-12-01").Set("claims", 2, "as_of", "2024-10-19");

        Assert.Equal(
            """
            data/claims.csv(2,13): error published-early: as_of is 2024-10-19, after the claim was published (2024-10-18); only a forecast looks ahead (codebook: claims.as_of)
            data/claims.csv(2,15): error dates-reversed: period_end is 2024-12-01, before period_start 2024-12-31; the end is the same day or later (codebook: claims.period_end)
            data/claims.csv(2,15): error published-early: period_end is 2024-12-01, after the claim was published (2024-10-18); only a forecast looks ahead (codebook: claims.period_end)
            """,
            folder.Problems());
    }

    [Fact]
    public void Every_number_that_does_not_go_with_the_hedge_is_named()
    {
        using var folder = new SampleFolder();
        folder.Set("claims", 2, "hedge", "unquantified").Set("claims", 2, "low", "1000").Set("claims", 2, "high", "2000");

        Assert.Equal(
            """
            data/claims.csv(2,7): error hedge-bounds: low is '1000', but hedge 'unquantified' fills none of low, best and high (codebook: claims.low)
            data/claims.csv(2,8): error hedge-bounds: best is '1500', but hedge 'unquantified' fills none of low, best and high (codebook: claims.best)
            data/claims.csv(2,9): error hedge-bounds: high is '2000', but hedge 'unquantified' fills none of low, best and high (codebook: claims.high)
            """,
            folder.Problems());
    }

    [Fact]
    public void Low_is_not_more_than_high()
    {
        using var folder = new SampleFolder();
        folder.Set("claims", 2, "hedge", "range").Set("claims", 2, "low", "3000").Set("claims", 2, "best", "").Set("claims", 2, "high", "1000");

        Assert.Equal("data/claims.csv(2,7): error bounds-reversed: low is 3000, more than high 1000; low is the smaller of the two (codebook: claims.low)", folder.Problems());
    }

    [Fact]
    public void A_range_states_no_midpoint()
    {
        using var folder = new SampleFolder();
        folder.Set("claims", 2, "hedge", "range").Set("claims", 2, "low", "1000").Set("claims", 2, "high", "2000");

        Assert.Equal("data/claims.csv(2,8): error hedge-bounds: best is '1500', but hedge 'range' fills low and high, not best (codebook: claims.best)", folder.Problems());
    }

    [Fact]
    public void A_forecast_may_look_ahead()
    {
        using var folder = new SampleFolder();

        Assert.Equal("", folder.Set("claims", 2, "quantity", "troops_planned").Set("claims", 2, "period_end", "2025-01-01").Problems());
    }

    [Fact]
    public void A_month_of_publication_may_be_the_month_that_is_described()
    {
        using var folder = new SampleFolder();
        folder.Set("claims", 2, "date_published", "2024-10-01").Set("claims", 2, "date_prec", "4").Set("claims", 2, "period_end", "2024-10-31");

        var claim = folder.Load().Data!.Claims[0];

        Assert.Equal(new EventDate(new DateOnly(2024, 10, 1), new DateOnly(2024, 10, 31), DatePrecision.Month), claim.Published);
    }

    [Fact]
    public void A_year_of_publication_runs_to_its_last_day()
    {
        using var folder = new SampleFolder();
        folder.Set("claims", 2, "date_published", "2024-01-01").Set("claims", 2, "date_prec", "5").Set("claims", 2, "period_end", "2024-12-31");

        var claim = folder.Load().Data!.Claims[0];

        Assert.Equal(new EventDate(new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31), DatePrecision.Year), claim.Published);
    }

    [Fact]
    public void A_row_does_not_replace_itself()
    {
        using var folder = new SampleFolder();
        folder.Set("claims", 2, "code_status", "superseded").Set("claims", 2, "superseded_by", SampleFolder.Claim);

        Assert.Equal("data/claims.csv(2,20): error superseded-by-itself: superseded_by is '2024-10-18-nis-troops-1500', the row itself; name the row that replaced it (codebook: claims.superseded_by)", folder.Problems());
    }

    [Fact]
    public void A_wrong_value_sets_off_no_rule_that_needs_it()
    {
        using var folder = new SampleFolder();
        folder.Set("claims", 2, "hedge", "exactly").Set("claims", 2, "quantity", "troops").Set("claims", 2, "date_published", "October 2024");

        Assert.Equal(
            ["data/claims.csv(2,4): error quantity-unknown", "data/claims.csv(2,6): error hedge-unknown", "data/claims.csv(2,11): error date-unreadable"],
            folder.Load().Problems.Select(problem => $"{problem.File}({problem.Line},{problem.Column}): error {problem.Rule}"));
    }
}
