using DprkEngagement.Notebooks;

namespace DprkEngagement.Cli.Running;

/// <summary>Notebooks that are run for what they show, and not written.</summary>
internal sealed class NotKept : INotebookKeeper
{
    public int Written => 0;

    public Task KeepAsync(NotebookRun run, CancellationToken cancellation) => Task.CompletedTask;

    public IEnumerable<string> Summary(Surroundings surroundings) => [];
}
