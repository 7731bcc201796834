namespace DprkEngagement;

/// <summary>Collects problems while a folder is read.</summary>
/// <param name="folderName">The folder's own name, as it stands before each file: data.</param>
internal sealed class ProblemList(string folderName)
{
    private readonly List<DataProblem> _problems = [];
    private readonly List<string> _files = [];

    public int Count => _problems.Count;

    /// <summary>How a reader would name a file of the folder.</summary>
    public string NameOf(string file) => $"{folderName}/{file}";

    /// <summary>Fixes the order in which files are listed.</summary>
    public void SetOrder(IEnumerable<string> files) => _files.AddRange(files.Select(NameOf));

    public void Add(string file, int line, int column, string rule, string field, string value, string message) =>
        _problems.Add(new DataProblem(NameOf(file), line, column, rule, field, value, message));

    /// <summary>All problems by file, line and column; those of one place in the order in which they were found.</summary>
    public IReadOnlyList<DataProblem> InOrder() =>
        [.. _problems.OrderBy(problem => _files.IndexOf(problem.File)).ThenBy(problem => problem.Line).ThenBy(problem => problem.Column)];
}
