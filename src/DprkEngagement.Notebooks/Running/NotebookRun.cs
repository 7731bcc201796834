namespace DprkEngagement.Notebooks;

/// <summary>What running a notebook gave.</summary>
/// <param name="Executed">
/// The notebook with its outputs: every MIME type offered (see <see cref="NotebookDocument.ForSaving"/>). Cells that
/// were not run have none.
/// </param>
/// <param name="Failure">The cell that failed, after which no cell was run; null when none did.</param>
/// <param name="Cancelled">True when the run was stopped from outside; what ran before is kept.</param>
public sealed record NotebookRun(NotebookDocument Executed, CellFailure? Failure, bool Cancelled)
{
    /// <summary>The notebook's path, as the caller named it.</summary>
    public string Path => Executed.Path;
}
