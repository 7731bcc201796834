using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace DprkEngagement.Browser.Tests;

/// <summary>Every page of the report that the committed notebooks and the shipped data give, in the light theme on a wide screen, and
/// then narrower and narrower.</summary>
public sealed class CommittedReportTests(BrowserFixture browser, CommittedReport report)
{
    public static TheoryData<string> Pages => [.. CommittedReport.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_chart_is_drawn_nothing_is_cut_or_wide_and_everybody_can_read_it(string name)
    {
        await using var page = await browser.OpenAsync(1280);
        await page.GoToAsync(await report.PathOfAsync(name));

        Assert.Empty(await page.CheckAsync("drawn"));
        Assert.Empty(await page.CheckAsync("hit"));
        Assert.Empty(await page.CheckAsync("valid"));
        await page.UnfoldAsync();
        // 640 pixels are what a window of 1280 has left at 200 percent.
        foreach (var width in (int[])[1280, 900, 640, 320])
        {
            await page.ResizeAsync(width);
            Assert.Empty((await page.CheckAsync("overflow")).Select(complaint => $"{width} px: {complaint}"));
        }

        await page.ResizeAsync(1280);
        Assert.Empty(page.Complaints);
        // Last, since it asks for the style sheet, which the page does not allow.
        Assert.Empty(await page.AxeAsync());
    }

    /// <summary>The first printed version had 27 pages for the third chapter.</summary>
    [Theory]
    [InlineData("index.html", 2)]
    [InlineData("03-hedging-to-alignment.html", 9)]
    [InlineData("06-the-article-claim-by-claim.html", 5)]
    public async Task A_page_prints_light_and_without_its_folded_lists(string name, int most)
    {
        await using var page = await browser.OpenAsync(1280, ColorScheme.Dark);
        await page.GoToAsync(await report.PathOfAsync(name));
        await page.Page.EvaluateAsync("""
            addEventListener('beforeprint', () => { globalThis.onPaper = [...document.querySelectorAll('.dprk-plot')].map((plot) => plot._fullLayout.width + ' ' + plot.closest('.dprk-figure').classList.contains('dprk-dark')); })
            """);

        var pdf = Encoding.Latin1.GetString(await page.Page.PdfAsync(new() { PreferCSSPageSize = true, Format = "A4" }));

        Assert.InRange(Regex.Count(pdf, @"/Type\s*/Page\b"), 1, most);
        Assert.All(await page.Page.EvaluateAsync<string[]>("globalThis.onPaper"), form => Assert.Equal("700 false", form));
        await page.WaitForAsync("[...document.querySelectorAll('.dprk-figure')].every((figure) => figure.classList.contains('dprk-dark'))");
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Every_link_leads_to_a_page_a_place_on_it_or_the_web()
    {
        foreach (var name in CommittedReport.Pages)
        {
            var path = await report.PathOfAsync(name);
            var text = await File.ReadAllTextAsync(path);
            foreach (var link in Regex.Matches(text, "<a [^>]*href=\"([^\"]*)\"").Select(match => match.Groups[1].Value).Where(link => !link.StartsWith("http", StringComparison.Ordinal)))
            {
                var parts = link.Split('#');
                var target = parts[0].Length == 0 ? text : await File.ReadAllTextAsync(Path.Combine(Path.GetDirectoryName(path)!, parts[0]));
                Assert.True(parts.Length == 1 || target.Contains($"id=\"{parts[1]}\"", StringComparison.Ordinal), $"{name}: {link}");
            }
        }
    }

    [Fact]
    public async Task The_answer_is_on_the_first_screen_and_the_opener_beside_it_or_below()
    {
        const string Boxes = "['h1', '.three', '.dprk-plot'].flatMap((one) => { const box = document.querySelector(one).getBoundingClientRect(); return [box.left, box.top, box.right, box.bottom]; })";
        await using var wide = await browser.OpenAsync(1280);
        await wide.GoToAsync(await report.PathOfAsync("index.html"));
        var box = await wide.Page.EvaluateAsync<double[]>(Boxes);
        Assert.True(box[7] < 800 && box[11] < 800 && box[8] > box[2], string.Join(' ', box));

        await using var phone = await browser.OpenAsync(390);
        await phone.GoToAsync(await report.PathOfAsync("index.html"));
        box = await phone.Page.EvaluateAsync<double[]>(Boxes);
        Assert.True(box[3] < 400 && box[9] > box[7], string.Join(' ', box));
    }

    [Fact]
    public async Task The_articles_ledger_is_no_scroll_box_and_each_case_looks_its_own()
    {
        await using var page = await browser.OpenAsync(1280);
        await page.GoToAsync(await report.PathOfAsync("06-the-article-claim-by-claim.html"));

        Assert.False(await page.Page.EvaluateAsync<bool>("document.querySelector('table.ledger').closest('.dprk-scroll') !== null"));
        var cases = await page.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('.key i')].map((one) => { const { background, borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth, borderStyle } = getComputedStyle(one);
              return [background, borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth, borderStyle].join(); })
            """);
        Assert.Equal(cases.Length, cases.Distinct().Count());
        Assert.InRange(cases.Length, 5, 8);
    }
}
