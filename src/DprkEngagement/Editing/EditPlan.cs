namespace DprkEngagement;

/// <summary>What is asked for cannot be done, or makes no sense; the message says why and what would.</summary>
internal sealed class EditException(string message) : ArgumentException(message);

internal enum RowFate
{
    Added,
    Removed,
    Changed,
}

/// <summary>A row as it will stand, or as it stood where it goes; by column why a value stands there that the user did not give, for a
/// changed row what it was.</summary>
internal sealed record PlannedRow(
    TableSchema Schema, int Line, IReadOnlyList<string> Values, IReadOnlyDictionary<string, string> Reasons, RowFate Fate)
{
    public string Id => DataTables.IdOf(Schema, Values);

    public static PlannedRow Removed(TableSchema schema, TextRow row) =>
        new(schema, row.Line, row.Values, new Dictionary<string, string>(), RowFate.Removed);

    /// <summary>A row of which some columns change, with what they were.</summary>
    public static PlannedRow Changed(TableSchema schema, TextRow before, TextRow now, IEnumerable<string> columns) =>
        new(schema, now.Line, now.Values, columns.ToDictionary(column => column, column =>
            before.Values[schema.IndexOf(column)] is { Length: > 0 } old ? $"was {old}" : "was empty"), RowFate.Changed);
}

/// <summary>What a change of the data would do; nothing is written yet.</summary>
/// <param name="Problems">What would be wrong that is not wrong now.</param>
/// <param name="ProblemsBefore">How many problems the tables have now; while there are some, the rules on likely mistakes rest.</param>
internal sealed record EditPlan(
    DataTables Tables, IReadOnlyList<PlannedRow> Rows, IReadOnlyList<string> Notes, IReadOnlyList<DataProblem> Problems, int ProblemsBefore)
{
    /// <summary>The plan with what is wrong after it and was not before.</summary>
    public static EditPlan Of(DataTables tables, IReadOnlyList<PlannedRow> rows, IReadOnlyList<string> notes)
    {
        var before = EngagementData.TryLoad(tables.Folder).Problems;
        var left = before.CountBy(Key).ToDictionary();
        var places = rows.Where(row => row.Fate != RowFate.Removed).Select(row => ("/" + row.Schema.Path, row.Line)).ToHashSet();
        // Of several that say the same, those of the planned rows are the new ones: they are looked at last.
        var after = DataFolder.Read(tables.Folder, tables.Changes.ToDictionary(change => change.Path, change => change.New!));
        var found = EngagementData.Build(after).Problems
            .OrderBy(problem => places.Contains((problem.File[problem.File.IndexOf('/', StringComparison.Ordinal)..], problem.Line)))
            .Where(problem => (left[Key(problem)] = left.GetValueOrDefault(Key(problem)) - 1) < 0)
            .OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => (problem.Line, problem.Column)).ToList();
        // An exception whose finding the change settles goes with it: it could not go before, nor the change be made while it stands.
        var settled = (tables.Find("exceptions")?.Rows ?? []).Where(row => !places.Contains(("/exceptions.csv", row.Line))
            && found.Exists(problem => problem.Rule == "exception-unused" && problem.Line == row.Line)).ToList();
        if (settled.Count > 0)
            return Of(tables.With("exceptions", tables["exceptions"].WithRows(tables["exceptions"].Rows.Except(settled))),
                [.. rows, .. settled.Select(row => PlannedRow.Removed(tables.Schema("exceptions")!, row))], notes);

        // One cause, one problem: what would have been proposed is missing only because what it follows from is wrong.
        var causes = found.FindAll(problem => problem.Rule != "value-missing"
            || !RowProposals.Follows(Path.GetFileNameWithoutExtension(problem.File), problem.Field));
        return new EditPlan(tables, rows, notes, causes.Count > 0 ? causes : found, before.Count);
    }

    /// <summary>The plan with a row of exceptions.csv for each thing that rules on likely mistakes find: why it is right.</summary>
    /// <param name="reason">Empty where nobody said why; then the plan stays.</param>
    public EditPlan Settled(string reason)
    {
        var (tables, added) = (Tables, new List<RowDraft>());
        foreach (var problem in Problems.Where(problem => reason.Length > 0 && problem.Severity == ProblemSeverity.Finding)
            .DistinctBy(problem => (problem.Rule, problem.File, problem.Line, problem.Field)))
        {
            var table = Tables.Package.Tables.First(one => problem.File.EndsWith("/" + one.Path, StringComparison.Ordinal));
            added.Add(new RowDraft(tables.Schema("exceptions")!, new Dictionary<string, string>
            {
                ["rule"] = problem.Rule,
                [TableSchema.RecordTable] = table.Name,
                [TableSchema.RecordId] = Tables[table.Name].Rows.First(one => one.Line == problem.Line).Values[0],
                ["field"] = problem.Field,
                ["reason"] = reason,
            }));
            tables = tables.With("exceptions", added[^1].Values);
        }

        return added.Count == 0 ? this : Of(tables, [.. Rows, .. added.Select(Planned)], Notes);

        PlannedRow Planned(RowDraft row) => new(row.Schema, tables.FindRow("exceptions", DataTables.IdOf(row.Schema, row.Values))!.Line,
            row.Values, row.Reasons, RowFate.Added);
    }

    /// <summary>Writes it. Needs the folder's lock.</summary>
    public void Write() => FolderWriter.Write(Tables.Folder, Tables.Changes);

    /// <summary>True where both would do the same.</summary>
    public bool IsLike(EditPlan other) => Rows.Count == other.Rows.Count
        && Rows.Zip(other.Rows).All(pair => pair.First.Line == pair.Second.Line && pair.First.Values.SequenceEqual(pair.Second.Values));

    private static (string, int, string, string) Key(DataProblem problem) => (problem.File, problem.Column, problem.Rule, problem.Value);
}
