using System.Collections.Concurrent;
using DprkEngagement.Notebooks;

namespace DprkEngagement.Cli.Tests;

/// <summary>Runs of the notebooks of this repository on its data, each made once for all tests.</summary>
internal static class ShippedRuns
{
    private static readonly ConcurrentDictionary<string, Task<NotebookRun>> Runs = new(StringComparer.Ordinal);

    /// <param name="name">File name of the notebook.</param>
    public static Task<NotebookRun> OfAsync(string name) => Runs.GetOrAdd(name, _ =>
    {
        Environment.SetEnvironmentVariable(EngagementData.FolderVariable, ThisRepository.Data);
        return NotebookRunner.RunAsync(Path.Combine(ThisRepository.Folder.Notebooks, name));
    });
}
