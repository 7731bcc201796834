using DprkEngagement.Notebooks;

namespace DprkEngagement.Cli.Tests;

/// <summary><c>dprk images</c>: pictures of figures.</summary>
public sealed class ImagesTests : IDisposable
{
    private readonly ChartNotebook _notebook = new();

    public ImagesTests() => _notebook.Write("Charts.SummitTimeline(data).Display();\\nCharts.SummitTimeline(data)", "Charts.CumulativeMeetings(data)", "1");

    [Fact]
    public async Task Pictures_are_named_after_notebook_figure_and_look_and_come_out_the_same_twice()
    {
        ChartNotebook.SkipWithoutBrowser();
        string[] wanted = ["images", "--figure", "summit-timeline", "--look", "narrow-light", "--look", "medium-dark"];

        var first = await _notebook.RunAsync([.. wanted, "--out", "first"]);
        await _notebook.RunAsync([.. wanted, "--out", "second"]);

        Assert.Equal("", first.Error);
        Assert.EndsWith(
            """

            01-first-summit-timeline: 2 looks as SVG and PNG
            01-first-summit-timeline-2: 2 looks as SVG and PNG
            Pictures: first

            """.ReplaceLineEndings("\n"),
            first.Output,
            StringComparison.Ordinal);
        Assert.Equal(
            [
                "01-first-summit-timeline-2-medium-dark.png", "01-first-summit-timeline-2-medium-dark.svg",
                "01-first-summit-timeline-2-narrow-light.png", "01-first-summit-timeline-2-narrow-light.svg",
                "01-first-summit-timeline-medium-dark.png", "01-first-summit-timeline-medium-dark.svg",
                "01-first-summit-timeline-narrow-light.png", "01-first-summit-timeline-narrow-light.svg",
            ],
            FolderBytes.Of(_notebook.InFolder("first")).Keys);
        Assert.Equal(FolderBytes.Of(_notebook.InFolder("first")), FolderBytes.Of(_notebook.InFolder("second")));
    }

    [Fact]
    public async Task Those_of_the_README_are_drawn_when_they_do_not_fit_their_figure()
    {
        ChartNotebook.SkipWithoutBrowser();
        _notebook.WriteFile("README.md", "![a](docs/summit-timeline-wide-light.svg) <img src=\"docs/cumulative-meetings-narrow-dark.png\"> docs/other.png");
        Directory.CreateDirectory(_notebook.InFolder("docs"));

        var first = await _notebook.RunAsync("images", "--readme");
        _notebook.WriteFile("docs/summit-timeline-wide-light.svg", "<svg><metadata>figure-digest of something else</metadata></svg>");
        var second = await _notebook.RunAsync("images", "--readme");

        Assert.EndsWith(
            "\n\ndocs/summit-timeline-wide-light.svg: drawn\ndocs/cumulative-meetings-narrow-dark.png: drawn\nREADME.md shows 2 pictures of figures.\n",
            first.Output,
            StringComparison.Ordinal);
        Assert.EndsWith(
            "\n\ndocs/summit-timeline-wide-light.svg: drawn\ndocs/cumulative-meetings-narrow-dark.png: fits its figure\nREADME.md shows 2 pictures of figures.\n",
            second.Output,
            StringComparison.Ordinal);
        Assert.StartsWith("<svg class=", await File.ReadAllTextAsync(_notebook.InFolder("docs/summit-timeline-wide-light.svg")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_that_is_not_shown_is_answered_with_those_that_are()
    {
        ChartNotebook.SkipWithoutBrowser();

        var run = await _notebook.RunAsync("images", "--figure", "summits");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("No notebook that was run shows a figure summits. The figures are summit-timeline, cumulative-meetings.\n", run.Error);
    }

    [Fact]
    public async Task A_look_that_does_not_exist_is_answered_with_those_that_do()
    {
        var run = await _notebook.RunAsync("images", "--look", "dark");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("There is no look dark. The looks are wide-light, wide-dark, medium-light, medium-dark, narrow-light, narrow-dark.\n", run.Error);
    }

    [Fact]
    public async Task Without_a_browser_it_says_what_to_install_before_anything_is_run()
    {
        _notebook.TakeBrowserAway();

        var run = await _notebook.RunAsync("images");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"{SystemBrowser.NotFound}\n", run.Error);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public async Task The_pictures_of_the_README_have_their_names_and_place_from_the_README_alone()
    {
        var run = await _notebook.RunAsync("images", "--readme", "--out", "elsewhere");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("--readme draws what README.md shows, into docs/: leave notebooks, --figure, --look and --out away.\n", run.Error);
    }

    public void Dispose() => _notebook.Dispose();
}
