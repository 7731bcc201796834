using System.Text.Json.Nodes;
using Plotly.NET;

namespace DprkEngagement.Interactive.Tests.Plotly;

public class RestyleTests
{
    [Theory]
    [InlineData(1280, FigureTheme.Light)]
    [InlineData(1280, FigureTheme.Dark)]
    [InlineData(390, FigureTheme.Light)]
    [InlineData(390, FigureTheme.Dark)]
    public void A_title_takes_the_place_of_the_charts_own_and_nothing_else_moves(int width, FigureTheme theme)
    {
        var figure = AllCharts.Draw("MeetingsByCounterpart");
        var before = figure.Render(width, theme);
        var after = figure.Restyle(chart => chart.WithTitle("Mine")).Render(width, theme);
        var change = Number(after.Layout, "height") - Number(before.Layout, "height");

        Assert.Null(after.Layout["title"]);
        Assert.Equal("<b>Mine</b>", (string?)Title(after)["text"]);
        Assert.True(change < 0, "one line instead of two or more takes less room");
        Assert.Equal(change, Number(Title(after), "yshift") - Number(Title(before), "yshift"));
        Assert.Equal(change, Number(after.Layout["margin"]!, "t") - Number(before.Layout["margin"]!, "t"));
        Assert.True(JsonNode.DeepEquals(before.Data, after.Data));
        Assert.True(JsonNode.DeepEquals(new JsonArray([.. Others(before)]), new JsonArray([.. Others(after)])));
    }

    [Fact]
    public void A_long_title_is_wrapped_to_the_width()
    {
        var figure = AllCharts.Draw("MeetingsByCounterpart").Restyle(chart => chart.WithTitle("Whom the leaders of North Korea have met since the first of them took office"));

        Assert.DoesNotContain("<br>", (string?)Title(figure.Render(1280, FigureTheme.Light))["text"], StringComparison.Ordinal);
        Assert.Contains("<br>", (string?)Title(figure.Render(390, FigureTheme.Light))["text"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_the_numbers_and_the_sources_stay()
    {
        var figure = AllCharts.Draw("MeetingsByCounterpart");
        var restyled = figure.Restyle(chart => chart.WithTitle("Mine"));

        Assert.Equal("Mine", restyled.Title);
        Assert.Equal(figure.Title, figure.Restyle(chart => chart).Title);
        Assert.Equal((figure.Id, figure.Caption, figure.AltText), (restyled.Id, restyled.Caption, restyled.AltText));
        Assert.Same(figure.Table, restyled.Table);
        Assert.NotEmpty(restyled.Sources);
        Assert.Equal(figure.Sources, restyled.Sources);
        Assert.Equal(figure.Citations, restyled.Citations);
    }

    [Fact]
    public void A_single_look_with_a_title_is_shown_with_that_title_alone()
    {
        var chart = AllCharts.Draw("TroopClaims").ToPlotlyNet().WithTitle("Mine");

        var shown = ChartFigure.Of(chart);

        Assert.Equal("Mine", shown.Title);
        Assert.Null(shown.Render(900, FigureTheme.Neutral).Layout["title"]);
        Assert.Equal("<b>Mine</b>", (string?)Title(shown.Render(900, FigureTheme.Neutral))["text"]);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(720, "720")]
    public void A_chart_is_as_wide_as_its_place_unless_a_width_was_given(int? given, string? shown)
    {
        var chart = global::Plotly.NET.CSharp.Chart.Line<int, int, string>(x: [1, 2], y: [3, 4]);

        var look = ChartFigure.Of(given is { } width ? chart.WithSize(width, 400) : chart).Render(390, FigureTheme.Light);

        Assert.Equal(shown, look.Layout["width"]?.ToJsonString());
    }

    private static JsonNode Title(PlotlyFigure figure) => figure.Layout["annotations"]!.AsArray().Single(one => (string?)one!["name"] == "title")!;

    private static IEnumerable<JsonNode> Others(PlotlyFigure figure) =>
        figure.Layout["annotations"]!.AsArray().Where(one => (string?)one!["name"] != "title").Select(one => one!.DeepClone());

    private static double Number(JsonNode node, string name) => double.Parse(node[name]!.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture);
}
