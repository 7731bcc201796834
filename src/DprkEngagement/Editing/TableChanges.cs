namespace DprkEngagement;

/// <summary>A row that was added, removed or changed.</summary>
/// <param name="Id">Its key; several columns are joined by " / ". In a table without a key, its values.</param>
/// <param name="Label">Its title or name, or else what it holds; empty where that is the key already.</param>
/// <param name="Values">What changed in it, column by column; empty for a row that was added or removed.</param>
internal sealed record RowChange(string Id, string Label, IReadOnlyList<string> Values);

/// <summary>What changed in the rows of one table between two versions.</summary>
/// <param name="Table">The table's name.</param>
/// <param name="Added">Rows that are new, in the order of the file.</param>
/// <param name="Removed">Rows that are gone, in the order of the older file.</param>
/// <param name="Changed">Rows with the same key and other values.</param>
/// <param name="Reordered">True where the rows that stayed stand in another order.</param>
internal sealed record TableChanges(
    string Table, IReadOnlyList<RowChange> Added, IReadOnlyList<RowChange> Removed, IReadOnlyList<RowChange> Changed, bool Reordered)
{
    private const int LongestLabel = 100;

    /// <summary>E.g. 1 added, 2 changed.</summary>
    public string InWords() => string.Join(", ", new[]
    {
        Added.Count > 0 ? FormattableString.Invariant($"{Added.Count} added") : "",
        Removed.Count > 0 ? FormattableString.Invariant($"{Removed.Count} removed") : "",
        Changed.Count > 0 ? FormattableString.Invariant($"{Changed.Count} changed") : "",
        Reordered ? "rows in another order" : "",
    }.Where(count => count.Length > 0));

    /// <returns>Null where nothing changed in the rows.</returns>
    public static TableChanges? Between(string beforeFolder, TableSchema? before, string afterFolder, TableSchema? after,
        List<string> notes)
    {
        var (old, now) = (Read(beforeFolder, before, "older", notes), Read(afterFolder, after, "newer", notes));
        var key = new[] { after, before }.OfType<TableSchema>().Select(schema => schema.PrimaryKey)
            .FirstOrDefault(names => names.Count > 0 && names.All(name => (before is null || old.PlaceOf(name) >= 0)
                && (after is null || now.PlaceOf(name) >= 0))) ?? [];
        var (rowsBefore, rowsNow) = (Keyed(old, key), Keyed(now, key));
        var kept = rowsNow.Where(row => rowsBefore.ContainsKey(row.Key)).ToList();
        var changes = new TableChanges(
            (after ?? before)!.Name,
            [.. rowsNow.Where(row => !rowsBefore.ContainsKey(row.Key)).Select(row => Change(now, key, row.Key, row.Value))],
            [.. rowsBefore.Where(row => !rowsNow.ContainsKey(row.Key)).Select(row => Change(old, key, row.Key, row.Value))],
            [.. kept.Select(row => Change(now, key, row.Key, row.Value) with { Values = Values(old, rowsBefore[row.Key], now, row.Value) })
                .Where(row => row.Values.Count > 0)],
            !rowsBefore.Keys.Where(rowsNow.ContainsKey).SequenceEqual(kept.Select(row => row.Key)));
        return changes.InWords().Length > 0 ? changes : null;
    }

    private static TableText Read(string folder, TableSchema? schema, string version, List<string> notes)
    {
        var empty = TableText.Of(schema is null ? [] : [.. schema.Names], []);
        if (schema is null || Path.Combine(folder, schema.Path) is var path && !File.Exists(path))
            return empty;

        var unreadable = new List<int>();
        var text = TableText.Parse(File.ReadAllBytes(path), unreadable: unreadable);
        if (text is null || unreadable.Count > 0)
        {
            notes.Add(text is null
                ? $"{schema.Path} of the {version} version could not be read and is not compared."
                : $"{schema.Path}: {NumberWords.Count(unreadable.Count, "row", "rows")} of the {version} version, the first in line "
                    + $"{unreadable[0]}, could not be read and {(unreadable.Count == 1 ? "is" : "are")} not compared.");
        }

        return text ?? empty;
    }

    /// <summary>The rows in the order of the file by their key; a key that stands twice, which no check would let pass, is told apart by
    /// its number.</summary>
    private static OrderedDictionary<(string Key, int Number), TextRow> Keyed(TableText table, IReadOnlyList<string> key)
    {
        var keyed = new OrderedDictionary<(string, int), TextRow>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var id = key.Count > 0 ? string.Join(" / ", key.Select(column => table.Value(row, column))) : InWords(table, row, key);
            seen[id] = seen.GetValueOrDefault(id) + 1;
            keyed.Add((id, seen[id]), row);
        }

        return keyed;
    }

    private static RowChange Change(TableText table, IReadOnlyList<string> key, (string Key, int Number) id, TextRow row)
    {
        var title = new[] { "title", "name" }.Select(column => table.Value(row, column)).FirstOrDefault(text => text.Length > 0);
        var label = title ?? (key.Count == 0 ? "" : InWords(table, row, key));
        return new RowChange(
            id.Number == 1 ? id.Key : FormattableString.Invariant($"{id.Key} (number {id.Number})"),
            label.Length <= LongestLabel ? label : string.Concat(label.AsSpan(0, LongestLabel), "…"),
            []);
    }

    private static string InWords(TableText table, TextRow row, IReadOnlyList<string> except) =>
        string.Join(", ", table.Columns.Zip(row.Values)
        .Where(one => one.Second.Length > 0 && !except.Contains(one.First)).Select(one => $"{one.First} {one.Second}"));

    /// <summary>The values that changed in the columns that both versions have; a column that is new or gone is said once for the
    /// table.</summary>
    private static List<string> Values(TableText old, TextRow before, TableText now, TextRow after) =>
    [
        .. now.Columns.Where(column => old.PlaceOf(column) >= 0 && old.Value(before, column) != now.Value(after, column))
            .Select(column => $"{column}: {DataChanges.Change(old.Value(before, column), now.Value(after, column))}"),
    ];
}
