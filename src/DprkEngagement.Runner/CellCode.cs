using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace DprkEngagement.Runner;

/// <summary>Knows which code came from which cell, and so says of an exception in which cell and line it arose.</summary>
internal sealed partial class CellCode
{
    private readonly ConcurrentDictionary<Assembly, (CellRequest Cell, int LinesBefore)> _submissions = [];
    private CellRequest _running = new(-1, "", 0, "", "");
    private int _linesBefore;

    public CellCode() => AppDomain.CurrentDomain.AssemblyLoad += (_, loaded) =>
    {
        // The compiler's name for what it makes of a script.
        if (loaded.LoadedAssembly.GetName().Name?.StartsWith('\u211b') == true)
            _submissions[loaded.LoadedAssembly] = (_running, _linesBefore);
    };

    /// <summary>What is compiled from now on is of this cell.</summary>
    public void Start(CellRequest cell) => (_running, _linesBefore) = (cell, 0);

    /// <summary>The same for a part of the cell, after a line with a command; the compiler counts lines from its start.</summary>
    public void StartPart(string code) => _linesBefore = LineAt(_running.Code, _running.Code.IndexOf(code, StringComparison.Ordinal)) - 1;

    /// <summary>Why the kernel refused or ended a cell.</summary>
    public CellError ErrorOf(CommandFailed failed) =>
        failed.Exception is { } problem && problem.GetType().Namespace?.StartsWith("Microsoft.", StringComparison.Ordinal) != true
            ? ErrorOf(problem)
            : Refused(failed.Message);

    /// <summary>What a cell threw.</summary>
    public CellError ErrorOf(Exception problem)
    {
        problem = Reason(problem);
        var frames = Frames(problem);
        List<string> traceback = [Headline(problem), .. Written(frames)];
        for (var inner = problem.InnerException; inner is not null; inner = inner.InnerException)
            traceback.AddRange([$"caused by {Headline(inner)}", .. Written(Frames(inner))]);

        // A thread of an earlier cell is that cell's; a method of an earlier cell that this one calls is this one's.
        var cell = frames.Count == 0 || frames.Exists(frame => frame.Cell == _running) ? _running : frames[^1].Cell;
        var own = frames.Where(frame => frame.Cell == cell).ToLookup(frame => frame.File is null);
        var line = own[true].Any() ? own[true].First().Line
            : own[false].Select(frame => LoadLine(cell, frame.File!)).FirstOrDefault(at => at is not null);
        return new CellError(cell.Notebook, cell.Cell, problem.GetType().FullName!, Message(problem), line, traceback);
    }

    // What is not C# or does not compile: the kernel's own words, one line an error, each with its place.
    private CellError Refused(string text)
    {
        var lines = RestoreProject().Replace(text.ReplaceLineEndings("\n").Trim(), "").Split('\n');
        var place = Place().Match(lines[0]);
        if (!place.Success)
        {
            var package = PackageLine().Match(_running.Code);
            return Failure("Refused", string.Join('\n', lines), package.Success ? LineAt(_running.Code, package.Index) : null, lines);
        }

        if (UnknownCommand().Match(lines[0]) is { Success: true } unknown)
        {
            var message = $"there is no '{unknown.Groups[1].Value}' here: cells are run as C# (or #!html, #!value, #!markdown), "
                + "without the other languages and commands of an editor; remove it or use C#";
            return Failure("UnknownCommand", message, LineOf(place), [message]);
        }

        var file = place.Groups["file"].Value;
        var first = file.Length > 0 ? $"{Path.GetFileName(file)}, line {place.Groups["line"].Value}: " : "";
        return Failure("CompileError", first + lines[0][place.Length..], file.Length > 0 ? LoadLine(_running, file) : LineOf(place),
            [.. lines.Select(Shorter)]);

        // Without the folders of this machine, so that the output is the same on another.
        string Shorter(string one) => Place().Match(one) switch
        {
            { Success: false } => one,
            var at when at.Groups["file"].Value is { Length: > 0 } name => $"{Path.GetFileName(name)}{one[name.Length..]}",
            var at => $"cell {_running.Cell}({LineOf(at)}{one[(1 + at.Groups["line"].Length)..]}",
        };

        int LineOf(Match at) => _linesBefore + int.Parse(at.Groups["line"].Value, CultureInfo.InvariantCulture);

        CellError Failure(string name, string message, int? line, IReadOnlyList<string> traceback) =>
            new(_running.Notebook, _running.Cell, name, message, line, traceback);
    }

