using System.Runtime.InteropServices;

namespace DprkEngagement;

/// <summary>Collects problems while a folder is read; those of one file with one cause become one.</summary>
/// <param name="folderName">The folder's own name, as it stands before each file: data.</param>
internal sealed class ProblemList(string folderName)
{
    private readonly Dictionary<(string File, string Rule, string Field, string Value, string Cause), ProblemGroup> _groups = [];
    private readonly List<string> _files = [];

    public int Count => _groups.Count;

    /// <summary>How a reader would name a file of the folder.</summary>
    public string NameOf(string file) => $"{folderName}/{file}";

    /// <summary>Fixes the order in which files are listed.</summary>
    public void SetOrder(IEnumerable<string> files) => _files.AddRange(files.Select(NameOf));

    /// <param name="file">The file's name in the folder.</param>
    /// <param name="line">See <see cref="DataProblem"/>.</param>
    /// <param name="column">The same.</param>
    /// <param name="rule">The same.</param>
    /// <param name="field">The same.</param>
    /// <param name="value">The same.</param>
    /// <param name="message">The same.</param>
    /// <param name="cause">What has happened to the file: all that share it are one problem. Null for a slip: then only what is the same in every word is.</param>
    /// <param name="weight">Of the sentences of one cause the first of the greatest weight is shown.</param>
    public void Add(string file, int line, int column, string rule, string field, string value, string message, string? cause = null, int weight = 0)
    {
        var problem = new DataProblem(NameOf(file), line, column, rule, field, value, VisibleText.Of(message));
        var key = cause is null ? (file, rule, field, value, message) : (file, "", "", "", cause);
        ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(_groups, key, out var exists);
        if (exists)
        {
            group!.Add(problem, weight);
        }
        else
        {
            group = new ProblemGroup(problem, weight);
        }
    }

    /// <summary>All problems by file, line and column; those of one place in the order in which they were found.</summary>
    public IReadOnlyList<DataProblem> InOrder() =>
        [.. _groups.Values.Select(group => group.ToProblem())
            .OrderBy(problem => _files.IndexOf(problem.File)).ThenBy(problem => problem.Line).ThenBy(problem => problem.Column)];
}
