using DprkEngagement.Browser.Tests;
using DprkEngagement.Notebooks;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace DprkEngagement.Browser.Tests;

/// <summary>The system's Chromium or Chrome, started once for all tests.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--no-first-run", "--no-default-browser-check",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (SystemBrowser.TryFind() is { } path)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments });
        }
    }

    /// <summary>A page of its own, offline, that takes note of everything that must not happen. Skips without a browser or without plotly.js.</summary>
    public async Task<WatchedPage> OpenAsync(int width, ColorScheme theme = ColorScheme.Light, bool scripts = true)
    {
        using var script = PlotlyScript.TryOpen();
        if (script is null)
        {
            Assert.Skip("plotly.js is not embedded, since npm could not fetch it when the library was built: offline no chart is drawn.");
        }

        if (_browser is null)
        {
            Assert.Skip(SystemBrowser.NotFound);
        }

        var context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 800 },
            ColorScheme = theme,
            Offline = true,
            JavaScriptEnabled = scripts,
        });
        return new WatchedPage(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
