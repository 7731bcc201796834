namespace DprkEngagement.Tests.Figures;

public sealed class PlotBuilderTests
{
    [Theory]
    [InlineData(100.4)]
    [InlineData(100.6)]
    public void An_axis_never_leaves_the_plot_though_its_height_is_rounded(double height)
    {
        var style = new FigureStyle(1280, FigureTheme.Light);
        var plot = new PlotBuilder(style, new FigureFrame(style, "A title", "A subtitle", "A caption", new FrameSpace(height, 24, 24, 8, 8)));
        plot.AddAxes(0, 1, 0, height, [], []);

        var domain = plot.Build().Layout["yaxis"]!["domain"]!.AsArray();
        Assert.InRange((double)domain[0]!, 0, 0.01);
        Assert.Equal(1, (double)domain[1]!);
    }
}
