using DprkEngagement.Browser.Tests;
using DprkEngagement.Notebooks;
using DprkEngagement.Notebooks.Tests.Report;

[assembly: AssemblyFixture(typeof(CommittedReport))]

namespace DprkEngagement.Browser.Tests;

/// <summary>The repository's notebooks, run once on the shipped data, and their report.</summary>
public sealed class CommittedReport : IDisposable
{
    private static readonly string Notebooks = Path.Combine(RepositoryFolder.Path, "notebooks");
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<Task<IReadOnlyDictionary<string, NotebookRun>>> _runs;

    public CommittedReport() => _runs = new(RunAllAsync);

    /// <summary>File names of the notebooks, in reading order; without those that need what was not built.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Notebooks, "*.ipynb").Where(HasWhatItNeeds).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>The notebook's run.</summary>
    public async Task<NotebookRun> RunOfAsync(string name) => (await _runs.Value)[name];

    /// <summary>The notebook's page in the report.</summary>
    public async Task<string> PageOfAsync(string name)
    {
        await _runs.Value;
        return Path.Combine(_folder.Path, Path.ChangeExtension(name, ".html"));
    }

    /// <summary>The report's first page.</summary>
    public async Task<string> IndexAsync()
    {
        await _runs.Value;
        return Path.Combine(_folder.Path, "index.html");
    }

    /// <summary>Whether a notebook can be run where it lies.</summary>
    public static bool HasWhatItNeeds(string path) => NotebookNeeds.Missing(NotebookDocument.Load(path)).Count == 0;

    public void Dispose() => _folder.Dispose();

    private async Task<IReadOnlyDictionary<string, NotebookRun>> RunAllAsync()
    {
        var runs = new List<NotebookRun>();
        foreach (var name in Names)
        {
            runs.Add(await NotebookRunner.RunAsync(Path.Combine(Notebooks, name)));
        }

        ReportWriter.Write(runs, _folder.Path);
        return runs.ToDictionary(run => Path.GetFileName(run.Path), StringComparer.Ordinal);
    }
}