    private static int? LoadLine(CellRequest cell, string file) =>
        LoadDirective().Matches(cell.Code).Select(load => load.Groups[1])
            .FirstOrDefault(load => Path.GetFullPath(load.Value, cell.Folder) == Path.GetFullPath(file, cell.Folder)) is { } found
            ? LineAt(cell.Code, found.Index)
            : null;

    private static int LineAt(string code, int index) => code.AsSpan(0, Math.Max(index, 0)).Count('\n') + 1;

    private List<Frame> Frames(Exception problem) =>
    [
        .. from frame in new StackTrace(problem, fNeedFileInfo: true).GetFrames()
           let method = frame.GetMethod()
           where method is not null && _submissions.ContainsKey(method.Module.Assembly)
           let submission = _submissions[method.Module.Assembly]
           let file = frame.GetFileName() is { Length: > 0 } name ? name : null
           // Where the compiler has hidden a line, the runtime reports none.
           let line = frame.GetFileLineNumber() is > 0 and < 0xfeefee and var number ? number : (int?)null
           select new Frame(submission.Cell, file, line + (file is null ? submission.LinesBefore : 0), MethodName(method)),
    ];

    // A lambda and the method it stands in are one place to a reader.
    private static IEnumerable<string> Written(IEnumerable<Frame> frames) => frames.Select(frame =>
    {
        var place = frame.File is { } file ? Path.GetFileName(file) : $"cell {frame.Cell.Cell}";
        return $"   at {place}{(frame.Line is { } line ? $", line {line}" : "")}{(frame.Method is { } method ? $" in {method}" : "")}";
    }).Distinct();

    // The method as it was written; null for the code of a cell that stands in no method.
    private static string? MethodName(MethodBase method)
    {
        var name = method.Name == "MoveNext" ? method.DeclaringType?.Name ?? "" : method.Name;
        if (name.Contains("<Initialize>", StringComparison.Ordinal) || name == "<Factory>")
            return null;

        // The compiler's names for lambdas, local functions and async methods: <Count>b__0, <Count>g__Inner|1, <Count>d__2.
        var written = WrittenName().Replace(name, match => match.Groups[match.Groups[2].Success ? 2 : 1].Value);
        return written.Length > 0 ? written : null;
    }

    // What is behind exceptions that only wrap another: a Task's, a static constructor's, a formatter's.
    private static Exception Reason(Exception problem) => problem switch
    {
        AggregateException { InnerExceptions: [var only] } => Reason(only),
        TypeInitializationException or TargetInvocationException when problem.InnerException is { } cause => Reason(cause),
        _ => problem,
    };

    private static string Headline(Exception problem) => $"{problem.GetType().FullName}: {Message(problem)}";

    private static string Message(Exception problem) => problem.Message.ReplaceLineEndings("\n");

    [GeneratedRegex(@"\A(?<file>.*?)\((?<line>\d+),\d+\): ")]
    private static partial Regex Place();

    [GeneratedRegex("DNI101: Unknown magic command '([^']*)'")]
    private static partial Regex UnknownCommand();

    [GeneratedRegex("^\\s*#r\\s+\"nuget:", RegexOptions.Multiline)]
    private static partial Regex PackageLine();

    [GeneratedRegex("^\\s*#load\\s+\"([^\"]*)\"", RegexOptions.Multiline)]
    private static partial Regex LoadDirective();

    // The project that the kernel makes to restore packages has another path on every run.
    [GeneratedRegex(@"^\S*Project\.fsproj : ", RegexOptions.Multiline)]
    private static partial Regex RestoreProject();

    [GeneratedRegex(@"\A<(\w*)>(?:g__(\w+)\|)?.*")]
    private static partial Regex WrittenName();

    private sealed record Frame(CellRequest Cell, string? File, int? Line, string? Method);
}
