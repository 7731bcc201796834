using System.Globalization;

namespace DprkEngagement;

/// <summary>The order in which datapackage.json says that a table's rows stand.</summary>
internal sealed class RowOrder
{
    private readonly List<(int Column, Dictionary<string, int>? Places, bool IsNumber)> _keys;

    /// <param name="schema">The table.</param>
    /// <param name="tables">The tables as they stand; those that the table points to give their rows' order.</param>
    public RowOrder(TableSchema schema, DataTables tables)
    {
        _keys = [.. schema.Order.Select(name => (
            schema.IndexOf(name),
            schema.ForeignKeys.FirstOrDefault(key => key.Fields[0] == name) is { } key ? Places(tables, key) : null,
            schema.Fields[schema.IndexOf(name)].Type is FieldType.Integer or FieldType.Number))];
    }

    /// <summary>False where rows stand in the order in which they were added.</summary>
    public bool IsGiven => _keys.Count > 0;

    /// <summary>Where a row belongs: after all that come before it or equal it; at the end where there is no order, or where the rows do not keep to it.</summary>
    public int PlaceOf(IReadOnlyList<string> values, IReadOnlyList<TextRow> rows)
    {
        if (!IsGiven || !IsKeptBy(rows))
        {
            return rows.Count;
        }

        var place = rows.Count;
        while (place > 0 && Compare(values, rows[place - 1].Values) < 0)
        {
            place--;
        }

        return place;
    }

    /// <summary>True where every row stands where it belongs.</summary>
    public bool IsKeptBy(IReadOnlyList<TextRow> rows)
    {
        for (var row = 1; row < rows.Count; row++)
        {
            if (Compare(rows[row].Values, rows[row - 1].Values) < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Which of two rows comes first: below 0 the first, above 0 the second, 0 where they may stand either way.</summary>
    public int Compare(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        foreach (var (column, places, isNumber) in _keys)
        {
            var (a, b) = (first[column], second[column]);
            var order = places is not null ? PlaceIn(places, a).CompareTo(PlaceIn(places, b))
                : isNumber ? Number(a).CompareTo(Number(b))
                : string.CompareOrdinal(a, b);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static Dictionary<string, int>? Places(DataTables tables, ForeignKey key)
    {
        if (tables.Find(key.Resource) is not { } target)
        {
            return null;
        }

        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < target.Rows.Count; row++)
        {
            places.TryAdd(target.Value(row, key.ResourceFields[0]), row);
        }

        return places;
    }

    private static int PlaceIn(Dictionary<string, int> places, string value) => places.GetValueOrDefault(value, int.MaxValue);

    private static decimal Number(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : decimal.MaxValue;
}
