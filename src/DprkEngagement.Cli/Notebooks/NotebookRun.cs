namespace DprkEngagement.Cli.Notebooks;

/// <summary>How notebooks are run.</summary>
/// <param name="TimeLimit">How long one cell may take, a package restore included.</param>
internal sealed record RunOptions(TimeSpan TimeLimit)
{
    public static RunOptions Default { get; } = new(TimeSpan.FromSeconds(60));

    /// <summary>How many worker processes share the notebooks: as many as kept two cores busy when it was measured.</summary>
    public int Workers { get; init; } = 2;
}

/// <summary>Why a notebook's run stopped.</summary>
/// <param name="Cell">Number of the code cell, from 1.</param>
/// <param name="Line">Line in the cell, from 1; null when it is not known, e.g. at the time limit.</param>
/// <param name="Message">What happened, without the place.</param>
internal sealed record CellFailure(int Cell, int? Line, string Message)
{
    /// <summary>Place and message, e.g. "cell 3, line 2: …".</summary>
    public override string ToString() => Invariant($"cell {Cell}{(Line is { } line ? $", line {line}" : "")}: {Message}");
}

/// <summary>What running a notebook gave.</summary>
/// <param name="Path">The notebook, as the caller named it.</param>
/// <param name="Executed">
/// The notebook with its outputs in every form offered (see <see cref="NotebookDocument.ForSaving"/>); cells that were not
/// run have none. Null where the file could not be read or is no notebook.
/// </param>
/// <param name="Failure">The cell that failed, after which none was run; null when none did.</param>
/// <param name="Problem">Why the file could not be read or the result not be kept, a line that begins with the path; else null.</param>
/// <param name="Cancelled">Whether it was stopped from outside; what ran before is there.</param>
internal sealed record NotebookResult(string Path, NotebookDocument? Executed, CellFailure? Failure, string? Problem, bool Cancelled)
{
    /// <summary>Whether every cell was run and the result kept.</summary>
    public bool Succeeded => Failure is null && Problem is null && !Cancelled;
}

/// <summary>Said when a cell starts and when a notebook has ended. For the terminal only: nothing of it reaches an output.</summary>
internal sealed record RunProgress(int Notebook, int Cell, int Cells, TimeSpan Elapsed, NotebookResult? Result);

/// <summary>Runs notebooks in worker processes that take them from a queue, each in a kernel of its own and in its own folder. A cell that
/// fails, blocks or ends its process ends its notebook; the others go on. When it returns, no process is left.</summary>
internal sealed class NotebookRun
{
    private readonly IReadOnlyList<string> _paths;
    private readonly RunOptions _options;
    private readonly IProgress<RunProgress>? _progress;
    private readonly Func<NotebookResult, CancellationToken, Task>? _keep;
    private readonly CancellationToken _stop;
    private readonly NotebookResult?[] _results;
    private readonly Lock _lock = new();
    private int _next = -1;
    private Task _kept = Task.CompletedTask;

    private NotebookRun(IReadOnlyList<string> paths, RunOptions options, IProgress<RunProgress>? progress,
        Func<NotebookResult, CancellationToken, Task>? keep, CancellationToken stop)
    {
        (_paths, _options, _progress, _keep, _stop) = (paths, options, progress, keep, stop);
        _results = new NotebookResult?[paths.Count];
    }

    /// <summary>Runs notebooks; the files are not changed.</summary>
    /// <param name="paths">The notebooks.</param>
    /// <param name="options">How they are run.</param>
    /// <param name="progress">Told from any thread when a cell starts and when a notebook has ended; null for nobody.</param>
    /// <param name="keep">
    /// Keeps the result of a notebook that was not cancelled, one at a time and as soon as it has ended, while others run;
    /// null where nobody does. What it throws of <see cref="IOException"/> is the notebook's <see cref="NotebookResult.Problem"/>.
    /// </param>
    /// <param name="stop">Ctrl-C: the processes end, what has ended is kept.</param>
    /// <returns>A result for each notebook that was begun, in their order. A failing cell is no exception.</returns>
    public static async Task<IReadOnlyList<NotebookResult>> RunAsync(
        IReadOnlyList<string> paths,
        RunOptions options,
        IProgress<RunProgress>? progress = null,
        Func<NotebookResult, CancellationToken, Task>? keep = null,
        CancellationToken stop = default)
    {
        var run = new NotebookRun(paths, options, progress, keep, stop);
        await Task.WhenAll(Enumerable.Range(0, Math.Min(options.Workers, paths.Count)).Select(_ => Task.Run(run.WorkAsync)));
        await run._kept;
        return [.. run._results.OfType<NotebookResult>()];
    }

