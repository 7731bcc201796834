using System.Text.Json.Nodes;
using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;

namespace DprkEngagement.Interactive.Tests.Plotly;

public class ToPlotlyNetTests
{
    public static TheoryData<string> Charts => new(AllCharts.Names);

    [Theory]
    [MemberData(nameof(Charts))]
    public void A_chart_is_the_same_JSON_in_Plotly_NET(string name)
    {
        var figure = AllCharts.Draw(name);

        foreach (var (width, theme) in new[] { (1280, FigureTheme.Light), (390, FigureTheme.Dark), (900, FigureTheme.Neutral) })
        {
            var look = figure.Render(width, theme);
            var back = look.ToPlotlyNet().ToPlotlyFigure();

            AssertJson(look.Data, back.Data);
            AssertJson(look.Layout, back.Layout);
            AssertJson(look.Config, back.Config);
        }
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void Its_parts_are_of_the_types_that_Plotly_NET_looks_for(string name)
    {
        var chart = AllCharts.Draw(name).ToPlotlyNet();

        Assert.All(chart.GetTraces(), trace => Assert.IsType<Trace2D>(trace));
        var layout = chart.GetLayout();
        foreach (var axis in layout.GetProperties(false).Where(one => one.Key.StartsWith("xaxis", StringComparison.Ordinal) || one.Key.StartsWith("yaxis", StringComparison.Ordinal)))
        {
            Assert.IsType<LinearAxis>(axis.Value);
        }

        Assert.IsType<Annotation[]>(layout.TryGetValue("annotations").Value);
    }

    [Fact]
    public void Restyling_an_axis_keeps_what_is_not_restyled()
    {
        var look = AllCharts.Draw("SummitTimeline").Render(1280, FigureTheme.Light);
        var before = look.Layout["xaxis"]!.AsObject();

        var after = look.ToPlotlyNet().WithXAxisStyle<DateTime, DateTime, string>(ShowGrid: true, TitleText: "Day").ToPlotlyFigure().Layout["xaxis"]!.AsObject();

        Assert.Equal("Day", (string?)after["title"]!["text"]);
        Assert.True((bool?)after["showgrid"]);
        Assert.All(before.Where(one => one.Key is not ("title" or "showgrid")), one => AssertJson(one.Value, after[one.Key]));
    }

    [Fact]
    public void A_title_can_be_given() =>
        Assert.Equal("Mine", (string?)AllCharts.Draw("TroopClaims").ToPlotlyNet().WithTitle("Mine").ToPlotlyFigure().Layout["title"]!["text"]);

    [Fact]
    public void Two_conversions_share_nothing()
    {
        var figure = AllCharts.Draw("SummitTimeline");

        _ = figure.ToPlotlyNet().WithTitle("Mine");

        AssertJson(figure.Render(900, FigureTheme.Neutral).Layout, figure.ToPlotlyNet().ToPlotlyFigure().Layout);
    }

    private static void AssertJson(JsonNode? expected, JsonNode? found) =>
        Assert.True(JsonNode.DeepEquals(expected, found), $"expected {expected?.ToJsonString()}\nfound {found?.ToJsonString()}");
}
