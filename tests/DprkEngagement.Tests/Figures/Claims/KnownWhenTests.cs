using System.Text.Json.Nodes;
using static DprkEngagement.Tests.SampleClaims;

namespace DprkEngagement.Tests.Figures.Claims;

public sealed class KnownWhenTests
{
    private static readonly Figure Figure = Charts.KnownWhen(Shipped.Data);

    private static IReadOnlyList<string> Row(string what, string day) =>
        Figure.Table.Rows.Single(row => row.Cells[0] == what && row.Cells[1] == day).Cells;

    [Fact]
    public void Every_look_is_a_pure_function_and_valid_JSON() => FigureChecks.RendersPurely(() => Charts.KnownWhen(Shipped.Data));

    [Fact]
    public void The_title_says_how_the_claims_on_shells_moved() => Assert.Equal(
        "What one could have known: claims on shells ran from 350,000 to 4.8 million by June 2024, from 4.2 to over 12 million if all were 152 mm by December 2025",
        Figure.Title);

    [Fact]
    public void Where_too_few_spoke_or_the_days_are_near_the_title_is_neutral()
    {
        Assert.Equal(
            "What was known when of North Korean soldiers and munitions for Russia",
            Charts.KnownWhen(Shipped.Data, [new(2024, 10, 28), new(2024, 10, 18)]).Title);
        Assert.Equal("What was known on 28 October 2024 of soldiers and munitions for Russia", Charts.KnownWhen(Shipped.Data, [new(2024, 10, 28)]).Title);
    }

    [Fact]
    public void A_row_knows_nothing_that_was_stated_later()
    {
        Assert.Equal(["Soldiers sent so far", "28 Oct 2024", "3", "3,000 to 10,000 soldiers", "3,000 to 10,000 soldiers", "3,000 to 10,000 soldiers", "28 Oct 2024"], Row("Soldiers sent so far", "28 Oct 2024"));
        Assert.Equal(["Soldiers killed", "28 Oct 2024", "0", "", "", "", ""], Row("Soldiers killed", "28 Oct 2024"));
    }

    [Fact]
    public void Claims_of_more_than_twelve_months_before_are_in_the_wider_span_alone() => Assert.Equal(
        ["Containers of munitions", "31 Dec 2025", "7", "15,800 to 28,000 containers", "1,000 to 28,000 containers", "1,000 to 28,000 containers", "13 Jul 2025"],
        Row("Containers of munitions", "31 Dec 2025"));

    [Fact]
    public void An_outlier_is_ringed_and_in_no_span()
    {
        Assert.Equal(["Soldiers killed", "31 Dec 2025", "2", "1,000 to 2,000 soldiers"], Row("Soldiers killed", "31 Dec 2025").Take(4));
        Assert.Contains("2 claimants, 4 outside", FigureChecks.Texts(Figure.Render(390, FigureTheme.Light)));
        Assert.Contains("Portraits or honours of the dead, no toll and in no bar: KCNA, NK News, Yonhap.", Figure.Caption, StringComparison.Ordinal);
        var ring = Figure.Render(1280, FigureTheme.Light).Data.Single(trace => (string?)trace!["name"] == "outlier")!;
        Assert.Equal([6000d], ring["x"]!.AsArray().Select(x => (double)x!));
    }

    [Fact]
    public void A_day_before_the_first_figure_says_so() =>
        Assert.Equal(5, FigureChecks.Texts(Figure.Render(1280, FigureTheme.Light)).Count(text => text == "no figure yet"));

    [Fact]
    public void Every_look_draws_the_claims_of_the_table_and_no_mark_covers_another_of_its_row()
    {
        var expected = Figure.Table.Rows.SelectMany(row => row.RowIds).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var (width, theme) in FigureChecks.Looks)
        {
            Assert.Equal(expected, FigureChecks.IdsDrawn(Figure.Render(width, theme)));
            foreach (var (first, second) in Neighbours(Figure.Render(width, theme)))
            {
                Assert.True(first != second, $"two marks at {first}");
            }
        }
    }

    [Fact]
    public void Days_are_drawn_once_and_oldest_first() => Assert.Equal(
        ["18 Oct 2024", "28 Oct 2024"],
        Charts.KnownWhen(Shipped.Data, [new(2024, 10, 28), new(2024, 10, 18), new(2024, 10, 28)]).Table.Rows.Where(row => row.Cells[0] == "Soldiers sent so far").Select(row => row.Cells[1]));

    [Fact]
    public void Without_a_day_or_a_figure_there_is_nothing_to_draw()
    {
        Assert.Equal("Give at least one day. (Parameter 'days')", Assert.Throws<ArgumentException>(() => Charts.KnownWhen(Shipped.Data, [])).Message);
        Assert.Equal(
            "By 1 January 2020 nobody had given a figure for soldiers, containers or shells. (Parameter 'days')",
            Assert.Throws<ArgumentException>(() => Charts.KnownWhen(Shipped.Data, [new(2020, 1, 1)])).Message);
    }

    [Fact]
    public void A_claim_that_is_new_that_day_is_known_in_the_evening() => Assert.Equal(
        ["a"], Charts.KnownWhen(Data(Claim("a", Nis, "2024-10-18", About(1_500))), [Day("2024-10-18")]).Table.Rows.Single().RowIds);

    [Theory]
    [InlineData(1280, 1100)]
    [InlineData(1280, 1280)]
    [InlineData(1280, 1600)]
    [InlineData(390, 360)]
    [InlineData(390, 480)]
    [InlineData(900, 700)]
    [InlineData(900, 900)]
    public void No_text_covers_another_or_leaves_the_figure_at_any_width_the_look_is_shown_at(int look, int shownAt) =>
        Assert.Empty(AnnotationBoxes.Faults(Figure.Render(look, FigureTheme.Light), shownAt));

    // Marks that carry a row, by axis and place, side by side in order.
    private static IEnumerable<(string First, string Second)> Neighbours(PlotlyFigure figure)
    {
        var places = figure.Data.Where(trace => trace!["customdata"] is not null)
            .SelectMany(trace => trace!["x"]!.AsArray().Zip(trace["y"]!.AsArray(), (x, y) => $"{(string)trace["xaxis"]!} {x} {y}"))
            .Order(StringComparer.Ordinal).ToList();
        return places.Zip(places.Skip(1));
    }
}