    // One worker's share of the queue.
    private async Task WorkAsync()
    {
        await using var process = new NotebookProcess();
        while (!_stop.IsCancellationRequested && Interlocked.Increment(ref _next) is var notebook && notebook < _paths.Count)
        {
            var watch = Stopwatch.StartNew();
            var result = await RunNotebookAsync(notebook, process, watch);
            lock (_lock)
            {
                _results[notebook] = result;
                _kept = KeepAsync(_kept, notebook, watch.Elapsed);
            }
        }
    }

    private async Task<NotebookResult> RunNotebookAsync(int notebook, NotebookProcess process, Stopwatch watch)
    {
        var result = new NotebookResult(_paths[notebook], null, null, null, Cancelled: false);
        NotebookDocument document;
        try
        {
            document = NotebookDocument.Load(result.Path).WithoutOutputs();
        }
        catch (Exception problem) when (problem is NotebookException or IOException or UnauthorizedAccessException)
        {
            return result with
            {
                Problem = problem is NotebookException ? problem.Message : $"{result.Path}: error notebook-unreadable: {problem.Message}",
            };
        }

        result = result with { Executed = document };
        var cells = document.CodeCells.ToList();
        foreach (var cell in cells)
        {
            var number = cell.Number!.Value;
            _progress?.Report(new RunProgress(notebook, number, cells.Count, watch.Elapsed, Result: null));
            var outputs = new CellOutputs();
            CellEnd end;
            try
            {
                end = await RunCellAsync(document, cell, notebook, process, outputs);
            }
            catch (OperationCanceledException)
            {
                cell.SetResult(number, outputs.Close(("Cancelled", Invariant($"cell {number}: stopped, because the run was cancelled"), [])));
                return result with { Cancelled = true };
            }

            if (end.Earlier is { } earlier)
            {
                // Only in a process of its own can this one show whether it fails.
                var again = await RunNotebookAsync(notebook, process, watch);
                if (end.IsSure || again.Failure is null)
                    FailLater(earlier, end);

                return again;
            }

            var failure = end.Error is { } error ? new CellFailure(error.Cell, error.Line, error.Message) : null;
            cell.SetResult(number, outputs.Close(failure is null ? null : (end.Error!.Name, failure.ToString(),
                end.Error.Traceback.Count > 0 ? end.Error.Traceback : [failure.ToString()])));
            if (failure is not null)
                return result with { Failure = failure };
        }

        return result;
    }

    private async Task<CellEnd> RunCellAsync(
        NotebookDocument document, NotebookCell cell, int notebook, NotebookProcess process, CellOutputs outputs)
    {
        var kernel = cell.Kernel(document.Metadata);
        if (kernel is not ("csharp" or "html" or "value"))
        {
            var message = $"the cell is for the kernel '{kernel}', and only C# is run here; give the cell the kernel 'csharp' or remove it";
            return new CellEnd(new CellError(notebook, cell.Number!.Value, "UnknownKernel", message, null, []));
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(document.Path))!;
        var request = new CellRequest(notebook, folder, cell.Number!.Value, kernel, cell.Source);
        return await process.RunAsync(request, outputs, _options.TimeLimit, _stop);
    }

    // A notebook that had ended without a failure turns out to have one: its outputs stay as they are.
    private void FailLater(int notebook, CellEnd end)
    {
        const string late = "after the notebook's end";
        lock (_lock)
        {
            if (_results[notebook] is not { Failure: null } result)
                return;

            var (error, last) = (end.Error!, result.Executed?.CodeCells.LastOrDefault()?.Number ?? 1);
            _results[notebook] = result with
            {
                Failure = end.IsSure
                    ? new CellFailure(error.Cell, error.Line, $"{late}, on a thread of this cell's: {error.Message}")
                    : new CellFailure(last, null, $"{late}, what one of its cells left running: {error.Message}"),
            };
        }
    }

    // While the next notebook runs: pictures take longer than most cells.
    private async Task KeepAsync(Task before, int notebook, TimeSpan elapsed)
    {
        await Task.Yield();
        await before;
        var result = _results[notebook]!;
        try
        {
            if (_keep is not null && !result.Cancelled && result.Executed is not null)
                await _keep(result, _stop);
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            result = result with { Cancelled = true };
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            result = result with { Problem = $"{result.Path}: error result-unwritable: {problem.Message}" };
        }

        lock (_lock)
            _results[notebook] = result with { Failure = _results[notebook]!.Failure };

        var cells = result.Executed?.CodeCells.Count() ?? 0;
        _progress?.Report(new RunProgress(notebook, cells, cells, elapsed, result));
    }
}
