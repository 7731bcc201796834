namespace DprkEngagement;

/// <summary>What changed in the data between two versions: rows, values, the schema, and the counts that move. Shows itself as a table.</summary>
[TypeFormatterSource(typeof(DataChangesFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed record DataChanges
{
    /// <summary>What changed in the rows, in the order of datapackage.json; tables without a change are left out.</summary>
    public required IReadOnlyList<TableChanges> Tables { get; init; }

    /// <summary>What changed in datapackage.json, in words.</summary>
    public required IReadOnlyList<string> Schema { get; init; }

    /// <summary>Counts and figures that moved; empty also where they could not be compared, which <see cref="Notes"/> tells.</summary>
    public required IReadOnlyList<CountChange> Counts { get; init; }

    /// <summary>What could not be compared and why, in sentences.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>True where the versions say the same.</summary>
    public bool IsEmpty => Tables.Count == 0 && Schema.Count == 0 && Notes.Count == 0;

    /// <summary>Compares two data folders. Their rows need not be sound; counts are compared only where both are.</summary>
    /// <param name="before">The older one.</param>
    /// <param name="after">The newer one.</param>
    /// <exception cref="DataException">A datapackage.json cannot be used.</exception>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static DataChanges Between(string before, string after)
    {
        var (first, second) = (DataVersion.Read(before), DataVersion.Read(after));
        var notes = new List<string>();
        var tables = new List<TableChanges>();
        foreach (var table in second.Tables.Concat(first.Tables.Where(table => second.Table(table.Schema.Name) is null)))
        {
            var old = first.Table(table.Schema.Name) ?? table with { Rows = [], Unreadable = [] };
            var @new = second.Table(table.Schema.Name) ?? table with { Rows = [], Unreadable = [] };
            NoteUnreadable(notes, "older", old);
            NoteUnreadable(notes, "newer", @new);
            if (TableComparison.Of(old, @new) is { } changes)
            {
                tables.Add(changes);
            }
        }

        return new DataChanges
        {
            Tables = tables,
            Schema = SchemaComparison.Of(first.Package, second.Package),
            Counts = CompareCounts(first, second, notes),
            Notes = notes,
        };
    }

    /// <summary>A line for each change of a row or value.</summary>
    public ResultTable ToTable() => new(
        IsEmpty ? "No change" : "Changes of the data",
        ["Table", "Row", "Change"],
        [
            .. Tables.SelectMany(table => table.Added.Select(row => Line(table, row, $"added: {row.Label}"))
                .Concat(table.Removed.Select(row => Line(table, row, $"removed: {row.Label}")))
                .Concat(table.Changed.SelectMany(row => row.Values.Select(value => Line(table, row, $"{value.Column}: {value}"))))
                .Concat(table.Reordered ? [new ResultRow([table.Table, "", "rows in another order"], [])] : [])),
            .. Schema.Select(change => new ResultRow(["datapackage.json", "", change], [])),
            .. Counts.Select(count => new ResultRow(["counts", "", $"{count.What}: {count}"], [])),
            .. Notes.Select(note => new ResultRow(["", "", note], [])),
        ]);

    private static ResultRow Line(TableChanges table, RowChange row, string change) => new([table.Table, row.Id, change.TrimEnd(' ', ':')], [row.Id]);

    private static void NoteUnreadable(List<string> notes, string version, VersionTable table)
    {
        if (table.Unreadable.Count > 0)
        {
            notes.Add(FormattableString.Invariant(
                $"{table.Schema.Path}: {table.Unreadable.Count} {(table.Unreadable.Count == 1 ? "row" : "rows")} of the {version} version, the first in line {table.Unreadable[0]}, could not be read and {(table.Unreadable.Count == 1 ? "is" : "are")} not compared."));
        }
    }

    private static IReadOnlyList<CountChange> CompareCounts(DataVersion first, DataVersion second, List<string> notes)
    {
        var (old, @new) = (EngagementData.TryLoad(first.Folder), EngagementData.TryLoad(second.Folder));
        if (old.Data is null || @new.Data is null)
        {
            var (version, problems) = @new.Data is null ? ("newer", @new.Problems) : ("older", old.Problems);
            notes.Add(FormattableString.Invariant(
                $"Counts are not compared: the {version} version has {problems.Count} {(problems.Count == 1 ? "problem" : "problems")}, the first of them: {problems[0]}"));
            return [];
        }

        var (before, after) = (HeadlineCounts.Of(old.Data), HeadlineCounts.Of(@new.Data));
        return
        [
            .. after.Keys.Union(before.Keys)
                .Select(what => new CountChange(what, before.GetValueOrDefault(what, ""), after.GetValueOrDefault(what, "")))
                .Where(change => change.Before != change.After),
        ];
    }
}
