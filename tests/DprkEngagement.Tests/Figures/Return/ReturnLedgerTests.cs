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
        Assert.Contains("up to 1.19 billion", texts);
        Assert.Contains("no verified claim", texts);
    }

    private static IEnumerable<LedgerLine> Lines(params Claim[] claims) =>
        LedgerLine.Of(new ReturnSection(ReturnSide.ToRussia, ReturnKind.WorthOfDeliveries, claims));

    private static Claim Arms(string id, string published, decimal amount) =>
        Claim(id, Nis, published, new Estimate(null, amount, null, Hedge.About, Unit.Usd)) with { Quantity = Quantity.ArmsValue };
}
