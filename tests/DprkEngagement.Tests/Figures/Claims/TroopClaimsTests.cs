using static DprkEngagement.Tests.SampleClaims;

namespace DprkEngagement.Tests.Figures.Claims;

public sealed class TroopClaimsTests
{
    [Fact]
    public void Every_look_is_a_pure_function_and_valid_JSON() =>
        FigureChecks.RendersPurely(() => Charts.TroopClaims(Shipped.Data));

    [Fact]
    public void Title_and_band_leave_out_the_claims_on_the_first_wave_alone()
    {
        var total = new[] { Nis, Msmt, Yonhap }.Select((c, i) => Claim("total-" + c.Id, c, $"2025-0{i + 4}-01", About(13_000 + (1_000 * i))) with { Group = "troops-total" });
        var wave = Claim("wave", Hur, "2025-03-01", About(11_000)) with { Group = "first-wave", Scope = "first wave" };
        var forecast = Claim("forecast", Hur, "2025-01-01", About(25_000)) with { Quantity = Quantity.TroopsPlanned };
        var later = Claim("later", Nis, "2025-12-01", About(10_000), ClaimMeasure.Stock);
        var figure = Charts.TroopClaims(Data([.. total, wave, forecast, later]));

        Assert.Equal("Claims of 2025 put the troops sent at 13,000 to 15,000; no claim says that the larger forecasts came true", figure.Title);
        Assert.Contains(
            "Title and grey band: claims of 2025 on all who were sent, not on the first wave alone.",
            figure.Caption, StringComparison.Ordinal);
        Assert.All(FigureChecks.Looks, look => Assert.Contains(
            "not on the first wave alone.",
            string.Join(' ', FigureChecks.Texts(figure.Render(look.Width, look.Theme))).Replace("<br>", " ", StringComparison.Ordinal),
            StringComparison.Ordinal));
        Assert.Contains("wave", figure.Table.Rows.SelectMany(r => r.RowIds));
    }

