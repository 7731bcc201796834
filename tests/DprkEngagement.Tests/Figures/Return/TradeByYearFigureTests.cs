using System.Text.Json.Nodes;

namespace DprkEngagement.Tests.Figures.Return;

public sealed class TradeByYearFigureTests
{
    private static readonly Figure Figure = Charts.TradeByYear(Shipped.Data);

    [Fact]
    public void Unknown_years_are_hatched_and_have_no_mark()
    {
        foreach (var (width, theme) in FigureChecks.Looks)
        {
            var hatched = Figure.Render(width, theme).Data.Where(trace => trace!["fillpattern"] is not null).Select(trace => Math.Round(((double)trace!["x"]![0]! + (double)trace["x"]![1]!) / 2));

            Assert.Equal([2017, 2022, 2025], hatched);
        }
    }

    [Fact]
    public void The_smallest_figure_is_named_and_is_not_zero()
    {
        var mark = Figure.Render(1280, FigureTheme.Light).Data.Single(trace => (string?)trace!["customdata"]?[0]?[0] == "2022-03-08-rfa-trade-rus-2021")!;

        Assert.Equal(0.040469, (double)mark["y"]![0]!);
        Assert.StartsWith("40,469 US dollars<br>", (string)mark["customdata"]![0]![3]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Russias_panel_is_drawn_a_hundred_times_larger()
    {
        var layout = JsonNode.Parse(Figure.Render(1280, FigureTheme.Light).Layout.ToJsonString())!;
        var (china, russia) = ((double)layout["yaxis"]!["range"]![1]!, (double)layout["yaxis2"]!["range"]![1]!);

        // Billions above, millions below.
        Assert.Equal(100, china * 1_000_000_000 / (russia * 1_000_000), 3);
        Assert.Contains("Russia’s panel is drawn 100 times larger", string.Join(' ', FigureChecks.Texts(Figure.Render(1280, FigureTheme.Light))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_a_year_is_dashed_and_named()
    {
        var figure = Figure.Render(1280, FigureTheme.Light);

        Assert.Equal([2023.78], figure.Layout["shapes"]!.AsArray().Where(shape => shape!["line"]!["dash"] is not null).Select(shape => (double)shape!["x0"]!));
        Assert.Contains("<b>52.9</b><br>FNF,<br>Jan–Jun", FigureChecks.Texts(figure));
        Assert.Contains("<b>52.9</b><br>part", FigureChecks.Texts(Figure.Render(390, FigureTheme.Light)));
    }
}
