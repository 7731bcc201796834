namespace DprkEngagement;

/// <summary>The order in which datapackage.json says that a table's rows stand.</summary>
internal sealed class RowOrder
{
    private readonly List<(int Column, Dictionary<string, int>? Places, bool IsNumber)> _keys;

    /// <param name="schema">The table.</param>
    /// <param name="tables">The tables as they stand; those that the table points to give their rows' order.</param>
    public RowOrder(TableSchema schema, DataTables tables) =>
        _keys = [.. schema.Order.Select(name => (
            schema.IndexOf(name),
            schema.ForeignKeys.FirstOrDefault(key => key.Fields[0] == name) is { } key ? Places(tables, key) : null,
            schema.Fields[schema.IndexOf(name)].Type is FieldType.Integer or FieldType.Number))];

    /// <summary>Where a row belongs: after all that come before it or equal it; at the end where there is no order, or where the rows do
    /// not keep to it.</summary>
    public int PlaceOf(IReadOnlyList<string> values, IReadOnlyList<TextRow> rows)
    {
        var place = rows.Count;
        while (_keys.Count > 0 && place > 0 && Compare(values, rows[place - 1].Values) < 0)
            place--;

        return place < rows.Count && !IsKeptBy(rows) ? rows.Count : place;
    }

    /// <summary>True where every row stands where it belongs.</summary>
    public bool IsKeptBy(IReadOnlyList<TextRow> rows) => rows.Zip(rows.Skip(1))
        .All(pair => Compare(pair.First.Values, pair.Second.Values) <= 0);

    /// <summary>The rows in order; those that may stand either way keep their places.</summary>
    public IReadOnlyList<TextRow> Sort(IEnumerable<TextRow> rows) =>
        [.. rows.Order(Comparer<TextRow>.Create((first, second) => Compare(first.Values, second.Values)))];

    private int Compare(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        foreach (var (column, places, isNumber) in _keys)
        {
            var (a, b) = (first[column], second[column]);
            var order = places is not null ? PlaceIn(places, a).CompareTo(PlaceIn(places, b))
                : isNumber ? Number(a).CompareTo(Number(b))
                : string.CompareOrdinal(a, b);
            if (order != 0)
                return order;
        }

        return 0;
    }

    private static Dictionary<string, int> Places(DataTables tables, ForeignKey key)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        if (tables.Find(key.Resource) is { } target && target.PlaceOf(key.ResourceFields[0]) is >= 0 and var column)
        {
            foreach (var row in target.Rows)
                places.TryAdd(row.Values[column], places.Count);
        }

        return places;
    }

    private static int PlaceIn(Dictionary<string, int> places, string value) => places.GetValueOrDefault(value, int.MaxValue);

    private static decimal Number(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : decimal.MaxValue;
}
