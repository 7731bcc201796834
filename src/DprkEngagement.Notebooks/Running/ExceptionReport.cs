using System.Diagnostics;
using System.Text.RegularExpressions;

namespace DprkEngagement.Notebooks;

/// <summary>Turns what a cell threw into a message with its line and the notebook's own stack frames.</summary>
internal sealed partial class ExceptionReport(CellPaths paths, CellAssemblies assemblies, int cell)
{
    /// <param name="problem">What was thrown.</param>
    /// <param name="lineOf">The line of a script's #load in the cell; null when it has none.</param>
    public CellException Of(Exception problem, Func<string, int?> lineOf)
    {
        if (problem is CellException known)
        {
            return known;
        }

        problem = Reason(problem);
        var frames = Frames(problem);
        int? line = frames.FirstOrDefault(frame => paths.CellOf(frame.File) == cell)?.Line;
        line ??= frames.Select(frame => lineOf(frame.File)).FirstOrDefault(found => found is not null);

        List<string> traceback = [$"{problem.GetType().FullName}: {Message(problem)}", .. Describe(frames)];
        for (var inner = problem.InnerException; inner is not null; inner = inner.InnerException)
        {
            traceback.Add($"caused by {inner.GetType().FullName}: {Message(inner)}");
            traceback.AddRange(Describe(Frames(inner)));
        }

        return new CellException(problem.GetType().FullName!, line, Message(problem), traceback);
    }

    /// <summary>What is behind exceptions that only wrap another: a Task's, a static constructor's.</summary>
    private static Exception Reason(Exception problem) => problem switch
    {
        AggregateException { InnerExceptions: [var only] } => Reason(only),
        TypeInitializationException { InnerException: { } cause } => Reason(cause),
        _ => problem,
    };

    /// <summary>An exception's message, which is code of the notebook's and may itself throw.</summary>
    private static string Message(Exception problem)
    {
        try
        {
            return problem.Message;
        }
        catch (Exception second)
        {
            return $"its message could not be read ({second.GetType().FullName})";
        }
    }

    // A lambda and the method it stands in are one place to a reader.
    private IEnumerable<string> Describe(IEnumerable<Frame> frames) => frames
        .Select(frame => $"   at {paths.Describe(frame.File, frame.Line)}{(frame.Method is { } method ? $" in {method}" : "")}")
        .Distinct();

    private List<Frame> Frames(Exception problem) =>
    [
        .. from frame in new StackTrace(problem, fNeedFileInfo: true).GetFrames()
           let file = frame.GetFileName()
           where file is not null && assemblies.IsCell(frame.GetMethod()?.Module.Assembly)
           select new Frame(file, frame.GetFileLineNumber(), MethodName(frame)),
    ];

    /// <summary>The method as it was written; null for the code of a cell that stands in no method.</summary>
    private static string? MethodName(StackFrame frame)
    {
        var method = frame.GetMethod();
        var name = method?.Name == "MoveNext" ? method.DeclaringType?.Name : method?.Name;
        if (name is null || name.Contains("<Initialize>", StringComparison.Ordinal))
        {
            return null;
        }

        // The compiler's names for lambdas, local functions and async methods: <Count>b__0, <Count>g__Inner|1, <Count>d__2.
        return WrittenName().Match(name) is { Success: true } match
            ? match.Groups[match.Groups[2].Success ? 2 : 1].Value is { Length: > 0 } written ? written : null
            : name;
    }

    [GeneratedRegex(@"\A<(\w*)>(?:g__(\w+)\|)?")]
    private static partial Regex WrittenName();

    private sealed record Frame(string File, int Line, string? Method);
}
