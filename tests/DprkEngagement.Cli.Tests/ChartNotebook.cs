using DprkEngagement.Notebooks;

namespace DprkEngagement.Cli.Tests;

/// <summary>A project of a test's own with one notebook, whose first cell loads the library and the shipped data.</summary>
internal sealed class ChartNotebook : IDisposable
{
    private static readonly string Library = typeof(EngagementData).Assembly.Location.Replace('\\', '/');
    private readonly TemporaryFolder _folder = new();
    private readonly string? _browser = Environment.GetEnvironmentVariable("CHROMIUM");

    public ChartNotebook() => _folder.Write("Analysis.sln", "");

    public string Folder => _folder.Path;

    /// <summary>Full path of the notebook.</summary>
    public string Path => InFolder("notebooks/01-first.ipynb");

    public static void SkipWithoutBrowser()
    {
        Assert.SkipWhen(SystemBrowser.TryFind() is null, SystemBrowser.NotFound);
        using var script = PlotlyScript.TryOpen();
        Assert.SkipWhen(script is null, FigurePainter.NoScript);
    }

    /// <summary>Until the test ends.</summary>
    public void TakeBrowserAway() => Environment.SetEnvironmentVariable("CHROMIUM", InFolder("nowhere"));

    public string InFolder(string name) => System.IO.Path.Combine(Folder, name);

    /// <param name="cells">Sources, as they stand between the quotes of JSON.</param>
    public void Write(params string[] cells)
    {
        string[] all = [$"#r \\\"{Library}\\\"\\nusing DprkEngagement;\\nvar data = EngagementData.Load();", .. cells];
        var json = all.Select((source, index) => FormattableString.Invariant(
            $$"""{"cell_type": "code", "execution_count": null, "id": "cell-{{index + 1}}", "metadata": {}, "outputs": [], "source": "{{source}}"}"""));
        _folder.Write("notebooks/01-first.ipynb", $$"""{"cells": [{{string.Join(", ", json)}}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}""");
    }

    public void WriteFile(string name, string text) => _folder.Write(name, text);

    public Task<Dprk> RunAsync(params string[] arguments) => Dprk.InAsync(Folder, [.. arguments, "--data", ThisRepository.Data]);

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("CHROMIUM", _browser);
        _folder.Dispose();
    }
}
