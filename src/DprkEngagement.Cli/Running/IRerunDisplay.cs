using DprkEngagement.Notebooks;

namespace DprkEngagement.Cli.Running;

/// <summary>Shows a rerun while it works.</summary>
internal interface IRerunDisplay
{
    /// <summary>Shows the jobs while the work goes on; returns when the work has ended and nothing more will be drawn.</summary>
    Task ShowAsync(IReadOnlyList<NotebookJob> jobs, Func<Task> work);

    /// <summary>A cell has started or ended. Called from any thread.</summary>
    void CellChanged(NotebookJob job, CellProgress progress);

    /// <summary>A notebook has ended. Called from any thread.</summary>
    void NotebookEnded(NotebookJob job);
}
