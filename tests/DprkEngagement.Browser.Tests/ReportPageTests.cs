using DprkEngagement.Notebooks;
using DprkEngagement.Notebooks.Tests.Report;
using Microsoft.Playwright;

namespace DprkEngagement.Browser.Tests;

/// <summary>How a page behaves, on a chart with two marks.</summary>
public class ReportPageTests(BrowserFixture browser)
{
    private const string Shown = "document.querySelector('.plot').data[0].name";

    [Theory]
    [InlineData(1280, ColorScheme.Light, "wide-light")]
    [InlineData(1100, ColorScheme.Dark, "wide-dark")]
    [InlineData(1099, ColorScheme.Light, "narrow-light")]
    [InlineData(390, ColorScheme.Dark, "narrow-dark")]
    public async Task The_look_that_fits_width_and_theme_is_drawn(int width, ColorScheme theme, string look)
    {
        using var folder = new TemporaryFolder();
        await using var page = await OpenAsync(folder, width, theme);

        Assert.Equal(look, await page.Page.EvaluateAsync<string>(Shown));
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task A_chart_is_drawn_again_when_the_window_or_the_theme_changes()
    {
        using var folder = new TemporaryFolder();
        await using var page = await OpenAsync(folder, 1280, ColorScheme.Light);

        await page.Page.SetViewportSizeAsync(700, 800);
        await page.WaitForAsync($"{Shown} === 'narrow-light'");
        await page.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.WaitForAsync($"{Shown} === 'narrow-dark'");
        await page.Page.SetViewportSizeAsync(800, 800);
        await page.WaitForAsync("document.querySelector('.plot svg.main-svg').getBoundingClientRect().width === document.querySelector('.plot').clientWidth");
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task What_stands_behind_a_chart_opens_with_the_keyboard()
    {
        using var folder = new TemporaryFolder();
        await using var page = await OpenAsync(folder, 1280, ColorScheme.Light);
        var table = page.Page.Locator(".numbers table");

        Assert.False(await table.IsVisibleAsync());
        await page.Page.Locator(".plot").FocusAsync();
        await page.Page.Keyboard.PressAsync("Tab");
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.True(await table.IsVisibleAsync());
    }

    [Fact]
    public async Task Arrow_keys_lead_from_mark_to_mark_and_say_what_each_is()
    {
        using var folder = new TemporaryFolder();
        await using var page = await OpenAsync(folder, 1280, ColorScheme.Light);

        await page.Page.Locator(".plot").FocusAsync();
        await page.Page.Keyboard.PressAsync("ArrowRight");
        await page.WaitForAsync("document.querySelector('.chart [role=status]').textContent === 'mark one. line word'");
        await page.Page.Keyboard.PressAsync("ArrowRight");
        await page.WaitForAsync("document.querySelector('.chart [role=status]').textContent === 'mark word. line word'");
        await page.Page.Keyboard.PressAsync("ArrowLeft");
        await page.WaitForAsync("document.querySelector('.chart [role=status]').textContent === 'mark one. line word'");
        await page.Page.Keyboard.PressAsync("Escape");
        await page.WaitForAsync("document.querySelector('.chart [role=status]').textContent === ''");
        Assert.Empty(page.Complaints);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_click_on_a_mark_leads_to_its_row_and_its_sources(int width)
    {
        using var folder = new TemporaryFolder();
        await using var page = await OpenAsync(folder, width, ColorScheme.Light);

        await page.Page.Locator(".plot .point").First.HoverAsync(new() { Force = true });
        await page.WaitForAsync("document.querySelector('.plot').classList.contains('on-mark')");
        await page.Page.Mouse.DownAsync();
        await page.Page.Mouse.UpAsync();

        await page.WaitForAsync("document.querySelector('.numbers').open");
        Assert.Equal(["Other"], await MarkedAsync(page));
        Assert.Equal(["s-1"], await page.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('li.marked')].map((item) => item.dataset.source)"));
        Assert.True(await page.Page.Locator("tr.marked").IsVisibleAsync());
        Assert.True(await page.Page.EvaluateAsync<bool>("(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.querySelector('tr.marked').getBoundingClientRect())"));
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Enter_leads_from_the_mark_that_the_arrow_keys_have_reached_to_its_row()
    {
        using var folder = new TemporaryFolder();
        await using var page = await OpenAsync(folder, 1280, ColorScheme.Light);

        await page.Page.Locator(".plot").FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.False(await page.Page.Locator(".numbers table").IsVisibleAsync());
        await page.Page.Keyboard.PressAsync("ArrowRight");
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(["Other"], await MarkedAsync(page));
        Assert.Equal("TR", await page.Page.EvaluateAsync<string>("document.activeElement.tagName"));

        await page.Page.Locator(".plot").FocusAsync();
        await page.Page.Keyboard.PressAsync("ArrowLeft");
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(["Claimant word"], await MarkedAsync(page));
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task A_first_tap_shows_what_a_mark_says_and_a_second_leads_to_its_row()
    {
        using var folder = new TemporaryFolder();
        await using var page = await OpenAsync(folder, 390, ColorScheme.Light);
        const string Tap = """
            {
              const { left, top, width, height } = document.querySelector('.plot .point').getBoundingClientRect();
              const at = { bubbles: true, clientX: left + width / 2, clientY: top + height / 2, pointerType: 'touch' };
              const target = document.querySelector('.plot .nsewdrag');
              target.dispatchEvent(new PointerEvent('pointerdown', at));
              for (const type of ['mousemove', 'mousedown', 'mouseup']) target.dispatchEvent(new MouseEvent(type, at));
            }
            """;

        await page.Page.EvaluateAsync(Tap);
        await page.WaitForAsync("document.querySelector('.plot .hoverlayer .hovertext') !== null");
        Assert.Empty(await MarkedAsync(page));
        await page.Page.WaitForTimeoutAsync(600); // two taps within 300 ms would be a double tap
        await page.Page.EvaluateAsync(Tap);
        await page.WaitForAsync("document.querySelector('tr.marked') !== null");
        Assert.Equal(["Other"], await MarkedAsync(page));
    }

    [Fact]
    public async Task A_table_wider_than_the_page_says_so_and_scrolls_with_the_keyboard()
    {
        using var folder = new TemporaryFolder();
        await using var page = await OpenAsync(folder, 390, ColorScheme.Light);
        var hint = page.Page.GetByText("Wider than the page: scroll it sideways.");

        await page.Page.Locator(".numbers summary").ClickAsync();
        Assert.False(await hint.IsVisibleAsync());
        await page.Page.EvaluateAsync("document.querySelector('.numbers td').textContent = 'one-long-word-'.repeat(40); document.querySelector('.numbers td').style.whiteSpace = 'nowrap'; document.querySelector('.numbers td').style.maxWidth = 'none'");
        await page.Page.SetViewportSizeAsync(380, 800);
        await page.WaitForAsync("!document.querySelector('.wider').hidden");
        Assert.True(await hint.IsVisibleAsync());
        await page.Page.Locator(".numbers .scroll").FocusAsync();
        await page.Page.Keyboard.PressAsync("ArrowRight");
        await page.WaitForAsync("document.querySelector('.numbers .scroll').scrollLeft > 0");
        Assert.Empty(await page.CheckAsync<string[]>("overflow"));
    }

    [Fact]
    public async Task Without_scripts_the_numbers_and_the_sources_stand_open()
    {
        using var folder = new TemporaryFolder();
        var path = Write(folder);
        await using var page = await browser.OpenAsync(1280, scripts: false);
        await page.Page.GotoAsync(new Uri(path).AbsoluteUri);

        Assert.True(await page.Page.Locator(".numbers table").IsVisibleAsync());
        Assert.True(await page.Page.Locator(".sources li").First.IsVisibleAsync());
        Assert.True(await page.Page.Locator("noscript .no-chart").IsVisibleAsync());
        Assert.False(await page.Page.Locator(".plot").IsVisibleAsync());
    }

    [Fact]
    public async Task Without_the_drawing_script_the_page_says_so_and_the_numbers_stand_open()
    {
        using var folder = new TemporaryFolder();
        var path = Write(folder);
        File.WriteAllText(Path.Combine(folder.Path, "assets", "plotly.min.js"), "");
        await using var page = await browser.OpenAsync(1280);
        await page.Page.GotoAsync(new Uri(path).AbsoluteUri);

        Assert.True(await page.Page.Locator(".numbers table").IsVisibleAsync());
        Assert.True(await page.Page.GetByText("The chart could not be drawn: its script did not load.").IsVisibleAsync());
    }

    [Fact]
    public async Task On_paper_charts_are_light_and_everything_is_open_and_afterwards_as_before()
    {
        using var folder = new TemporaryFolder();
        await using var page = await OpenAsync(folder, 1280, ColorScheme.Dark);
        const string Open = "document.querySelectorAll('details[open]').length";

        await page.Page.EvaluateAsync("""
            addEventListener('beforeprint', () => { globalThis.onPaper = [document.querySelector('.plot').data[0].name, document.querySelectorAll('details:not([open])').length].join(' '); })
            """);
        var pdf = await page.Page.PdfAsync();

        Assert.Equal("%PDF"u8.ToArray(), pdf[..4]);
        Assert.Equal("narrow-light 0", await page.Page.EvaluateAsync<string>("globalThis.onPaper"));
        Assert.Equal("wide-dark", await page.Page.EvaluateAsync<string>(Shown));
        Assert.Equal(0, await page.Page.EvaluateAsync<int>(Open));
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task A_chart_too_high_for_a_page_is_printed_in_its_wide_form()
    {
        using var folder = new TemporaryFolder();
        var path = Write(folder);
        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path)).Replace("\"height\":400", "\"height\":1400", StringComparison.Ordinal));
        await using var page = await browser.OpenAsync(390);
        await page.GoToAsync(path);

        await page.Page.EvaluateAsync($"dispatchEvent(new Event('beforeprint'))");
        Assert.Equal("wide-light", await page.Page.EvaluateAsync<string>(Shown));
        Assert.Equal(680, await page.Page.EvaluateAsync<int>("Math.round(document.querySelector('.plot svg.main-svg').getBoundingClientRect().width)"));
        await page.Page.EvaluateAsync($"dispatchEvent(new Event('afterprint'))");
        Assert.Equal("narrow-light", await page.Page.EvaluateAsync<string>(Shown));
        Assert.Equal(390, await page.Page.EvaluateAsync<int>("Math.round(document.querySelector('.plot svg.main-svg').getBoundingClientRect().width)"));
        Assert.Empty(page.Complaints);
    }

    private static Task<string[]> MarkedAsync(WatchedPage page) =>
        page.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('tr.marked')].map((row) => row.cells[0].textContent)");

    private static string Write(TemporaryFolder folder)
    {
        var run = ReportSample.Run(
            "sample.ipynb",
            ReportSample.Prose("# Sample\n\nOne chart."),
            ReportSample.Code("Charts.Sample(data)", ReportSample.Figure()));
        ReportWriter.Write([run], folder.Path);
        return Path.Combine(folder.Path, "sample.html");
    }

    private async Task<WatchedPage> OpenAsync(TemporaryFolder folder, int width, ColorScheme theme)
    {
        var path = Write(folder);
        var page = await browser.OpenAsync(width, theme);
        await page.GoToAsync(path);
        return page;
    }
}
