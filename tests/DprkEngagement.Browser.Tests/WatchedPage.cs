using System.Text.Json;
using Microsoft.Playwright;

namespace DprkEngagement.Browser.Tests;

/// <summary>A browser page that takes note of what must not happen: errors, warnings, requests, dialogs.</summary>
public sealed class WatchedPage : IAsyncDisposable
{
    private static readonly string Checks = ReadChecks();
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    internal WatchedPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Add($"console {message.Type}: {message.Text}");
            }
        };
        page.PageError += (_, error) => _complaints.Add($"script error: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                _complaints.Add($"request: {request.Url}");
            }
        };
        page.Dialog += (_, dialog) =>
        {
            _complaints.Add($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.Popup += (_, popup) => _complaints.Add($"window: {popup.Url}");
    }

    public IPage Page { get; }

    /// <summary>What happened and must not.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Opens a file and waits until its charts stand.</summary>
    public async Task GoToAsync(string path)
    {
        await Page.GotoAsync(new Uri(path).AbsoluteUri);
        await WaitForAsync("[...document.querySelectorAll('.plot')].every((plot) => plot.querySelector('svg.main-svg'))");
    }

    /// <summary>
    /// Waits until an expression is true. Playwright's own wait calls eval from the page, which the page forbids.
    /// </summary>
    public async Task WaitForAsync(string expression)
    {
        for (var tries = 0; !await Page.EvaluateAsync<bool>(expression); tries++)
        {
            Assert.True(tries < 200, $"Never true: {expression}. {string.Join("; ", _complaints)}");
            await Task.Delay(50);
        }
    }

    /// <summary>Calls a function of checks.js.</summary>
    public async Task<T> CheckAsync<T>(string function, object? argument = null)
    {
        await Page.EvaluateAsync(Checks);
        var answer = await Page.EvaluateAsync<string>(
            $"async (argument) => JSON.stringify(await checks.{function}(argument))", argument);
        return JsonSerializer.Deserialize<T>(answer)!;
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private static string ReadChecks()
    {
        using var reader = new StreamReader(typeof(WatchedPage).Assembly.GetManifestResourceStream("checks.js")!);
        return reader.ReadToEnd();
    }
}
