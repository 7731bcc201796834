namespace DprkEngagement;

/// <summary>What is wrong with changed tables that was not wrong before.</summary>
internal static class ChangedProblems
{
    /// <returns>The problems that the change brings, at the places they would have, and how many there were before.</returns>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static (IReadOnlyList<DataProblem> New, int Before) Of(DataTables tables)
    {
        var before = FolderReader.Read(tables.Folder).Problems;
        var after = FolderReader.Read(tables.Folder, tables.Changed).Problems;
        var known = before.GroupBy(problem => Key(problem, tables.LineNow(FileOf(problem), problem.Line))).ToDictionary(group => group.Key, group => group.Count());
        var found = new List<DataProblem>();
        foreach (var problem in after)
        {
            var key = Key(problem, problem.Line);
            if (known.GetValueOrDefault(key) > 0)
            {
                known[key]--;
            }
            else
            {
                found.Add(problem);
            }
        }

        return (found, before.Count);
    }

    private static (string, int, int, string, string) Key(DataProblem problem, int line) => (problem.File, line, problem.Column, problem.Rule, problem.Value);

    /// <summary>The path in the folder: a problem names it after the folder's own name.</summary>
    private static string FileOf(DataProblem problem) => problem.File[(problem.File.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
