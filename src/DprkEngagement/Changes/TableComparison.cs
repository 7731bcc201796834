namespace DprkEngagement;

/// <summary>Finds what changed between two versions of a table, row by row.</summary>
internal sealed class TableComparison
{
    private const int LongestLabel = 100;

    private static readonly string[] Titles = ["title", "name"];

    private readonly VersionTable _before;
    private readonly VersionTable _after;
    private readonly IReadOnlyList<string> _key;

    private TableComparison(VersionTable before, VersionTable after)
    {
        (_before, _after) = (before, after);
        _key = new[] { after.Schema.PrimaryKey, before.Schema.PrimaryKey }
            .FirstOrDefault(key => key.Count > 0 && key.All(name => before.PlaceOf(name) >= 0 && after.PlaceOf(name) >= 0)) ?? [];
    }

    /// <returns>Null where nothing changed in the rows.</returns>
    public static TableChanges? Of(VersionTable before, VersionTable after) => new TableComparison(before, after).Compare();

    private TableChanges? Compare()
    {
        var before = Keyed(_before);
        var after = Keyed(_after);
        var added = after.Where(row => !before.ContainsKey(row.Key)).Select(row => Change(_after, row.Key, row.Value)).ToList();
        var removed = before.Where(row => !after.ContainsKey(row.Key)).Select(row => Change(_before, row.Key, row.Value)).ToList();
        var kept = after.Where(row => before.ContainsKey(row.Key)).ToList();
        var changed = kept.Select(row => Change(_after, row.Key, row.Value) with { Values = Values(before[row.Key].Fields, row.Value.Fields) })
            .Where(row => row.Values.Count > 0).ToList();
        var reordered = !before.Keys.Where(after.ContainsKey).SequenceEqual(kept.Select(row => row.Key));
        return added.Count + removed.Count + changed.Count > 0 || reordered ? new TableChanges(_after.Schema.Name, added, removed, changed, reordered) : null;
    }

    /// <summary>The rows in the order of the file by their key; a key that stands twice, which no check would let pass, is told apart by its number.</summary>
    private OrderedDictionary<(string Key, int Number), (int Line, IReadOnlyList<string> Fields)> Keyed(VersionTable table)
    {
        var keyed = new OrderedDictionary<(string, int), (int, IReadOnlyList<string>)>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var key = _key.Count > 0
                ? string.Join(" / ", _key.Select(column => table.Value(row.Fields, column)))
                : string.Join(", ", table.Columns.Select((column, place) => (column, Value: row.Fields[place])).Where(one => one.Value.Length > 0).Select(one => $"{one.column} {one.Value}"));
            seen[key] = seen.GetValueOrDefault(key) + 1;
            keyed.Add((key, seen[key]), row);
        }

        return keyed;
    }

    private RowChange Change(VersionTable table, (string Key, int Number) key, (int Line, IReadOnlyList<string> Fields) row) => new(
        key.Number == 1 ? key.Key : FormattableString.Invariant($"{key.Key} (number {key.Number})"),
        Label(table, row.Fields),
        row.Line,
        []);

    private string Label(VersionTable table, IReadOnlyList<string> fields)
    {
        var title = Titles.Select(column => table.Value(fields, column)).FirstOrDefault(text => text.Length > 0);
        var text = title ?? (_key.Count == 0 ? "" : string.Join(", ", table.Columns
            .Where(column => !_key.Contains(column) && table.Value(fields, column).Length > 0)
            .Select(column => $"{column} {table.Value(fields, column)}")));
        return text.Length <= LongestLabel ? text : string.Concat(text.AsSpan(0, LongestLabel), "…");
    }

    /// <summary>The values that changed in the columns that both versions have; a column that is new or gone is said once for the table.</summary>
    private List<ValueChange> Values(IReadOnlyList<string> before, IReadOnlyList<string> after) =>
    [
        .. _after.Columns.Where(column => _before.PlaceOf(column) >= 0 && _before.Value(before, column) != _after.Value(after, column))
            .Select(column => new ValueChange(column, Known(_before.Value(before, column)), Known(_after.Value(after, column)))),
    ];

    private static string? Known(string value) => value.Length == 0 ? null : value;
}
