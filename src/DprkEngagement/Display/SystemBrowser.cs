namespace DprkEngagement;

/// <summary>Finds the Chromium or Chrome that is installed: none is downloaded.</summary>
internal static class SystemBrowser
{
    /// <summary>What to do where there is none.</summary>
    public const string NotFound =
        "No pictures: there is no browser. Install Chromium or Chrome, or set CHROMIUM or CHROME_PATH to its program.";

    private static readonly string[] Commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];

    private static readonly string[] Installed =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    ];

    /// <summary>Full path of its program; null where none is found, or where the environment names one that is not there.</summary>
    public static string? TryFind()
    {
        string Value(string variable) => Environment.GetEnvironmentVariable(variable) ?? "";
        var named = new[] { "CHROMIUM", "CHROME_PATH" }.Select(Value).Where(value => value.Length > 0).ToList();
        var onPath = from folder in Value("PATH").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                     from command in Commands
                     select Path.Combine(folder, command);
        return (named.Count > 0 ? named : onPath.Concat(Installed)).FirstOrDefault(File.Exists);
    }
}
