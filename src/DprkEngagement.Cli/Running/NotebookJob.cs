using System.Diagnostics;
using DprkEngagement.Notebooks;

namespace DprkEngagement.Cli.Running;

/// <summary>One notebook of a rerun: how far it has come and what it gave.</summary>
/// <param name="path">Full path.</param>
internal sealed class NotebookJob(string path)
{
    private readonly Stopwatch _watch = new();

    public string Path => path;

    /// <summary>The name by which the user may call it.</summary>
    public string Name { get; } = System.IO.Path.GetFileNameWithoutExtension(path);

    public NotebookStage Stage { get; private set; } = NotebookStage.Waiting;

    /// <summary>Number of the code cell that runs or ran last, from 1; 0 before the first.</summary>
    public int Cell { get; private set; }

    /// <summary>How many code cells it has; 0 while that is not known.</summary>
    public int Cells { get; private set; }

    /// <summary>Time since it was started, or that it took.</summary>
    public TimeSpan Elapsed => _watch.Elapsed;

    /// <summary>What it gave; null while it runs, and where the file cannot be read, is no notebook, or its result cannot be written.</summary>
    public NotebookRun? Run { get; private set; }

    /// <summary>Where and why it failed: "cell 3, line 2: …", or a line of its own that starts with <see cref="Path"/>; null where it did not.</summary>
    public string? Failure { get; private set; }

    /// <summary>What it needs that is not there; empty where it was run.</summary>
    public IReadOnlyList<string> Missing { get; private set; } = [];

    public void Start()
    {
        Stage = NotebookStage.Running;
        _watch.Start();
    }

    public void Reach(CellProgress progress) => (Cell, Cells) = (progress.Cell, progress.Of);

    public void End(NotebookRun run)
    {
        _watch.Stop();
        Run = run;
        Failure = run.Failure is { } failure ? $"{failure.Place}: {failure.Message}" : null;
        Stage = run switch
        {
            { Cancelled: true } => NotebookStage.Stopped,
            { Failure: not null } => NotebookStage.Failed,
            _ => NotebookStage.Done,
        };
    }

    /// <summary>Ends it before it was run.</summary>
    /// <param name="missing">What it needs that is not there.</param>
    public void LeaveOut(IReadOnlyList<string> missing)
    {
        _watch.Stop();
        Missing = missing;
        Stage = NotebookStage.LeftOut;
    }

    /// <summary>Ends it without a result: the file cannot be read, is no notebook, or its result cannot be written.</summary>
    public void Fail(string reason)
    {
        _watch.Stop();
        Failure = reason;
        Stage = NotebookStage.Failed;
    }
}
