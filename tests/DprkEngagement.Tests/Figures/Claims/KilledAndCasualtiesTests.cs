using static DprkEngagement.Tests.SampleClaims;

namespace DprkEngagement.Tests.Figures.Claims;

public sealed class KilledAndCasualtiesTests
{
    [Fact]
    public void Every_look_is_a_pure_function_and_valid_JSON() =>
        FigureChecks.RendersPurely(() => Charts.KilledAndCasualties(Shipped.Data));

    [Fact]
    public void Deaths_called_an_outlier_that_equal_the_most_casualties_make_the_title()
    {
        var casualties = Claim("casualties", Nis, "2025-06-15", MoreThan(6_000)) with { Quantity = Quantity.TroopsCasualties };
        var killed = Claim("killed", Yonhap, "2025-11-14", MoreThan(6_000)) with { Quantity = Quantity.TroopsKilled, OutlierReason = "a misreading" };

        Assert.Equal(
            "Claims of casualties reach 6,000; the “6,000 killed” is most likely the same number misread",
            Charts.KilledAndCasualties(Data(casualties, killed)).Title);
    }

    [Fact]
    public void Only_running_totals_with_a_number_are_drawn()
    {
        var expected = Shipped.Data.Claims
            .Where(c => c is { Quantity: Quantity.TroopsKilled or Quantity.TroopsCasualties, Measure: ClaimMeasure.Cumulative, Status: CodeStatus.Coded or CodeStatus.Provisional })
            .Where(c => c.Estimate.Smallest is not null)
            .Select(c => c.Id).Order(StringComparer.Ordinal).ToList();

        Assert.DoesNotContain("2025-12-12-kim-killed-9-engineers", expected);
        Assert.DoesNotContain("2024-12-14-hur-killed-200", expected);
        Assert.DoesNotContain("2025-01-19-syrskyi-casualties-half", expected);
        Assert.Equal(expected, Charts.KilledAndCasualties(Shipped.Data).Table.Rows.SelectMany(r => r.RowIds).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_not_drawn_is_accounted_for()
    {
        var killed = Claim("a", Nis, "2025-01-01", About(300)) with { Quantity = Quantity.TroopsKilled };
        var figure = Charts.KilledAndCasualties(Data(
            killed, killed with { Id = "b", Measure = ClaimMeasure.Flow }, killed with { Id = "c", Estimate = NoNumber }, killed with { Id = "d", Status = CodeStatus.NotCounted }));

        Assert.Contains("Not drawn: 1 not counted, 1 of one period only, 1 without a number.", figure.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void Portraits_of_the_honoured_dead_are_named_in_caption_and_table()
    {
        var figure = Charts.KilledAndCasualties(Shipped.Data);

        Assert.Contains("Portraits or honours of the dead, no toll: KCNA, NK News, Yonhap.", figure.Caption, StringComparison.Ordinal);
        Assert.Equal(
            "portraits of the honoured dead, shown at a ceremony, not a toll",
            figure.Table.Rows.Single(r => r.RowIds.Contains("2025-08-22-kcna-killed-101")).Cells[5]);
    }

    [Fact]
    public void Killed_as_a_share_only_are_named_with_the_latest_of_each_claimant_who_gives_no_number()
    {
        Assert.Contains(
            "Killed as a share only, not drawn: UK Defence Intel, about a third of over 5,000; Zelensky, two thirds of 4,000.",
            Charts.KilledAndCasualties(Shipped.Data).Caption, StringComparison.Ordinal);
        var half = Claim("half", Nis, "2025-01-01", About(3_000)) with { Quantity = Quantity.TroopsCasualties, Scope = "half of them killed" };
        Assert.Contains("not drawn: NIS, half of 3,000.", Charts.KilledAndCasualties(Data(half)).Caption, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "share only",
            Charts.KilledAndCasualties(Data(half, half with { Id = "k", Quantity = Quantity.TroopsKilled, Scope = null })).Caption, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    [InlineData(900)]
    public void The_arrow_of_one_count_of_portraits_is_not_on_the_mark_of_the_next(int width)
    {
        var arrow = Charts.KilledAndCasualties(Shipped.Data).Render(width, FigureTheme.Light).Layout["annotations"]!.AsArray()
            .Single(note => (string)note!["text"]! == "" && (string)note["x"]! == "2025-08-29" && (double)note["y"]! == 250);

        // Yonhap's mark of 2 September is to the right.
        Assert.True((double)arrow!["xshift"]! < 0, $"{arrow["xshift"]} px");
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
