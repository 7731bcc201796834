namespace DprkEngagement.Tests.Figures.Return;

/// <summary>Rows that name a time, a line to compare with, and a scale shared by unit.</summary>
public sealed class ClaimRowTests
{
    [Fact]
    public void The_ceiling_is_a_dashed_line_in_both_panels_of_oil_and_stops_where_the_figure_of_the_White_House_stands_on_it()
    {
        foreach (var (width, theme) in FigureChecks.Looks)
        {
            var layout = Charts.OilClaims(Shipped.Data).Render(width, theme).Layout;
            var dashed = layout["shapes"]!.AsArray().Where(shape => (string?)shape!["line"]!["dash"] == "dash").ToList();
            var label = layout["annotations"]!.AsArray().Single(one => (string)one!["text"]! == "<b>165,000+</b>")!;

            Assert.All(dashed, shape => Assert.Equal(500_000.0, (double)shape!["x0"]!));
            Assert.Equal(2, dashed.Select(shape => (string)shape!["yref"]!).Distinct().Count());
            Assert.All(
                dashed.Where(shape => (string)shape!["yref"]! == (string)label["yref"]!),
                shape => Assert.True((double)shape!["y1"]! < (double)label["y"]! - 6 || (double)shape["y0"]! > (double)label["y"]! + 6));
        }
    }

    [Fact]
    public void No_amount_of_oil_is_off_the_scale() =>
        Assert.DoesNotContain(FigureChecks.Texts(Charts.OilClaims(Shipped.Data).Render(1280, FigureTheme.Light)), text => text.Contains("off the scale", StringComparison.Ordinal));

    [Fact]
    public void A_row_names_the_time_it_speaks_of()
    {
        Assert.Contains("<b>OSC</b> 7 Mar – 5 Nov 2024", FigureChecks.Texts(Charts.OilClaims(Shipped.Data).Render(1280, FigureTheme.Light)));
        Assert.Contains("<b>OSC</b><br>Mar–Nov 2024", FigureChecks.Texts(Charts.OilClaims(Shipped.Data).Render(390, FigureTheme.Light)));
    }

    [Fact]
    public void Panels_in_dollars_share_one_scale_and_those_in_won_or_a_year_do_not()
    {
        var layout = Charts.MoneyClaims(Shipped.Data).Render(1280, FigureTheme.Light).Layout;
        var ends = layout.Where(one => one.Key.StartsWith("xaxis", StringComparison.Ordinal)).Skip(1).Select(one => (double)one.Value!["range"]![1]!).ToList();

        // Arms, returns, earned, income; then won, then dollars a year.
        Assert.Equal(6, ends.Count);
        Assert.Single(ends.Take(4).Distinct());
        Assert.Equal(3, ends.Distinct().Count());
    }

    [Fact]
    public void The_hover_text_names_the_time_too()
    {
        var mark = Charts.OilClaims(Shipped.Data).Render(1280, FigureTheme.Light).Data
            .SelectMany(trace => trace!["customdata"]?.AsArray() ?? []).Single(data => (string)data![0]! == "2025-05-29-msmt-oil-1m")!;

        Assert.Equal("more than 1 million barrels<br>stated 29 May 2025 · flow<br>speaks of: Mar–Oct 2024<br>Sources: Anadolu (anews); ckhq (Telegraph)", (string)mark[3]!);
    }
}
