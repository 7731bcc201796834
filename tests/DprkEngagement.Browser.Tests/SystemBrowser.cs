namespace DprkEngagement.Browser.Tests;

/// <summary>Finds the browser that is installed: none is downloaded for the tests.</summary>
internal static class SystemBrowser
{
    public const string NotFound =
        "No browser: set CHROMIUM or CHROME_PATH to a Chromium or Chrome, or install one (chromium, chromium-browser, google-chrome).";

    private static readonly string[] Commands =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];

    private static readonly string[] Installed =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    ];

    public static string? TryFind()
    {
        var named = new[] { "CHROMIUM", "CHROME_PATH" }.Select(Environment.GetEnvironmentVariable);
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Commands.Select(command => Path.Combine(folder, command)));
        return named.Concat(onPath).Concat(Installed).FirstOrDefault(File.Exists);
    }
}