    [Fact]
    public void As_of_a_day_before_any_total_beyond_the_first_wave_the_title_says_what_had_been_claimed_by_then()
    {
        var figure = Charts.TroopClaims(Shipped.Data.AsOf(new DateOnly(2024, 10, 28)));

        Assert.Equal("By 28 October 2024 claims put the troops sent at 3,000 to 10,000", figure.Title);
        Assert.Contains("Grey band: the claims of 2024.", figure.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void The_caption_names_all_whose_total_is_of_the_first_wave_with_the_day_where_they_counted_later_soldiers_too() => Assert.Contains(
        "First wave only: NIS of 23 Oct 2024, US officials, Pentagon, Zelensky, Korean MND, Korean JCS, UK Defence Intel.",
        Charts.TroopClaims(Shipped.Data).Caption, StringComparison.Ordinal);

    [Fact]
    public void The_shipped_title_holds_the_figures_of_the_year_that_count_all_who_were_sent()
    {
        var title = Charts.TroopClaims(Shipped.Data).Title;
        var year = int.Parse(title.AsSpan("Claims of ".Length, 4), System.Globalization.CultureInfo.InvariantCulture);
        var latest = Shipped.Data.Claims
            .Where(c => c is { Quantity: Quantity.TroopsDeployed, Measure: ClaimMeasure.Cumulative, Status: CodeStatus.Coded, OutlierReason: null, Group: not "first-wave" })
            .Where(c => c.Published.Start.Year == year && c.Published.End.Year == year && c.Estimate.Smallest is not null)
            .GroupBy(c => c.Claimant.Id).Select(g => g.OrderBy(c => c.Published.End).ThenBy(c => c.Row.Line).Last().Estimate).ToList();

        Assert.Contains(FormattableString.Invariant($"{latest.Min(e => (decimal)e.Smallest!.Value):N0}"), title, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"{latest.Max(e => (decimal)e.Largest!.Value):N0}"), title, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_look_draws_every_claim_that_gives_a_number_and_the_table_names_the_same_rows()
    {
        var figure = Charts.TroopClaims(Shipped.Data);
        var expected = Shipped.Data.Claims
            .Where(c => c.Quantity is Quantity.TroopsDeployed or Quantity.TroopsPlanned)
            .Where(c => c.Status is CodeStatus.Coded or CodeStatus.Provisional && c.Estimate.Smallest is not null)
            .Select(c => c.Id).Order(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(expected);
        Assert.Equal(expected, figure.Table.Rows.SelectMany(r => r.RowIds).Order(StringComparer.Ordinal));
        foreach (var (width, theme) in FigureChecks.Looks)
        {
            Assert.Equal(expected, FigureChecks.IdsDrawn(figure.Render(width, theme)));
        }
    }

    [Fact]
    public void The_caption_counts_what_is_drawn_and_what_is_not()
    {
        var drawn = Claim("drawn", Nis, "2024-10-18", About(1_500));
        var caption = Charts.TroopClaims(Data(
            drawn, drawn with { Id = "planned", Quantity = Quantity.TroopsPlanned },
            drawn with { Id = "silent", Estimate = NoNumber }, drawn with { Id = "other", Status = CodeStatus.NotCounted })).Caption;

        Assert.StartsWith("2 claims, 18 October 2024 to 18 October 2024. ", caption, StringComparison.Ordinal);
        Assert.Contains("Not drawn: 1 not counted, 1 without a number.", caption, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_is_not_known_to_the_day_says_so_in_label_table_hover_and_caption()
    {
        var about = Claim("about", Hur, "2024-11-01", About(7_000)) with { Published = new EventDate(Day("2024-11-01"), Day("2024-11-06"), DatePrecision.Days) };
        var figure = Charts.TroopClaims(Data(about, Claim("day", Nis, "2024-11-20", About(10_900))));
        var drawn = figure.Render(1280, FigureTheme.Light);
        var hover = (string)drawn.Data.Single(t => t!["customdata"] is { } custom && (string)custom[0]![0]! == "about")!["customdata"]![0]![3]!;

        Assert.Contains("~1 Nov 24", FigureChecks.Texts(drawn));
        Assert.Equal("about 1 Nov 2024", figure.Table.Rows[0].Cells[2]);
        Assert.Contains("stated about 1 Nov 2024 · cumulative", hover, StringComparison.Ordinal);
        Assert.StartsWith("2 claims, about 1 November 2024 to 20 November 2024. ", figure.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_beyond_the_scale_is_named_and_ringed()
    {
        var figure = Charts.TroopClaims(Shipped.Data).Render(390, FigureTheme.Light);

        Assert.Contains("<b>≤ 100,000</b> off the scale »", FigureChecks.Texts(figure));
        Assert.Contains("<b>Zelensky</b> outlier", FigureChecks.Texts(figure));
        Assert.Contains("outlier", figure.Data.Select(t => (string?)t!["name"]));
    }

    [Fact]
    public void Where_the_claims_do_not_bear_a_finding_the_title_is_neutral()
    {
        var few = Data(Claim("a", Nis, "2024-10-23", About(3_000)), Claim("b", Hur, "2024-10-24", About(9_000)));

        Assert.Equal("What each party said about North Korean soldiers for Russia", Charts.TroopClaims(few).Title);
    }

    [Fact]
    public void Forecasts_are_not_called_wrong_while_they_may_still_come_true()
    {
        var sent = new[] { Nis, Msmt, Yonhap }.Select((c, i) => Claim("sent-" + c.Id, c, $"2025-0{i + 1}-01", About(10_000 + i)));
        var forecast = Claim("forecast", Hur, "2025-02-01", About(30_000)) with { Quantity = Quantity.TroopsPlanned };

        Assert.Equal("Claims of 2025 put the troops sent at 10,000 to 10,002", Charts.TroopClaims(Data([.. sent, forecast])).Title);
    }

    [Fact]
    public void A_provisional_claim_is_hollow_and_stays_out_of_the_title()
    {
        var claims = new[] { Nis, Msmt, Yonhap }.Select((c, i) => Claim("sent-" + c.Id, c, $"2025-0{i + 1}-01", About(10_000))).ToList();
        var provisional = Claim("provisional", Hur, "2025-06-01", About(20_000)) with { Status = CodeStatus.Provisional };
        var figure = Charts.TroopClaims(Data([.. claims, provisional]));
        var mark = figure.Render(1280, FigureTheme.Light).Data.Single(t => t!["customdata"] is { } custom && (string)custom[0]![0]! == "provisional");

        Assert.Equal("Claims of 2025 put the troops sent at 10,000", figure.Title);
        Assert.Equal("#ffffff", (string)mark!["marker"]!["color"]!);
        Assert.Contains("Hollow: provisional; bare mark: about or exact.", figure.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_claim_adds_a_row_and_height()
    {
        var claims = Enumerable.Range(1, 9).Select(i => Claim($"claim-{i}", Nis, $"2025-01-0{i}", About(1_000 * i))).ToList();
        double Height(int count) => (double)Charts.TroopClaims(Data([.. claims.Take(count)])).Render(390, FigureTheme.Light).Layout["height"]!;

        Assert.Equal(19, Height(9) - Height(8));
    }

    [Fact]
    public void Text_of_the_data_is_never_read_as_a_tag()
    {
        var hostile = Nis with { ShortName = "<img src=x onerror=alert(1)>" };
        var figure = Charts.TroopClaims(Data(Claim("a", hostile, "2025-01-01", About(1_000)) with { Scope = "<a href='javascript:alert(1)'>x</a>" }));
        var drawn = figure.Render(1280, FigureTheme.Light);

        Assert.Contains("<b>&lt;img src=x onerror=alert(1)&gt;</b>", FigureChecks.Texts(drawn));
        var hover = (string)drawn.Data.Single(t => t!["customdata"] is not null)!["customdata"]![0]![3]!;
        Assert.Contains("&lt;a href='javascript:alert(1)'&gt;x&lt;/a&gt;", hover, StringComparison.Ordinal);
        Assert.DoesNotContain("<a", hover, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_claim_there_is_nothing_to_draw() =>
        Assert.Equal(
            "The data have no claim about troops sent or planned that gives a number. (Parameter 'data')",
            Assert.Throws<ArgumentException>(() => Charts.TroopClaims(Data())).Message);
}
