using DprkEngagement.Browser.Tests;
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

    /// <summary>A page of its own, offline, that takes note of everything that must not happen. Skips without a browser.</summary>
    /// <param name="width">Of the window in CSS pixels.</param>
    /// <param name="theme">What the system prefers.</param>
    /// <param name="scripts">False with scripts off.</param>
    /// <param name="zoom">Of the browser: 2 is 200 percent.</param>
    public async Task<WatchedPage> OpenAsync(int width, ColorScheme theme = ColorScheme.Light, bool scripts = true, float zoom = 1)
    {
        Assert.SkipWhen(_browser is null, SystemBrowser.NotFound);
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = (int)(width / zoom), Height = (int)(800 / zoom) },
            DeviceScaleFactor = zoom,
            ColorScheme = theme,
            Offline = true,
            JavaScriptEnabled = scripts,
            AcceptDownloads = true,
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
