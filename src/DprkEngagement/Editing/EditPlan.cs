namespace DprkEngagement;

/// <summary>What is asked for cannot be done, or makes no sense; the message says why and what would.</summary>
internal sealed class EditException(string message) : ArgumentException(message);

/// <summary>What happens to a row.</summary>
internal enum RowFate
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It gets other values.</summary>
    Changed,

    /// <summary>It goes.</summary>
    Removed,
}

/// <summary>A row as it will stand, or as it stood where it goes.</summary>
/// <param name="Schema">Its table.</param>
/// <param name="Line">The line that it will have, or had.</param>
/// <param name="Values">One for each column.</param>
/// <param name="Reasons">Why a value stands there that the user did not give, by column; for a changed row what it was.</param>
/// <param name="Fate">What happens to it.</param>
internal sealed record PlannedRow(
    TableSchema Schema, int Line, IReadOnlyList<string> Values, IReadOnlyDictionary<string, string> Reasons, RowFate Fate)
{
    /// <summary>Its key; several columns are joined by a slash.</summary>
    public string Id => DataTables.IdOf(Schema, Values);
}

/// <summary>What a change of the data would do; nothing is written yet.</summary>
/// <param name="Tables">The tables as they would be.</param>
/// <param name="Rows">The rows that are added, changed or removed.</param>
/// <param name="Notes">Sentences on what was found, e.g. a source that is in the table already.</param>
/// <param name="Problems">What would be wrong that is not wrong now.</param>
/// <param name="ProblemsBefore">How many problems the tables have now; while there are some, the rules on likely mistakes rest.</param>
internal sealed record EditPlan(
    DataTables Tables, IReadOnlyList<PlannedRow> Rows, IReadOnlyList<string> Notes, IReadOnlyList<DataProblem> Problems, int ProblemsBefore)
{
    /// <summary>The plan with what is wrong after it and was not before.</summary>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static EditPlan Of(DataTables tables, IReadOnlyList<PlannedRow> rows, IReadOnlyList<string> notes)
    {
        var before = ProblemsOf(tables.Folder, null);
        var left = before.GroupBy(Key).ToDictionary(group => group.Key, group => group.Count());
        var places = rows.Where(row => row.Fate != RowFate.Removed).Select(row => (row.Schema.Path, row.Line)).ToHashSet();
        var found = new List<DataProblem>();
        // Of several that say the same, those of the planned rows are the new ones: they are looked at last.
        foreach (var problem in ProblemsOf(tables.Folder, tables.Changed)
            .OrderBy(problem => places.Contains((PathOf(problem), problem.Line)) ? 1 : 0))
        {
            var key = Key(problem);
            if (left.GetValueOrDefault(key) > 0)
                left[key]--;
            else
                found.Add(problem);
        }

        return new EditPlan(tables, rows, notes,
            WithoutConsequences([.. found.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)
            .ThenBy(problem => problem.Column)]), before.Count);
    }

    /// <summary>Writes it. Needs the folder's lock.</summary>
    /// <exception cref="IOException">A file was changed meanwhile or cannot be written; nothing was changed.</exception>
    public void Write() => FolderWriter.Write(Tables.Folder, Tables.Changes);

    /// <summary>True where both would do the same.</summary>
    public bool IsLike(EditPlan other) => Rows.Count == other.Rows.Count
        && Rows.Zip(other.Rows).All(pair => pair.First.Line == pair.Second.Line && pair.First.Values.SequenceEqual(pair.Second.Values));

    private static IReadOnlyList<DataProblem> ProblemsOf(string folder, IReadOnlyDictionary<string, byte[]>? instead) =>
        EngagementData.Build(DataFolder.Read(folder, instead)).Problems;

    private static (string, int, string, string) Key(DataProblem problem) => (problem.File, problem.Column, problem.Rule, problem.Value);

    /// <summary>The path in the folder: a problem names it after the folder's own name.</summary>
    private static string PathOf(DataProblem problem) => problem.File[(problem.File.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>Leaves out that a value is missing which would have been proposed, where what it follows from is wrong: the unit with the
    /// quantity, an id with a name. One cause, one problem.</summary>
    private static IReadOnlyList<DataProblem> WithoutConsequences(IReadOnlyList<DataProblem> problems) =>
        problems.All(IsConsequence) ? problems : [.. problems.Where(problem => !IsConsequence(problem))];

    private static bool IsConsequence(DataProblem problem) =>
        problem.Rule == "value-missing" && RowProposals.Follows(Path.GetFileNameWithoutExtension(problem.File), problem.Field);
}
