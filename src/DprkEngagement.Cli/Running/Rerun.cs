using DprkEngagement.Notebooks;

namespace DprkEngagement.Cli.Running;

/// <summary>Runs notebooks one after the other and keeps each as soon as it has ended.</summary>
/// <param name="jobs">The notebooks in the order of running.</param>
/// <param name="keeper">What becomes of them.</param>
/// <param name="display">Shows how far it is.</param>
internal sealed class Rerun(IReadOnlyList<NotebookJob> jobs, INotebookKeeper keeper, IRerunDisplay display)
{
    /// <summary>Runs them, and shows on the terminal or in lines how far it is.</summary>
    public static Task RunAsync(IReadOnlyList<NotebookJob> jobs, INotebookKeeper keeper, Surroundings surroundings, CancellationToken cancellation)
    {
        IRerunDisplay display = surroundings.IsTerminal ? new LiveDisplay(surroundings.Output) : new LineDisplay(surroundings.Output);
        return new Rerun(jobs, keeper, display).RunAsync(cancellation);
    }

    /// <summary>Runs them. A notebook that fails does not keep the others from running; Ctrl-C does.</summary>
    private Task RunAsync(CancellationToken cancellation) => display.ShowAsync(jobs, async () =>
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

    private async Task RunAsync(NotebookJob job, CancellationToken cancellation)
    {
        job.Start();
        try
        {
            if (NotebookNeeds.Missing(NotebookDocument.Load(job.Path)) is { Count: > 0 } missing)
            {
                job.LeaveOut(missing);
                return;
            }

            var run = await NotebookRunner.RunAsync(job.Path, progress: new CellReports(job, display), cancellationToken: cancellation);
            // Half a notebook must not take the place of a whole one from before.
            if (run.Cancelled || await TryKeepAsync(run, job, cancellation))
            {
                job.End(run);
            }
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

    private async Task<bool> TryKeepAsync(NotebookRun run, NotebookJob job, CancellationToken cancellation)
    {
        try
        {
            await keeper.KeepAsync(run, cancellation);
            return true;
        }
        catch (OperationCanceledException)
        {
            job.End(run with { Cancelled = true });
            return false;
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
