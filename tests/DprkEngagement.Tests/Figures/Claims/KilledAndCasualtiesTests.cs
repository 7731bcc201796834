using static DprkEngagement.Tests.SampleClaims;

namespace DprkEngagement.Tests.Figures.Claims;

public sealed class KilledAndCasualtiesTests
{
    [Fact]
    public void Every_look_is_a_pure_function_and_valid_JSON() =>
        FigureChecks.RendersPurely(() => Charts.KilledAndCasualties(Shipped.Data));

    [Fact]
    public void The_title_states_the_finding_of_the_shipped_data() =>
        Assert.Equal(
            "Claims of casualties reach 6,000; the “6,000 killed” is most likely the same number misread",
            Charts.KilledAndCasualties(Shipped.Data).Title);

    [Fact]
    public void Only_running_totals_are_drawn_and_the_rest_is_accounted_for()
    {
        var figure = Charts.KilledAndCasualties(Shipped.Data);

        Assert.Equal(25, figure.Table.Rows.Count);
        Assert.DoesNotContain(figure.Table.Rows, r => r.RowIds.Contains("2025-12-12-kim-killed-9-engineers"));
        Assert.Contains("Not drawn: 2 of one period only, 2 without a number.", figure.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_panels_have_one_scale()
    {
        var layout = Charts.KilledAndCasualties(Shipped.Data).Render(1280, FigureTheme.Light).Layout;

        Assert.Equal(layout["yaxis2"]!["range"]!.ToJsonString(), layout["yaxis3"]!["range"]!.ToJsonString());
    }

    [Fact]
    public void The_outlier_is_ringed_and_named_with_its_reason()
    {
        var figure = Charts.KilledAndCasualties(Shipped.Data).Render(1280, FigureTheme.Light);
        var ring = figure.Data.Single(t => (string?)t!["name"] == "outlier")!;

        Assert.Equal("[6000]", ring["y"]!.ToJsonString());
        Assert.Equal("""["2025-11-14"]""", ring["x"]!.ToJsonString());
        Assert.Contains(FigureChecks.Texts(figure), t => t.StartsWith("<b>Outlier: Reuters</b> 6,000+<br>", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_such_an_outlier_the_title_is_neutral()
    {
        var killed = Claim("a", Nis, "2025-01-01", About(300)) with { Quantity = Quantity.TroopsKilled };
        var figure = Charts.KilledAndCasualties(Data(killed, killed with { Id = "b", Quantity = Quantity.TroopsCasualties, Estimate = About(3_000) }));

        Assert.Equal("What each party said about North Korean losses in Russia", figure.Title);
        Assert.DoesNotContain("Dashed", figure.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_of_which_only_the_month_is_known_stands_clear_of_its_neighbour_within_that_month()
    {
        var day = Claim("day", Hur, "2025-02-14", About(4_000)) with { Quantity = Quantity.TroopsCasualties };
        var month = Claim("month", Nis, "2025-02-01", About(4_000)) with
        {
            Quantity = Quantity.TroopsCasualties,
            Published = new EventDate(Day("2025-02-01"), Day("2025-02-28"), DatePrecision.Month),
        };
        var later = day with { Id = "later", Published = new EventDate(Day("2026-02-14"), Day("2026-02-14"), DatePrecision.Day) };
        var drawn = Charts.KilledAndCasualties(Data(day, month, later)).Render(1280, FigureTheme.Light).Data
            .Single(t => t!["customdata"] is { } custom && (string)custom[0]![0]! == "month");

        Assert.Equal("""["2025-02-08"]""", drawn!["x"]!.ToJsonString());
    }
}
