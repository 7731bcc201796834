using static DprkEngagement.Tests.SampleClaims;

namespace DprkEngagement.Tests.Figures.Return;

public sealed class ReturnLedgerTests
{
    [Fact]
    public void A_line_shows_the_lowest_and_the_highest_figure_of_the_last_year()
    {
        var line = Assert.Single(Lines(
            Arms("old", "2023-01-01", 1), Arms("low", "2024-06-01", 3), Arms("middle", "2024-09-01", 4), Arms("high", "2025-01-01", 5), Arms("late", "2025-03-01", 4)));

        Assert.Equal(("Worth of the arms, $", 2), (line.Label, line.Claims.Count));
        Assert.Equal(["low", "high"], line.Claims.Select(claim => claim.Id));
    }

    [Fact]
    public void Flows_of_two_times_are_not_the_lowest_and_the_highest_of_one_thing()
    {
        Claim Of(string id, string start, string end, decimal amount) =>
            Flow(id, start, end, new Estimate(null, amount, null, Hedge.About, Unit.Usd)) with { Quantity = Quantity.PotentialEarnings };
        var line = Assert.Single(Lines(
            Of("month", "2024-01-01", "2024-01-31", 1), Of("low", "2024-01-01", "2024-12-31", 2), Of("middle", "2024-01-01", "2024-12-31", 3), Of("high", "2024-01-01", "2024-12-31", 4)));

        Assert.Equal(["low", "high", "month"], line.Claims.Select(claim => claim.Id));
    }

    [Fact]
    public void What_containers_are_taken_to_hold_stands_beside_the_figure()
    {
        var claim = Shipped.Data.Claim("2025-07-13-dia-rounds-12m");

        Assert.Equal("more than 12 million, if all 152 mm", LedgerWords.Figure(Shipped.Data, claim));
        Assert.Equal("12 m+, if all 152 mm", LedgerWords.Figure(Shipped.Data, claim, tight: true));
        Assert.Equal("about 13,000", LedgerWords.Figure(Shipped.Data, Shipped.Data.Claim("2025-07-13-dia-troops-13000"), tight: true));
    }

    [Fact]
    public void Every_row_of_the_wide_ledger_names_the_day() => Assert.Equal(
        40, FigureChecks.Texts(Charts.ReturnLedger(Shipped.Data).Render(1280, FigureTheme.Light)).Count(text => System.Text.RegularExpressions.Regex.IsMatch(text, "^<b>.+</b> ([A-Z][a-z]{2} )?20[0-9]{2}$")));

    [Fact]
    public void Of_equal_figures_the_latest_stands_for_all() =>
        Assert.Equal(["late"], Assert.Single(Lines(Arms("early", "2025-01-01", 4), Arms("late", "2025-03-01", 4))).Claims.Select(claim => claim.Id));

    [Fact]
    public void A_claim_without_a_number_stands_where_no_other_is_there()
    {
        var silent = Arms("silent", "2025-03-01", 1) with { Estimate = new Estimate(null, null, null, Hedge.Unquantified, Unit.Usd) };

        Assert.Equal(["silent"], Assert.Single(Lines(silent)).Claims.Select(claim => claim.Id));
        Assert.Equal("no number given", LedgerWords.Figure(silent));
        Assert.Equal(["number"], Assert.Single(Lines(Arms("number", "2025-01-01", 1), silent)).Claims.Select(claim => claim.Id));
    }

    [Fact]
    public void A_section_without_a_claim_is_a_line_that_is_not_known()
    {
        var line = Assert.Single(LedgerLine.Of(new ReturnSection(ReturnSide.FromRussia, ReturnKind.Food, [])));

        Assert.Equal("Food", line.Label);
        Assert.Empty(line.Claims);
    }

    [Fact]
    public void Stocks_totals_and_flows_of_one_quantity_are_lines_of_their_own() => Assert.Equal(
        ["Workers, at the time", "Workers, so far", "Workers", "Entries into Russia", "Russian visas"],
        LedgerLine.Of(DprkEngagement.Measures.ReturnFlow(Shipped.Data).Of(ReturnKind.Labour)).Select(line => line.Label));

    [Fact]
    public void A_figure_for_a_time_names_it_beside_the_hedge()
    {
        var texts = FigureChecks.Texts(Charts.ReturnLedger(Shipped.Data).Render(1280, FigureTheme.Light));

        Assert.Contains("more than 1 million, Mar–Oct 2024", texts);
        Assert.Contains("15,279, Jan 2024", texts);
        Assert.Contains("148, 2024", texts);
        Assert.Contains("at least 100, 2024", texts);
        Assert.Contains("up to 1.19 billion", texts);
        Assert.Contains("no verified claim", texts);
    }

    private static IEnumerable<LedgerLine> Lines(params Claim[] claims) =>
        LedgerLine.Of(new ReturnSection(ReturnSide.ToRussia, ReturnKind.WorthOfDeliveries, claims));

    private static Claim Arms(string id, string published, decimal amount) =>
        Claim(id, Nis, published, new Estimate(null, amount, null, Hedge.About, Unit.Usd)) with { Quantity = Quantity.ArmsValue };
}
