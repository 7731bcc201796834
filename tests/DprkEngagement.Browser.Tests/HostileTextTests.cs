using DprkEngagement.Notebooks;
using DprkEngagement.Notebooks.Tests.Report;

namespace DprkEngagement.Browser.Tests;

/// <summary>Text that wants to be code stays text, wherever it stands.</summary>
public class HostileTextTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("</script><script>window.hit = 1; alert(1)</script>")]
    [InlineData("<img src=x onerror=\"window.hit = 1\">")]
    [InlineData("\" onmouseover=\"window.hit = 1\" autofocus onfocus=\"window.hit = 1\" x=\"")]
    [InlineData("<a href=\"javascript:window.hit = 1\">press</a>")]
    [InlineData("<svg onload=\"window.hit = 1\"></svg>")]
    [InlineData("`${window.hit = 1}` '); window.hit = 1; //")]
    public async Task It_does_nothing_in_any_place_of_a_page(string word)
    {
        using var folder = new TemporaryFolder();
        var run = ReportSample.Run(
            "sample.ipynb",
            ReportSample.Prose($"# Sample {word}\n\nText {word}\n\n[{word}](<javascript:window.hit=1>)"),
            ReportSample.Code(
                $"// {word}\nvar x = \"{word}\";",
                ReportSample.Figure(word: word, url: "javascript:window.hit=1"),
                ReportSample.Stream("stdout", word),
                ReportSample.Display("text/plain", word),
                ReportSample.Display("text/html", $"<table><tr><td>{word}</td></tr></table>"),
                ReportSample.Display("text/markdown", word),
                ReportSample.Error(word, word, word)));
        ReportWriter.Write([run with { Failure = new CellFailure(1, 1, word) }], folder.Path);

        await AssertInertAsync(folder.Path);
    }

    [Fact]
    public async Task It_does_nothing_when_it_stands_in_the_data()
    {
        const string Word = "<script>window.hit=1</script><img src=x onerror=window.hit=1><a href='javascript:window.hit=1'>x</a>";
        using var folder = new TemporaryFolder();
        var runs = new List<NotebookRun>();
        foreach (var notebook in HostileRepository.Write(folder.Path, Word))
        {
            runs.Add(await NotebookRunner.RunAsync(notebook));
            Assert.Null(runs[^1].Failure);
        }

        var site = Path.Combine(folder.Path, "report");
        ReportWriter.Write(runs, site);
        Assert.Contains("&lt;script&gt;window.hit=1", File.ReadAllText(Path.ChangeExtension(Path.Combine(site, CommittedReport.Names[0]), ".html")), StringComparison.Ordinal);
        await AssertInertAsync(site);
    }

    private async Task AssertInertAsync(string site)
    {
        foreach (var path in Directory.EnumerateFiles(site, "*.html"))
        {
            await using var page = await browser.OpenAsync(1280);
            await page.GoToAsync(path);
            await TouchEverythingAsync(page);

            Assert.Empty(page.Complaints);
            Assert.Empty(await page.CheckAsync<string[]>("hit"));
        }
    }

    // Opens what is folded, and hovers the first marks of every chart.
    private static async Task TouchEverythingAsync(WatchedPage page)
    {
        await page.Page.EvaluateAsync("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
        foreach (var plot in await page.Page.Locator(".plot").AllAsync())
        {
            await plot.FocusAsync();
            for (var mark = 0; mark < 3; mark++)
            {
                await page.Page.Keyboard.PressAsync("ArrowRight");
                await page.WaitForAsync("document.activeElement.parentElement.querySelector('[role=status]').textContent !== ''");
            }
        }
    }
}
