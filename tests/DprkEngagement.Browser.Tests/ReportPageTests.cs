using DprkEngagement.Tests;
using Microsoft.Playwright;

namespace DprkEngagement.Browser.Tests;

/// <summary>What a reader does with a chart in the report: by pointer, by keyboard, by touch, without scripts.</summary>
public sealed class ReportPageTests(BrowserFixture browser)
{
    private const string Panel = "document.querySelector('.dprk-panel')";
    private const string Said = "document.querySelector('.dprk-said').textContent";

    [Theory]
    [InlineData(1280, ColorScheme.Light, "900 #1a1a1a")]
    [InlineData(760, ColorScheme.Dark, "700 #f2f2f2")]
    [InlineData(390, ColorScheme.Dark, "390 #f2f2f2")]
    public async Task The_form_that_fits_width_and_theme_is_drawn_and_drawn_again_when_they_change(int width, ColorScheme theme, string form)
    {
        // Forms are told apart by their left margin, which each has of its own.
        const string Drawn = """
            (() => { const { forms } = JSON.parse(document.querySelector('.dprk-data').textContent), { layout } = document.querySelector('.dprk-plot');
              const at = forms.findIndex((one) => JSON.stringify(one.layout.margin) === JSON.stringify(layout.margin) && one.layout.height === layout.height);
              return [390, 700, 900][at] + ' ' + layout.font.color; })()
            """;
        using var folder = new TemporaryFolder();
        await using var page = await OpenAsync(folder, width, theme);

        Assert.Equal(form.Split(' ')[1], (await page.Page.EvaluateAsync<string>(Drawn)).Split(' ')[1]);
        await page.Page.SetViewportSizeAsync(390, 800);
        await page.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.WaitForAsync($"{Drawn} === '390 #1a1a1a'");
        await page.WaitForAsync("document.querySelector('.dprk-plot svg.main-svg').getBoundingClientRect().width === document.querySelector('.dprk-plot').clientWidth");
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task With_the_keyboard_alone_marks_speak_open_their_rows_and_are_left()
    {
        using var folder = new TemporaryFolder();
        await using var page = await OpenAsync(folder, 1280);
        var keys = page.Page.Keyboard;

        await page.Page.Locator(".dprk-plot").FocusAsync();
        await keys.PressAsync("ArrowRight");
        await page.WaitForAsync($"{Said}.length > 0");
        var first = await page.Page.EvaluateAsync<string>(Said);
        await keys.PressAsync("ArrowRight");
        await page.WaitForAsync($"{Said}.length > 0 && {Said} !== {System.Text.Json.JsonSerializer.Serialize(first)}");
        await keys.PressAsync("Enter");
        await page.WaitForAsync($"!{Panel}.hidden");
        Assert.Equal("SECTION", await page.Page.EvaluateAsync<string>("document.activeElement.tagName"));
        await keys.PressAsync("Tab");
        Assert.Equal("Close", await page.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        await keys.PressAsync("Tab");
        Assert.Matches("^_blank noopener noreferrer https?://", await page.Page.EvaluateAsync<string>(
            "[document.activeElement.target, document.activeElement.rel, document.activeElement.href].join(' ')"));
        await keys.PressAsync("Escape");
        Assert.True(await page.Page.EvaluateAsync<bool>($"{Panel}.hidden"));
        Assert.Equal("dprk-plot", await page.Page.EvaluateAsync<string>("document.activeElement.classList[0]"));
        Assert.Empty(page.Complaints);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_click_on_a_mark_opens_its_row_and_marks_its_line_and_a_line_leads_back(int width)
    {
        using var folder = new TemporaryFolder();
        await using var page = await OpenAsync(folder, width);
        await page.UnfoldAsync();

        await page.Page.Locator(".dprk-plot .point").First.HoverAsync(new() { Force = true });
        await page.WaitForAsync("document.querySelector('.dprk-plot').classList.contains('on-mark')");
        await page.Page.Mouse.DownAsync();
        await page.Page.Mouse.UpAsync();
        await page.WaitForAsync($"!{Panel}.hidden");
        var row = await page.Page.EvaluateAsync<string>($"{Panel}.querySelector('code').textContent");
        Assert.Contains(row, SamplePage.Oil.RowIds);
        Assert.Contains(row, await page.Page.EvaluateAsync<string>("document.querySelector('tr.marked').dataset.rows"), StringComparison.Ordinal);
        await page.Page.GetByText("Close", new() { Exact = true }).ClickAsync();

        // Back: the button of a line opens its rows below it and shows its mark.
        var button = page.Page.Locator("figure.chart tr[data-rows] .rows-behind").Last;
        await button.FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await page.WaitForAsync("document.querySelector('tr.opened a') !== null");
        Assert.Equal("true", await button.GetAttributeAsync("aria-expanded"));
        await page.Page.GetByText("Show the mark").ClickAsync();
        await page.WaitForAsync("document.querySelector('.dprk-plot .hoverlayer .hovertext') !== null");
        await button.FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(0, await page.Page.Locator("tr.opened").CountAsync());
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task A_first_tap_shows_what_a_mark_says_and_a_second_opens_its_row()
    {
        using var folder = new TemporaryFolder();
        await using var page = await OpenAsync(folder, 390);
        const string Tap = """
            {
              const { left, top, width, height } = document.querySelector('.dprk-plot .point').getBoundingClientRect();
              const at = { bubbles: true, clientX: left + width / 2, clientY: top + height / 2, pointerType: 'touch' };
              const target = document.elementFromPoint(at.clientX, at.clientY);
              target.dispatchEvent(new PointerEvent('pointerdown', at));
              for (const type of ['mousemove', 'mousedown', 'mouseup']) target.dispatchEvent(new MouseEvent(type, at));
            }
            """;

        await page.Page.EvaluateAsync(Tap);
        await page.WaitForAsync("document.querySelector('.dprk-plot .hoverlayer .hovertext') !== null");
        Assert.True(await page.Page.EvaluateAsync<bool>($"{Panel}.hidden"));
        await page.Page.WaitForTimeoutAsync(600); // two taps within 300 ms would be a double tap
        await page.Page.EvaluateAsync(Tap);
        await page.WaitForAsync($"!{Panel}.hidden");
    }

    [Fact]
    public async Task A_chart_is_saved_as_picture_drawing_and_numbers()
    {
        using var folder = new TemporaryFolder();
        await using var page = await OpenAsync(folder, 1280);

        async Task<byte[]> SaveAsync(string form)
        {
            var download = await page.Page.RunAndWaitForDownloadAsync(() => page.Page.Locator($"[data-save={form}]").ClickAsync());
            Assert.Equal($"oil.{form}", download.SuggestedFilename);
            return await File.ReadAllBytesAsync(await download.PathAsync());
        }

        Assert.Equal(SamplePage.Oil.Table.ToCsv(), System.Text.Encoding.UTF8.GetString(await SaveAsync("csv")));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], (await SaveAsync("png"))[..4]);
        var svg = System.Text.Encoding.UTF8.GetString(await SaveAsync("svg"));
        Assert.Contains("<svg", svg, StringComparison.Ordinal);
        Assert.Contains("CC\u00a0BY\u00a04.0", svg, StringComparison.Ordinal);
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task The_chart_in_sight_is_drawn_first_and_all_are_drawn()
    {
        using var folder = new TemporaryFolder();
        var live = FigureHtml.Live(SamplePage.Oil);
        var path = SamplePage.Write(folder, live, live, live, live);
        await using var page = await browser.OpenAsync(1280);
        await page.Page.AddInitScriptAsync("""
            globalThis.order = [];
            new MutationObserver((changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach((node) => {
              const id = node.closest?.('figure.chart')?.id;
              if (node.matches?.('.svg-container') && id) order.push(id);
            }))).observe(document, { childList: true, subtree: true });
            """);

        await page.GoToAsync(path, "#oil-4");

        Assert.Equal(["oil-4", "oil", "oil-2", "oil-3"], await page.Page.EvaluateAsync<string[]>("order.filter((id, at) => order.indexOf(id) === at).sort((a, b) => (b === 'oil-4') - (a === 'oil-4') || a.localeCompare(b))"));
        Assert.Equal("oil-4", await page.Page.EvaluateAsync<string>("order[0]"));
    }

    [Fact]
    public async Task Without_scripts_the_page_says_so_and_the_numbers_can_be_opened()
    {
        using var folder = new TemporaryFolder();
        var path = SamplePage.Write(folder, FigureHtml.Live(SamplePage.Oil));
        await using var page = await browser.OpenAsync(1280, scripts: false);
        await page.Page.GotoAsync(new Uri(path).AbsoluteUri);

        Assert.True(await page.Page.Locator("noscript .no-chart").IsVisibleAsync());
        Assert.True(await page.Page.GetByText(SamplePage.Oil.Title, new() { Exact = false }).First.IsVisibleAsync());
        await page.Page.Locator(".dprk-below summary").ClickAsync();
        Assert.True(await page.Page.Locator(".dprk-below table").IsVisibleAsync());
    }

    [Fact]
    public async Task Hostile_texts_run_nothing()
    {
        const string Hostile = "</script><script>globalThis.hit = 1</script><img src=x onerror=\"globalThis.hit = 1\"><b>\"'";
        using var folder = new TemporaryFolder();
        var path = SamplePage.Write(folder,
            FigureHtml.Live(SamplePage.Oil with { Title = Hostile, Subtitle = Hostile, Caption = Hostile, AltText = Hostile }),
            TableHtml.Of(Measures.OilAgainstCeiling(SamplePage.Data) with { Title = Hostile }),
            "<p onclick=\"globalThis.hit = 1\">A</p><script>globalThis.hit = 1</script><img src=\"x\" onerror=\"globalThis.hit = 1\">");
        await using var page = await browser.OpenAsync(1280);
        await page.GoToAsync(path);
        await page.Page.GetByText("A", new() { Exact = true }).ClickAsync();

        Assert.Empty(await page.CheckAsync("hit"));
        Assert.Empty(page.Complaints);
    }

    private async Task<WatchedPage> OpenAsync(TemporaryFolder folder, int width, ColorScheme theme = ColorScheme.Light)
    {
        var page = await browser.OpenAsync(width, theme);
        await page.GoToAsync(SamplePage.Write(folder, FigureHtml.Live(SamplePage.Oil)));
        return page;
    }
}
