using DprkEngagement.Notebooks;

namespace DprkEngagement.Cli.Running;

/// <summary>A line for every cell and notebook: for log files and pipes.</summary>
internal sealed class LineDisplay(TextWriter output) : IRerunDisplay
{
    public Task ShowAsync(IReadOnlyList<NotebookJob> jobs, Func<Task> work) => work();

    public void CellChanged(NotebookJob job, CellProgress progress)
    {
        if (progress.Ended)
        {
            output.WriteLine(FormattableString.Invariant($"{PrintableText.Of(job.Name)}: cell {progress.Cell} of {progress.Of}, {progress.Elapsed.TotalSeconds:0.0} s"));
        }
    }

    public void NotebookEnded(NotebookJob job) =>
        output.WriteLine(FormattableString.Invariant($"{PrintableText.Of(job.Name)}: {job.Stage.InWords()}, {job.Elapsed.TotalSeconds:0.0} s"));
}
