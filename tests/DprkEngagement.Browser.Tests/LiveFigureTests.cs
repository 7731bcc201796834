using DprkEngagement.Tests;

namespace DprkEngagement.Browser.Tests;

/// <summary>
/// A chart in a live notebook, on an imitation of the page in which VS Code shows outputs: one page for all, each set as
/// innerHTML in any order, then its scripts run again one by one.
/// </summary>
public sealed class LiveFigureTests(BrowserFixture browser)
{
    private const string Show = """
        ([name, html]) => {
          const output = document.body.appendChild(document.createElement('div'));
          output.id = name;
          output.innerHTML = html;
          for (const old of output.querySelectorAll('script')) {
            const script = document.createElement('script');
            for (const { name, value } of old.attributes) script.setAttribute(name, value);
            script.textContent = old.textContent;
            old.replaceWith(script);
          }
        }
        """;

    private static readonly string Oil = FigureHtml.Live(SamplePage.Oil);
    private static readonly string Trade = FigureHtml.Live(Charts.Trade(SamplePage.Data));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Charts_draw_in_any_order_offline_with_and_without_a_script_loader_on_the_page(bool loader)
    {
        using var folder = new TemporaryFolder();
        await using var page = await OpenAsync(folder, "vscode-light");
        if (loader)
        {
            await page.Page.EvaluateAsync("() => { globalThis.define = () => { globalThis.defined = true; }; define.amd = {}; globalThis.module = { exports: {} }; globalThis.exports = module.exports; }");
        }

        foreach (var (name, html) in new[] { ("last", Oil), ("first", Trade), ("again", Oil) })
        {
            await page.Page.EvaluateAsync(Show, new[] { name, html });
        }

        foreach (var name in (string[])["first", "again", "last"])
        {
            await page.WaitForAsync($"document.querySelector('#{name} .dprk-plot svg.main-svg') !== null");
        }

        Assert.False(await page.Page.EvaluateAsync<bool>("globalThis.defined === true"));
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task A_chart_draws_after_the_output_that_brought_the_drawing_script_is_gone()
    {
        using var folder = new TemporaryFolder();
        await using var page = await OpenAsync(folder, "vscode-light");

        await page.Page.EvaluateAsync(Show, new[] { "first", Trade });
        await page.Page.EvaluateAsync("document.getElementById('first').remove()");
        await page.Page.EvaluateAsync(Show, new[] { "second", Oil });
        await page.WaitForAsync("document.querySelector('#second .dprk-plot svg.main-svg') !== null");
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task A_chart_follows_the_editors_theme_and_opens_a_row_with_its_sources()
    {
        const string Ink = "document.querySelector('.dprk-plot').layout.font.color";
        using var folder = new TemporaryFolder();
        await using var page = await OpenAsync(folder, "vscode-dark");

        await page.Page.EvaluateAsync(Show, new[] { "chart", Oil });
        await page.WaitForAsync("document.querySelector('.dprk-plot svg.main-svg') !== null");
        Assert.Equal("#f2f2f2", await page.Page.EvaluateAsync<string>(Ink));
        await page.Page.EvaluateAsync("document.body.className = 'vscode-light'");
        await page.WaitForAsync($"{Ink} === '#1a1a1a'");

        await page.Page.Locator(".dprk-plot").FocusAsync();
        await page.Page.Keyboard.PressAsync("ArrowRight");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.WaitForAsync("!document.querySelector('.dprk-panel').hidden");
        Assert.NotEqual(0, await page.Page.Locator(".dprk-panel a").CountAsync());
        Assert.Empty(page.Complaints);
    }

    /// <summary>WCAG 2.5.8: a target has 24 pixels across, also where its bar is 11 pixels high or hardly wide.</summary>
    [Fact]
    public async Task A_touch_beside_a_bar_shows_it_and_a_second_one_opens_its_row()
    {
        const string Touch = """
            () => {
              const plot = document.querySelector('.dprk-plot'), bars = [...plot.querySelectorAll('.bars .point')];
              const { left, bottom } = bars.at(-1).getBoundingClientRect();
              plot.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch' }));
              plot.dispatchEvent(new MouseEvent('click', { clientX: left + 5, clientY: bottom + 10 }));
            }
            """;
        using var folder = new TemporaryFolder();
        await using var page = await OpenAsync(folder, "vscode-light");
        await page.Page.EvaluateAsync(Show, new[] { "chart", Oil });
        await page.WaitForAsync("document.querySelector('.dprk-plot .bars .point') !== null");

        await page.Page.EvaluateAsync(Touch);
        await page.WaitForAsync("document.querySelector('.hoverlayer .hovertext') !== null");
        Assert.True(await page.Page.EvaluateAsync<bool>("document.querySelector('.dprk-panel').hidden"));
        await page.Page.EvaluateAsync(Touch);
        await page.WaitForAsync("!document.querySelector('.dprk-panel').hidden");
        Assert.Empty(page.Complaints);
    }

    private async Task<WatchedPage> OpenAsync(TemporaryFolder folder, string theme)
    {
        var page = await browser.OpenAsync(1000);
        await page.Page.GotoAsync(new Uri(folder.Write("outputs.html", $"<!DOCTYPE html><meta charset=\"utf-8\"><body class=\"{theme}\"></body>")).AbsoluteUri);
        return page;
    }
}
