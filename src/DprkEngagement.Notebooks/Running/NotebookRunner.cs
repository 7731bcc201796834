namespace DprkEngagement.Notebooks;

/// <summary>Runs notebooks without a notebook host.</summary>
/// <remarks>
/// A cell that does not end is left behind on a background thread, which ends with the process. A cell that calls
/// Environment.Exit, overflows the stack or lets a thread of its own throw ends the process: no runner inside it can
/// prevent that.
/// </remarks>
public static class NotebookRunner
{
    private static readonly SemaphoreSlim OneAtATime = new(1);

    /// <summary>
    /// Runs a notebook's code cells in order, in one state, in the notebook's folder. The file itself is not changed.
    /// Runs of one process wait for each other, because working directory and console belong to the process.
    /// </summary>
    /// <param name="path">The notebook.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="progress">Told when a cell starts and ends.</param>
    /// <param name="cancellationToken">Stops the run; what ran is kept and <see cref="NotebookRun.Cancelled"/> is true.</param>
    /// <returns>The executed notebook. A failing cell is no exception but a <see cref="NotebookRun.Failure"/>.</returns>
    /// <exception cref="NotebookException">The file is not a notebook.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<NotebookRun> RunAsync(
        string path,
        RunnerOptions? options = null,
        IProgress<CellProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var file = Path.GetFullPath(path);
        var document = NotebookDocument.Load(path).WithoutOutputs();
        try
        {
            await OneAtATime.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return new NotebookRun(document, Failure: null, Cancelled: true);
        }

        try
        {
            using var process = new ProcessState(Path.GetDirectoryName(file)!);
            return await new NotebookSession(document, file, options ?? new RunnerOptions(), process)
                .RunAsync(progress, cancellationToken)
                .ConfigureAwait(false);
        }
        finally
        {
            OneAtATime.Release();
        }
    }
}
