using DprkEngagement.Notebooks;

namespace DprkEngagement.Cli.Running;

/// <summary>Runs notebooks one after the other and keeps each as soon as it has ended.</summary>
/// <param name="jobs">The notebooks in the order of running.</param>
/// <param name="folder">Where the executed notebooks go; made where it does not exist.</param>
/// <param name="display">Shows how far it is.</param>
internal sealed class Rerun(IReadOnlyList<NotebookJob> jobs, string folder, IRerunDisplay display)
{
    /// <summary>Runs them. A notebook that fails does not keep the others from running; Ctrl-C does.</summary>
    public Task RunAsync(CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        return display.ShowAsync(jobs, async () =>
        {
            foreach (var job in jobs)
            {
                if (cancellation.IsCancellationRequested)
                {
                    return;
                }

                await RunAsync(job, cancellation);
                display.NotebookEnded(job);
            }
        });
    }

    private async Task RunAsync(NotebookJob job, CancellationToken cancellation)
    {
        job.Start();
        try
        {
            var run = await NotebookRunner.RunAsync(job.Path, progress: new CellReports(job, display), cancellationToken: cancellation);
            // Half a notebook must not take the place of a whole one from before.
            if (!run.Cancelled && !TrySave(run, job))
            {
                return;
            }

            job.End(run);
        }
        catch (NotebookException problem)
        {
            job.Fail(problem.Message);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            job.Fail($"{job.Path}: error notebook-unreadable: {problem.Message}");
        }
    }

    private bool TrySave(NotebookRun run, NotebookJob job)
    {
        try
        {
            run.Executed.ForSaving().Save(Path.Combine(folder, Path.GetFileName(job.Path)));
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            job.Fail($"{job.Path}: error result-unwritable: {problem.Message}");
            return false;
        }
    }

    // Progress<T> would post to the thread pool, and lines could come out of order.
    private sealed class CellReports(NotebookJob job, IRerunDisplay display) : IProgress<CellProgress>
    {
        public void Report(CellProgress value)
        {
            job.Reach(value);
            display.CellChanged(job, value);
        }
    }
}
