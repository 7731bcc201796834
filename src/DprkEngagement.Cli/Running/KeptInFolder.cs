using DprkEngagement.Notebooks;

namespace DprkEngagement.Cli.Running;

/// <summary>Notebooks that go, with their outputs, to a folder for results.</summary>
/// <param name="folder">Full path; made where it does not exist.</param>
internal sealed class KeptInFolder(string folder) : INotebookKeeper
{
    public int Written { get; private set; }

    public Task KeepAsync(NotebookRun run, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        run.Executed.ForSaving().Save(Path.Combine(folder, Path.GetFileName(run.Path)));
        Written++;
        return Task.CompletedTask;
    }

    public IEnumerable<string> Summary(Surroundings surroundings) => [$"Notebooks with their outputs: {surroundings.Shown(folder)}"];
}
