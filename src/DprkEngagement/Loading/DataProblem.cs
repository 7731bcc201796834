namespace DprkEngagement;

/// <summary>One thing that is wrong in the data: where, what was found, what was expected.</summary>
/// <param name="File">The file as a reader would name it, e.g. data/claims.csv.</param>
/// <param name="Line">Line, from 1; 0 where the whole file is meant.</param>
/// <param name="Column">Number of the CSV field in its row, from 1; 0 where the whole row or file is meant.</param>
/// <param name="Rule">The rule's id, e.g. unit-unknown.</param>
/// <param name="Severity">Whether it is wrong, or only most likely so.</param>
/// <param name="Message">The sentence: what was found and what was expected.</param>
/// <param name="Field">The column's name, or empty.</param>
/// <param name="Value">The value found, or empty.</param>
public sealed record DataProblem(
    string File, int Line, int Column, string Rule, ProblemSeverity Severity, string Message, string Field, string Value)
{
    /// <summary>Where else in the file the same stands, one line for each field: what has one cause, such as dates that a spreadsheet
    /// rewrote, is one problem. Empty where the problem stands alone.</summary>
    public IReadOnlyList<int> OtherLines { get; init; } = [];

    /// <summary>The form that editors link: <c>file(line,column): error rule: message</c>.</summary>
    public override string ToString() => VisibleText.Of(FormattableString.Invariant($"{File}({Line},{Column}): error {Rule}: {Message}"));
}

/// <summary>Whether something is wrong, or only most likely so. The data are not loaded in either case.</summary>
public enum ProblemSeverity
{
    /// <summary>It cannot be read, or contradicts what stands elsewhere.</summary>
    Error,

    /// <summary>A sound row that is most likely a mistake; a row of exceptions.csv with a reason settles it.</summary>
    Finding,
}

/// <summary>The data cannot be used; <see cref="Problems"/> lists every reason.</summary>
/// <param name="problems">At least one problem.</param>
public sealed class DataException(IReadOnlyList<DataProblem> problems) : Exception(string.Join('\n', problems))
{
    /// <summary>Every problem, in order of file and line.</summary>
    public IReadOnlyList<DataProblem> Problems { get; } = problems;
}

/// <summary>Either the data or every problem found: never both, never neither.</summary>
/// <param name="Data">The data; null where there is a problem.</param>
/// <param name="Problems">All problems, in order of file and line; empty where there is none.</param>
public sealed record LoadResult(EngagementData? Data, IReadOnlyList<DataProblem> Problems);

/// <summary>Collects problems while a folder is read; those of one file with one cause become one.</summary>
/// <param name="folderName">The folder's own name, as it stands before each file: data.</param>
internal sealed class ProblemList(string folderName)
{
    /// <summary>With more lines than these only their number and the last are told.</summary>
    private const int MostNamed = 3;

    private readonly Dictionary<(string, string, string, string, string), List<(DataProblem Problem, int Weight)>> _groups = [];
    private readonly List<string> _files = [];

    public int Count => _groups.Count;

    /// <summary>Fixes the order in which files are listed.</summary>
    public void SetOrder(IEnumerable<string> files) => _files.AddRange(files.Select(NameOf));

    /// <summary>Adds a problem of a whole file, or of a line of it.</summary>
    public void Add(string file, int line, string rule, string message) => Add(file, line, 0, rule, "", "", message);

    /// <summary>Adds a problem. All of one file that share a cause are one problem, of which the first of the greatest weight is shown;
    /// without a cause only what is the same in every word is.</summary>
    public void Add(
        string file, int line, int column, string rule, string field, string value, string message,
        string? cause = null, int weight = 0, ProblemSeverity severity = ProblemSeverity.Error)
    {
        var problem = new DataProblem(NameOf(file), line, column, rule, severity, VisibleText.Of(message), field, value);
        var key = cause is null ? (file, rule, field, value, message) : (file, "", "", "", cause);
        if (!_groups.TryGetValue(key, out var group))
            _groups.Add(key, group = []);

        group.Add((problem, weight));
    }

    /// <summary>All problems by file, line and column; those of one place in the order in which they were found.</summary>
    public IReadOnlyList<DataProblem> InOrder() =>
    [
        .. _groups.Values.Select(Together)
            .OrderBy(problem => _files.IndexOf(problem.File)).ThenBy(problem => problem.Line).ThenBy(problem => problem.Column),
    ];

    private string NameOf(string file) => $"{folderName}/{file}";

    // The problems of one file that have one cause as one problem, which says where else the same stands.
    private static DataProblem Together(List<(DataProblem Problem, int Weight)> group)
    {
        // MaxBy takes the first of the greatest.
        var shown = group.MaxBy(one => one.Weight).Problem;
        var others = group.Select(one => one.Problem).Where(one => !ReferenceEquals(one, shown)).Select(one => one.Line).ToList();
        return others.Count == 0 ? shown
            : shown with { Message = $"{shown.Message}; the same in {Elsewhere(shown, others)}", OtherLines = others };
    }

    private static string Elsewhere(DataProblem shown, List<int> others)
    {
        var distinct = others.Distinct().Where(line => line != shown.Line).Order().ToList();
        if (distinct.Count == others.Count && distinct.Count <= MostNamed)
        {
            return distinct is [var only] ? $"line {only}" : $"lines {string.Join(", ", distinct.SkipLast(1))} and {distinct[^1]}";
        }

        return Invariant($"{others.Count:N0} more {(shown.Column == 0 ? "line" : "field")}{(others.Count == 1 ? "" : "s")} ")
            + (distinct.Count == 0 ? "of this line" : $"down to line {Math.Max(shown.Line, distinct[^1])}");
    }
}
