using System.Globalization;

namespace DprkEngagement;

/// <summary>Brings the rows of a table into the order that the schema names.</summary>
internal static class OrderMending
{
    private const int MostLines = 8;

    /// <param name="schema">The table.</param>
    /// <param name="rows">Its rows, the header first.</param>
    /// <param name="tables">The tables whose order it follows, mended.</param>
    /// <param name="mends">Where to say which rows move.</param>
    /// <returns>The same list where nothing moves, or where a row has no value to be sorted by.</returns>
    public static IReadOnlyList<MendedRow> Of(TableSchema schema, IReadOnlyList<MendedRow> rows, DataTables tables, List<Mend> mends)
    {
        var order = new RowOrder(schema, tables);
        if (!order.IsGiven || CsvTable.Parse(schema, FileMending.Join(rows)) is not { } table || order.IsKeptBy(table.Rows) || !CanBeSorted(table))
        {
            return rows;
        }

        var places = Enumerable.Range(0, table.Rows.Count)
            .Order(Comparer<int>.Create((a, b) => order.Compare(table.Rows[a].Values, table.Rows[b].Values) is not 0 and var by ? by : a.CompareTo(b)))
            .ToList();
        mends.Add(new Mend(schema.Path, 0, 0, $"rows move to where {string.Join(", then ", schema.Order)} puts them: {Moved(places, rows)}"));
        return [rows[0], .. places.Select(place => rows[place + 1])];
    }

    private static bool CanBeSorted(CsvTable table) => table.Schema.Order
        .Select(name => table.Schema.Fields[table.Schema.IndexOf(name)])
        .All(field => table.Rows.All(row => row.Values[table.Schema.IndexOf(field.Name)] is { Length: > 0 } value && FieldCheck.Explain(table.Schema, field, value) is null));

    /// <summary>The fewest rows that move: all but the longest run that is in order already.</summary>
    private static string Moved(List<int> places, IReadOnlyList<MendedRow> rows)
    {
        var stays = LongestRun(places);
        var lines = places.Where(place => !stays.Contains(place)).Select(place => rows[place + 1].Line).Order().ToList();
        var named = string.Join(", ", lines.Take(MostLines).Select(line => line.ToString(CultureInfo.InvariantCulture)));
        return lines.Count > MostLines
            ? FormattableString.Invariant($"lines {named} and {lines.Count - MostLines} more")
            : $"{(lines.Count == 1 ? "line" : "lines")} {named}";
    }

    private static HashSet<int> LongestRun(List<int> places)
    {
        // ends[n]: the index of the smallest place that ends a run of n + 1.
        var ends = new List<int>();
        var before = new int[places.Count];
        for (var index = 0; index < places.Count; index++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = places[ends[middle]] < places[index] ? (middle + 1, high) : (low, middle);
            }

            before[index] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count)
            {
                ends.Add(index);
            }
            else
            {
                ends[low] = index;
            }
        }

        var run = new HashSet<int>();
        for (var index = ends.Count > 0 ? ends[^1] : -1; index >= 0; index = before[index])
        {
            run.Add(places[index]);
        }

        return run;
    }
}
