using DprkEngagement.Notebooks;

namespace DprkEngagement.Browser.Tests;

/// <summary>A chart in a live notebook: the library's own HTML, without a network.</summary>
public class LiveFigureTests(BrowserFixture browser)
{
    private static readonly EngagementData Data = EngagementData.Load(Path.Combine(RepositoryFolder.Path, "data"));
    private static readonly string Summits = Html(Charts.SummitTimeline(Data));
    private static readonly string Troops = Html(Charts.TroopClaims(Data));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Charts_draw_in_any_order_offline_with_and_without_a_script_loader_on_the_page(bool withLoader)
    {
        await using var outputs = await LiveOutputs.OpenAsync(browser, withLoader: withLoader);

        await outputs.ShowAsync("last", Troops);
        await outputs.ShowAsync("first", Summits);
        await outputs.ShowAsync("again", Troops);
        foreach (var name in (string[])["first", "again", "last"])
        {
            await outputs.WaitForChartAsync(name);
        }

        Assert.False(await outputs.Page.EvaluateAsync<bool>("globalThis.defined === true"));
        Assert.Equal(withLoader, await outputs.Page.EvaluateAsync<bool>("typeof define === 'function'"));
        Assert.Empty(outputs.Watched.Complaints);
    }

    [Fact]
    public async Task A_chart_draws_after_the_output_that_brought_the_drawing_script_is_gone()
    {
        await using var outputs = await LiveOutputs.OpenAsync(browser);

        await outputs.ShowAsync("first", Summits);
        await outputs.Page.EvaluateAsync("document.getElementById('first').remove()");
        await outputs.ShowAsync("second", Troops);
        await outputs.WaitForChartAsync("second");

        Assert.Empty(outputs.Watched.Complaints);
    }

    [Fact]
    public async Task A_chart_follows_the_editors_theme()
    {
        await using var outputs = await LiveOutputs.OpenAsync(browser, theme: "vscode-dark");
        const string Ink = "document.querySelector('#chart .dprk-plot').layout.font.color";

        await outputs.ShowAsync("chart", Summits);
        await outputs.WaitForChartAsync("chart");
        Assert.Equal("#f2f2f2", await outputs.Page.EvaluateAsync<string>(Ink));
        await outputs.Page.EvaluateAsync("document.body.className = 'vscode-light'");
        await outputs.Watched.WaitForAsync($"{Ink} === '#1a1a1a'");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(700)]
    public async Task A_click_on_a_mark_opens_its_row_and_its_sources(int width)
    {
        await using var outputs = await LiveOutputs.OpenAsync(browser, width);
        await outputs.ShowAsync("other", Troops);
        await outputs.ShowAsync("chart", Summits);
        await outputs.WaitForChartAsync("chart");

        await outputs.Page.Locator("#chart .dprk-plot .point").First.HoverAsync(new() { Force = true });
        await outputs.Watched.WaitForAsync("document.querySelector('#chart .dprk-plot').classList.contains('on-mark')");
        await outputs.Page.Mouse.DownAsync();
        await outputs.Page.Mouse.UpAsync();
        await outputs.Watched.WaitForAsync("!document.querySelector('#chart .dprk-panel').hidden");

        await AssertFirstSummitAsync(outputs);
        Assert.True(await outputs.Page.EvaluateAsync<bool>("document.querySelector('#other .dprk-panel').hidden"));
        Assert.Empty(outputs.Watched.Complaints);
    }

    [Fact]
    public async Task With_the_keyboard_alone_a_mark_is_reached_opened_and_left()
    {
        await using var outputs = await LiveOutputs.OpenAsync(browser);
        await outputs.ShowAsync("chart", Summits);
        await outputs.WaitForChartAsync("chart");
        var keys = outputs.Page.Keyboard;

        await keys.PressAsync("Tab");
        Assert.True(await outputs.Page.Locator("#chart .dprk-keys").IsVisibleAsync());
        Assert.Equal("solid", await outputs.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        await keys.PressAsync("Enter");
        Assert.True(await outputs.Page.EvaluateAsync<bool>("document.querySelector('#chart .dprk-panel').hidden"));
        await keys.PressAsync("ArrowRight");
        await outputs.Watched.WaitForAsync("document.querySelector('#chart .dprk-said').textContent.startsWith('Kim Jong Un and Xi Jinping. 25–28 Mar 2018, Beijing.')");
        await keys.PressAsync("Enter");
        await AssertFirstSummitAsync(outputs);

        // The panel has the focus; the way on leads over its button to its links.
        await keys.PressAsync("Tab");
        Assert.Equal("Close", await outputs.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        await keys.PressAsync("Tab");
        Assert.Equal("A", await outputs.Page.EvaluateAsync<string>("document.activeElement.tagName"));
        await keys.PressAsync("Escape");
        Assert.True(await outputs.Page.EvaluateAsync<bool>("document.querySelector('#chart .dprk-panel').hidden"));
        Assert.Equal("dprk-plot", await outputs.Page.EvaluateAsync<string>("document.activeElement.classList[0]"));
        Assert.Empty(outputs.Watched.Complaints);
    }

    [Fact]
    public async Task The_table_under_a_chart_opens_with_the_keyboard()
    {
        await using var outputs = await LiveOutputs.OpenAsync(browser);
        await outputs.ShowAsync("chart", Summits);
        await outputs.WaitForChartAsync("chart");

        await outputs.Page.Locator("#chart summary").Last.FocusAsync();
        await outputs.Page.Keyboard.PressAsync("Enter");

        Assert.True(await outputs.Page.Locator("#chart .dprk-table").IsVisibleAsync());
    }

    private static async Task AssertFirstSummitAsync(LiveOutputs outputs)
    {
        var said = await outputs.Page.EvaluateAsync<string>("document.querySelector('#chart .dprk-panel').innerText");
        Assert.Contains("Kim Jong Un and Xi Jinping", said, StringComparison.Ordinal);
        Assert.Contains("Row of the data: 2018-03-25-xi-kim-beijing", said, StringComparison.Ordinal);
        Assert.Contains("Beijing", said, StringComparison.Ordinal);
        var expected = Data.SourcesOf(Data.Events.Single(one => one.Id == "2018-03-25-xi-kim-beijing")).Select(source => source.Url.AbsoluteUri).Distinct().Order(StringComparer.Ordinal);
        var links = await outputs.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('#chart .dprk-panel a')].map((link) => `${link.target} ${link.rel} ${link.href}`)");
        Assert.Equal(expected.Select(address => $"_blank noopener noreferrer {address}"), links.Order(StringComparer.Ordinal));
        Assert.Contains("dprk-panel", await outputs.Page.EvaluateAsync<string>("document.activeElement.className"), StringComparison.Ordinal);
    }

    private static string Html(Figure figure) => ValueFormatter.Format(figure, ["text/html"])[0].Text;
}
