using System.Text.Json.Nodes;
using DprkEngagement.Notebooks;
using Microsoft.Playwright;

namespace DprkEngagement.Browser.Tests;

/// <summary>Every page of the report that the shipped notebooks and data give.</summary>
public class CommittedReportTests(BrowserFixture browser, CommittedReport report)
{
    // The widest and the narrowest place that each look is shown in.
    private static readonly (string Look, int Width)[] Widths =
        [("wide", 1280), ("wide", 1100), ("narrow", 1099), ("narrow", 390), ("narrow", 360)];

    public static TheoryData<string> Notebooks => [.. CommittedReport.Names];

    public static TheoryData<string, int, ColorScheme> Screens => [.. CommittedReport.Names.SelectMany(name => new TheoryDataRow<string, int, ColorScheme>[]
    {
        new(name, 1280, ColorScheme.Light),
        new(name, 1280, ColorScheme.Dark),
        new(name, 390, ColorScheme.Light),
        new(name, 390, ColorScheme.Dark),
    })];

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Every_chart_is_drawn_and_no_text_is_cut_or_covered(string notebook, int width, ColorScheme theme)
    {
        await using var page = await browser.OpenAsync(width, theme);
        await page.GoToAsync(await report.PageOfAsync(notebook));

        Assert.Null((await report.RunOfAsync(notebook)).Failure);
        Assert.Equal((await FiguresAsync(notebook)).Count, await page.Page.Locator(".plot svg.main-svg:first-child").CountAsync());
        Assert.Empty(await page.CheckAsync<string[]>("drawn"));
        Assert.Empty(await page.CheckAsync<string[]>("overflow"));
        await page.Page.EvaluateAsync("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
        Assert.Empty(await page.CheckAsync<string[]>("overflow"));
        Assert.Empty(page.Complaints);
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task Plotly_has_nothing_to_say_about_any_look(string notebook)
    {
        await using var page = await browser.OpenAsync(1280);
        await page.GoToAsync(await report.PageOfAsync(notebook));

        Assert.Empty(await page.CheckAsync<string[]>("valid"));
    }

    /// <summary>A notebook shows the figures with their captions, in the widest and the narrowest place of each look.</summary>
    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task No_text_of_a_figure_is_cut_or_covered_in_a_notebook(string notebook)
    {
        await using var page = await browser.OpenAsync(1280);
        await page.GoToAsync(await report.PageOfAsync(notebook));
        var complaints = new List<string>();
        foreach (var (name, render, width) in (await FiguresAsync(notebook)).SelectMany(Places))
        {
            foreach (var complaint in await page.CheckAsync<string[]>("look", new { json = render.ToJsonString(), width }))
            {
                complaints.Add(FormattableString.Invariant($"{name} at {width} px: {complaint}"));
            }
        }

        Assert.Empty(complaints);
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task A_page_prints(string notebook)
    {
        await using var page = await browser.OpenAsync(1280);
        await page.GoToAsync(await report.PageOfAsync(notebook));

        Assert.Equal("%PDF"u8.ToArray(), (await page.Page.PdfAsync(new() { PreferCSSPageSize = true }))[..4]);
        Assert.Empty(page.Complaints);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task The_index_is_small_and_every_link_of_it_leads_to_a_chart_or_a_page(int width)
    {
        var path = await report.IndexAsync();
        await using var page = await browser.OpenAsync(width);
        await page.GoToAsync(path);
        var links = await page.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))");

        Assert.True(new FileInfo(path).Length < 300_000);
        Assert.Empty(await page.CheckAsync<string[]>("overflow"));
        foreach (var link in links)
        {
            var parts = link.Split('#');
            var text = await File.ReadAllTextAsync(Path.Combine(Path.GetDirectoryName(path)!, parts[0]));
            Assert.Contains(parts.Length > 1 ? $"<figure class=\"chart\" id=\"{parts[1]}\"" : "<h1", text, StringComparison.Ordinal);
        }

        Assert.Empty(page.Complaints);
    }

    private static IEnumerable<(string Name, JsonNode Render, int Width)> Places(NotebookOutput output)
    {
        var figure = output.Json("application/vnd.dprk.figure+json")!;
        var id = (string)figure["id"]!;
        foreach (var theme in (string[])["light", "dark"])
        {
            foreach (var (look, width) in Widths)
            {
                yield return ($"{id} {look}-{theme}", figure["renders"]![$"{look}-{theme}"]!, width);
            }
        }

        // The form for front ends that draw Plotly figures themselves.
        foreach (var width in (int[])[1000, 900, 700])
        {
            yield return ($"{id} neutral", output.Json("application/vnd.plotly.v1+json")!, width);
        }
    }

    private async Task<IReadOnlyList<NotebookOutput>> FiguresAsync(string notebook) =>
        [.. (await report.RunOfAsync(notebook)).Executed.Cells.SelectMany(cell => cell.Outputs)
            .Where(output => output.Json("application/vnd.dprk.figure+json") is not null)];
}
