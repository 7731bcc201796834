using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp;

namespace DprkEngagement.Notebooks;

/// <summary>One run of one notebook.</summary>
internal sealed class NotebookSession
{
    private readonly NotebookDocument _document;
    private readonly RunnerOptions _options;
    private readonly ProcessState _process;
    private readonly List<NotebookCell> _cells;
    private readonly object?[] _state;
    private readonly List<Package> _packages = [];
    private readonly CellPaths _paths;
    private readonly CellAssemblies _assemblies = new();
    private readonly CellCompiler _compiler;
    private readonly PackageRestore _restore;

    public NotebookSession(NotebookDocument document, string file, RunnerOptions options, ProcessState process)
    {
        _document = document;
        _options = options;
        _process = process;
        _cells = [.. document.Cells.Where(cell => cell.Kind == CellKind.Code)];
        // Each cell's variables have a place of their own; the first is the host's, who has none.
        _state = new object?[_cells.Count + 1];
        _paths = new CellPaths(file);
        _compiler = new CellCompiler(_paths, _assemblies);
        _restore = new PackageRestore(options.PackagesFolder, _paths.Folder);
    }

    public async Task<NotebookRun> RunAsync(IProgress<CellProgress>? progress, CancellationToken cancellationToken)
    {
        foreach (var cell in _cells)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                return new NotebookRun(_document, Failure: null, Cancelled: true);
            }

            var number = cell.Number!.Value;
            var clock = Stopwatch.StartNew();
            progress?.Report(new CellProgress(_document.Path, number, _cells.Count, Ended: false, TimeSpan.Zero));
            var outputs = new CellOutputs();
            var end = await CellThread.RunAsync(token => RunCellAsync(cell, outputs, token), outputs, _options.TimeLimit, cancellationToken).ConfigureAwait(false);
            _process.CellLeftRunning |= end.LeftRunning;
            var failure = Finish(cell, outputs, end);
            progress?.Report(new CellProgress(_document.Path, number, _cells.Count, Ended: true, clock.Elapsed));
            if (failure is not null || end.Cancelled)
            {
                return new NotebookRun(_document, failure, end.Cancelled);
            }
        }

        return new NotebookRun(_document, Failure: null, Cancelled: false);
    }

    private async Task RunCellAsync(NotebookCell cell, CellOutputs outputs, CancellationToken cancellationToken)
    {
        CellRules.CheckKernel(cell, _document.Metadata);
        var code = CellRules.CheckCommands(cell.Source);
        var compiled = _compiler.Compile(cell.Number!.Value, code, Restore(code, cancellationToken));
        var result = await compiled.Start(_state).ConfigureAwait(false);
        if (compiled.ResultLine is { } line && result is not DisplayedValue)
        {
            AddResult(result, cell.Number.Value, line, outputs);
        }
    }

    private static void AddResult(object? result, int number, int line, CellOutputs outputs)
    {
        try
        {
            outputs.AddResult(ValueFormatter.Format(result), number);
        }
        catch (Exception problem)
        {
            throw new CellException(problem.GetType().FullName!, line, $"the value could not be shown: {problem.Message}");
        }
    }

    private IReadOnlyList<string> Restore(string code, CancellationToken cancellationToken)
    {
        var directives = PackageDirective.In(CSharpSyntaxTree.ParseText(code, CellRules.ParseOptions, cancellationToken: cancellationToken)).ToList();
        if (directives.Count == 0)
        {
            return [];
        }

        _packages.AddRange(directives.Select(directive => directive.Parse()).Except(_packages));
        var files = _restore.Restore(_packages, directives[0].Line, cancellationToken);
        foreach (var dll in files.Runtime.Concat(files.Native))
        {
            _assemblies.Register(Path.GetFileNameWithoutExtension(dll), dll);
        }

        return files.Compile;
    }

    private CellFailure? Finish(NotebookCell cell, CellOutputs outputs, CellEnd end)
    {
        var number = cell.Number!.Value;
        CellFailure? failure = null;
        if (end.Cancelled)
        {
            outputs.AddError("Cancelled", FormattableString.Invariant($"cell {number}: stopped, because the run was cancelled"), []);
        }
        else if (Problem(cell, end) is { } problem)
        {
            failure = new CellFailure(number, problem.Line, problem.Message);
            outputs.AddError(problem.Name, failure.ToString(), problem.Traceback.Count > 0 ? problem.Traceback : [failure.ToString()]);
        }

        cell.SetResult(number, outputs.Close());
        return failure;
    }

    private CellException? Problem(NotebookCell cell, CellEnd end)
    {
        if (end.LeftRunning)
        {
            return new CellException(
                "TimeLimit",
                line: null,
                FormattableString.Invariant($"not done after {_options.TimeLimit.TotalSeconds} seconds, the time limit of a cell"));
        }

        return end.Problem is null ? null : new ExceptionReport(_paths, _assemblies, cell.Number!.Value).Of(end.Problem, LoadLine);

        int? LoadLine(string file) => LoadDirectives.LineOf(CSharpSyntaxTree.ParseText(cell.Source, CellRules.ParseOptions), file, _paths.Folder);
    }
}
