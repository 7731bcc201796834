using DprkEngagement.Notebooks.Tests.Report;
using Microsoft.Playwright;

namespace DprkEngagement.Browser.Tests;

/// <summary>
/// An imitation of the page in which VS Code shows the outputs of a notebook: one page for all, each set as innerHTML in
/// any order, then its scripts run again one by one.
/// </summary>
internal sealed class LiveOutputs : IAsyncDisposable
{
    private const string Show = """
        ([name, html]) => {
          const output = document.getElementById('outputs').appendChild(document.createElement('div'));
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

    private readonly TemporaryFolder _folder = new();

    private LiveOutputs(WatchedPage watched) => Watched = watched;

    public WatchedPage Watched { get; }

    public IPage Page => Watched.Page;

    /// <param name="browser">The tests' browser.</param>
    /// <param name="width">Of the window in CSS pixels.</param>
    /// <param name="theme">The class that VS Code gives the body.</param>
    /// <param name="withLoader">Whether the notebook extension has put require.js on the page.</param>
    public static async Task<LiveOutputs> OpenAsync(BrowserFixture browser, int width = 1280, string theme = "vscode-light", bool withLoader = false)
    {
        var outputs = new LiveOutputs(await browser.OpenAsync(width));
        var path = Path.Combine(outputs._folder.Path, "outputs.html");
        await File.WriteAllTextAsync(path, $"<!DOCTYPE html><meta charset=\"utf-8\"><body class=\"{theme}\"><div id=\"outputs\"></div></body>");
        await outputs.Page.GotoAsync(new Uri(path).AbsoluteUri);
        if (withLoader)
        {
            await outputs.Page.EvaluateAsync("() => { globalThis.define = () => { globalThis.defined = true; }; define.amd = {}; globalThis.module = { exports: {} }; globalThis.exports = module.exports; }");
        }

        return outputs;
    }

    /// <summary>Shows an output at the end of the page, in an element of this id.</summary>
    public Task ShowAsync(string name, string html) => Page.EvaluateAsync(Show, new[] { name, html });

    /// <summary>Waits until the chart of an output stands.</summary>
    public Task WaitForChartAsync(string name) => Watched.WaitForAsync($"document.querySelector('#{name} .dprk-plot svg.main-svg') !== null");

    public async ValueTask DisposeAsync()
    {
        await Watched.DisposeAsync();
        _folder.Dispose();
    }
}
