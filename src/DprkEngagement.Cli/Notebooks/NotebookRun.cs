namespace DprkEngagement.Cli.Notebooks;

/// <summary>How notebooks are run: how long one cell may take, a package restore included, how many worker processes share them (as
/// many as kept two cores busy when it was measured), and the data folder that they load; null for their own.</summary>
internal sealed record RunOptions(TimeSpan TimeLimit, int Workers = 2, string? DataFolder = null)
{
    public static RunOptions Default { get; } = new(TimeSpan.FromSeconds(60));
}

/// <summary>Why a notebook's run stopped, e.g. "cell 3, line 2: …"; the line is null when it is not known, as at the time limit.</summary>
internal sealed record CellFailure(int Cell, int? Line, string Message)
{
    public override string ToString() => $"cell {Cell}{(Line is { } line ? $", line {line}" : "")}: {Message}";
}

/// <summary>What running a notebook gave: the notebook with its outputs in every form offered (see
/// <see cref="NotebookDocument.ForSaving"/>; null where it could not be read), the cell after whose failure none was run, and why the file
/// could not be read or the result not be kept, a line that begins with the path.</summary>
internal sealed record NotebookResult(string Path, NotebookDocument? Executed, CellFailure? Failure, string? Problem, bool Cancelled)
{
    public bool Succeeded => Failure is null && Problem is null && !Cancelled;
}

/// <summary>Said when a cell starts and when a notebook has ended. For the terminal only: nothing of it reaches an output.</summary>
internal sealed record RunProgress(int Notebook, int Cell, int Cells, TimeSpan Elapsed, NotebookResult? Result);

/// <summary>Runs notebooks in worker processes that take them from a queue, each in a kernel of its own and in its own folder. A cell that
/// fails, blocks or ends its process ends its notebook; the others go on. When it returns, no process is left.</summary>
internal sealed class NotebookRun(
    IReadOnlyList<string> paths, RunOptions options, IProgress<RunProgress>? progress,
    Func<NotebookResult, CancellationToken, Task>? keep, CancellationToken stop)
{
    private readonly NotebookResult?[] _results = new NotebookResult?[paths.Count];
    private readonly Lock _lock = new();
    private int _next = -1;
    private Task _kept = Task.CompletedTask;

    /// <summary>Runs notebooks; the files are not changed. What has ended is kept, one at a time, while others run; an
    /// <see cref="IOException"/> of that is the notebook's problem. Progress is told from any thread.</summary>
    public static async Task<IReadOnlyList<NotebookResult>> RunAsync(
        IReadOnlyList<string> paths, RunOptions options, IProgress<RunProgress>? progress = null,
        Func<NotebookResult, CancellationToken, Task>? keep = null, CancellationToken stop = default)
    {
        var run = new NotebookRun(paths, options, progress, keep, stop);
        await Task.WhenAll(Enumerable.Range(0, Math.Min(options.Workers, paths.Count)).Select(_ => Task.Run(run.WorkAsync)));
        await run._kept;
        return [.. run._results.OfType<NotebookResult>()];
    }

    // One worker's share of the queue.
    private async Task WorkAsync()
    {
        await using var process = new NotebookProcess(options.DataFolder);
        while (!stop.IsCancellationRequested && Interlocked.Increment(ref _next) is var notebook && notebook < paths.Count)
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
        var result = new NotebookResult(paths[notebook], null, null, null, Cancelled: false);
        NotebookDocument document;
        try
        {
            document = NotebookDocument.Load(result.Path);
        }
        catch (NotebookException problem)
        {
            return result with { Problem = problem.Message };
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return result with { Problem = $"{result.Path}: error notebook-unreadable: {problem.Message}" };
        }

        result = result with { Executed = document };
        var folder = Path.GetDirectoryName(Path.GetFullPath(result.Path))!;
        var cells = document.CodeCells.ToList();
        cells.ForEach(cell => cell.SetResult(executionCount: null, []));
        foreach (var (index, cell) in cells.Index())
        {
            var request = new CellRequest(notebook, folder, index + 1, cell.Kernel(document.Metadata), cell.Source);
            progress?.Report(new RunProgress(notebook, request.Cell, cells.Count, watch.Elapsed, Result: null));
            var outputs = new CellOutputs();
            CellEnd end;
            try
            {
                end = await process.RunAsync(request, outputs, options.TimeLimit, stop);
            }
            catch (OperationCanceledException)
            {
                var stopped = $"cell {request.Cell}: stopped, because the run was cancelled";
                cell.SetResult(request.Cell, outputs.Close(("Cancelled", stopped, [])));
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
            cell.SetResult(request.Cell, outputs.Close(failure is null ? null
                : (end.Error!.Name, $"{failure}", end.Error.Traceback.Count > 0 ? end.Error.Traceback : [$"{failure}"])));
            if (failure is not null)
                return result with { Failure = failure };
        }

        return result;
    }

    // A notebook that had ended without a failure turns out to have one: its outputs stay as they are.
    private void FailLater(int notebook, CellEnd end)
    {
        var (error, result) = (end.Error!, _results[notebook]!);
        var failure = end.IsSure
            ? new CellFailure(error.Cell, error.Line, $"after the notebook's end, on a thread of this cell's: {error.Message}")
            : new CellFailure(result.Executed?.CodeCells.Count() ?? 1, null,
                $"after the notebook's end, what one of its cells left running: {error.Message}");
        lock (_lock)
            _results[notebook] = _results[notebook]! with { Failure = result.Failure ?? failure };
    }

    // While the next notebook runs: pictures take longer than most cells.
    private async Task KeepAsync(Task before, int notebook, TimeSpan elapsed)
    {
        await Task.Yield();
        await before;
        var result = _results[notebook]!;
        try
        {
            if (keep is not null && !result.Cancelled && result.Executed is not null)
                await keep(result, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
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
        progress?.Report(new RunProgress(notebook, cells, cells, elapsed, result));
    }
}
