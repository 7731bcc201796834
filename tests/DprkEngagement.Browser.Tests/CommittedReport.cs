using DprkEngagement.Browser.Tests;
using DprkEngagement.Cli.Notebooks;
using DprkEngagement.Cli.Report;
using DprkEngagement.Tests;

[assembly: AssemblyFixture(typeof(CommittedReport))]

namespace DprkEngagement.Browser.Tests;

/// <summary>The report of the committed notebooks on the shipped data, made once.</summary>
public sealed class CommittedReport : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<Task<string>> _written;

    public CommittedReport() => _written = new(WriteAsync);

    /// <summary>File names of its pages, the front page first.</summary>
    public static IReadOnlyList<string> Pages { get; } =
    [
        "index.html",
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "notebooks"), "*.ipynb").Order(StringComparer.Ordinal).Skip(1)
            .Select(path => Path.ChangeExtension(Path.GetFileName(path), ".html")),
    ];

    /// <summary>Path of a page.</summary>
    public async Task<string> PathOfAsync(string page) => Path.Combine(await _written.Value, page);

    public void Dispose() => _folder.Dispose();

    private async Task<string> WriteAsync()
    {
        var paths = Directory.EnumerateFiles(Path.Combine(Repository.Root, "notebooks"), "*.ipynb").Order(StringComparer.Ordinal).ToList();
        var results = await NotebookRun.RunAsync(paths, RunOptions.Default);
        Assert.All(results, result => Assert.Null(result.Failure?.ToString() ?? result.Problem));
        ReportWriter.Write(
            [.. results.Select(result => new Chapter(result.Executed!, null))], EngagementData.Load(Repository.Data), _folder.Path);
        return _folder.Path;
    }
}
