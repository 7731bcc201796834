using DprkEngagement.Notebooks;

namespace DprkEngagement.Cli.Running;

/// <summary>What becomes of a notebook that was run.</summary>
internal interface INotebookKeeper
{
    /// <summary>How many were written.</summary>
    int Written { get; }

    /// <summary>Keeps a notebook. Called once for each that was run to its end or to a cell that failed, in their order.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    Task KeepAsync(NotebookRun run, CancellationToken cancellation);

    /// <summary>Where they are, in words, after all were run.</summary>
    IEnumerable<string> Summary(Surroundings surroundings);
}
