using System.Text.Json;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
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
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)
                && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
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

    /// <summary>Opens a file, perhaps at a place of it, and waits until its charts stand and its tables have their buttons.</summary>
    public async Task GoToAsync(string path, string place = "")
    {
        await Page.GotoAsync(new Uri(path).AbsoluteUri + place);
        await WaitForAsync("[...document.querySelectorAll('.dprk-plot')].every((plot) => plot.querySelector('svg.main-svg') && Math.abs((plot._fullLayout?.width ?? 0) - plot.clientWidth) < 2)");
        await WaitForAsync("[...document.querySelectorAll('table')].every((table) => table.dataset.equipped === '' || table.closest('details'))");
    }

    /// <summary>Opens every fold.</summary>
    public async Task UnfoldAsync()
    {
        await Page.EvaluateAsync("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
        await WaitForAsync("[...document.querySelectorAll('table')].every((table) => table.dataset.equipped === '')");
    }

    /// <summary>Makes the window wider or narrower, and waits until the charts have followed.</summary>
    public async Task ResizeAsync(int width)
    {
        await Page.SetViewportSizeAsync(width, 800);
        await WaitForAsync("[...document.querySelectorAll('.dprk-plot')].every((plot) => plot._fullLayout.width <= plot.clientWidth + 1)");
    }

    /// <summary>What the rules of WCAG 2.2 and of good practice find on the page as it stands.</summary>
    /// <param name="rules">Only these; none for all.</param>
    public async Task<IEnumerable<string>> AxeAsync(params string[] rules)
    {
        var found = await Page.RunAxe(new()
        {
            ResultTypes = [ResultType.Violations],
            RunOnly = rules.Length > 0 ? new() { Type = "rule", Values = [.. rules] } : new()
            {
                Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            },
        });
        return found.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}"));
    }

    /// <summary>Waits until an expression is true.</summary>
    public async Task WaitForAsync(string expression)
    {
        for (var tries = 0; !await Page.EvaluateAsync<bool>(expression); tries++)
        {
            Assert.True(tries < 400, $"Never true: {expression}. {string.Join("; ", _complaints)}");
            await Task.Delay(50);
        }
    }

    /// <summary>Calls a function of checks.js.</summary>
    public async Task<string[]> CheckAsync(string function)
    {
        await Page.EvaluateAsync(Checks);
        return JsonSerializer.Deserialize<string[]>(await Page.EvaluateAsync<string>($"JSON.stringify(checks.{function}())"))!;
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private static string ReadChecks()
    {
        using var reader = new StreamReader(typeof(WatchedPage).Assembly.GetManifestResourceStream("checks.js")!);
        return reader.ReadToEnd();
    }
}
