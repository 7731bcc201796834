using Microsoft.Playwright;

namespace DprkEngagement.Browser.Tests;

/// <summary>Every page of the report in the dark theme, and on a phone; a class of its own, so that it runs beside the other.</summary>
public sealed class OtherScreensTests(BrowserFixture browser, CommittedReport report)
{
    public static TheoryData<string> Pages => [.. CommittedReport.Pages.Reverse()];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task In_the_dark_every_chart_is_drawn_and_everybody_can_read_it(string name)
    {
        await using var page = await browser.OpenAsync(1280, ColorScheme.Dark);
        await page.GoToAsync(await report.PathOfAsync(name));

        Assert.Empty(await page.CheckAsync("drawn"));
        Assert.Empty(page.Complaints);
        // The theme changes colours alone.
        Assert.Empty(await page.AxeAsync("color-contrast", "link-in-text-block"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task On_a_phone_every_chart_is_drawn_nothing_is_cut_or_wide_and_everybody_can_read_it(string name)
    {
        await using var page = await browser.OpenAsync(390);
        await page.GoToAsync(await report.PathOfAsync(name));

        Assert.Empty(await page.CheckAsync("drawn"));
        await page.UnfoldAsync();
        Assert.Empty(await page.CheckAsync("overflow"));
        Assert.Empty(page.Complaints);
        Assert.Empty(await page.AxeAsync());
    }
}
