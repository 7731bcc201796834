namespace DprkEngagement.Cli.Commands;

/// <summary>The argument that names a row: its id, or its table and its id.</summary>
internal static class RowArgument
{
    private const int MostNamed = 20;

    public static Argument<string[]> Create() => new("row")
    {
        Description = "The row's id, e.g. 2024-10-18-nis-troops-1500; where several tables have it, its table first: quantities drones. "
            + "Keys of several columns are joined by a slash.",
        Arity = new ArgumentArity(1, 2),
    };

    /// <summary>The row that was meant.</summary>
    /// <exception cref="UsageException">There is none, or several; the message names the nearest or all.</exception>
    public static (TableSchema Table, TextRow Row) Find(DataTables tables, string[] typed)
    {
        var found = All(tables, typed, (id, _, part) => id == part).ToList();
        if (found.Count == 1)
            return found[0];

        if (found.Count > 1)
        {
            throw new UsageException(
                $"'{typed[^1]}' is an id of {string.Join(" and of ", found.Select(one => one.Table.Name))}: name the table first, e.g. "
                    + $"'{found[0].Table.Name} {typed[^1]}'.");
        }

        var near = NearestValue.Of(typed[^1], Searched(tables, typed)
            .SelectMany(table => tables[table.Name].Rows.Select(row => DataTables.IdOf(table, row.Values))));
        var parts = Matching(tables, typed[^1]);
        throw new UsageException(near is not null ? $"There is no row '{typed[^1]}'; did you mean '{near}'?"
            : parts.Count == 0 ? $"There is no row '{typed[^1]}', and none that holds it in its id or its name."
            : $"There is no row '{typed[^1]}'; it stands in "
                + string.Join(", ", parts.Take(MostNamed).Select(one => DataTables.IdOf(one.Table, one.Row.Values)))
                + (parts.Count > MostNamed ? " and more." : "."));
    }

    /// <summary>The rows whose id or name holds a text.</summary>
    public static IReadOnlyList<(TableSchema Table, TextRow Row)> Matching(DataTables tables, string part) =>
        [.. All(tables, [part], (id, name, typed) => id.Contains(Slug.Of(typed), StringComparison.OrdinalIgnoreCase)
            || name.Contains(typed, StringComparison.OrdinalIgnoreCase))
            .Where(one => one.Table.KeyField.Length > 0 && Slug.Of(part).Length > 0)];

    private static IEnumerable<TableSchema> Searched(DataTables tables, string[] typed)
    {
        var usable = tables.Package.Tables.Where(table => table.PrimaryKey.Count > 0 && tables.Find(table.Name) is not null).ToList();
        return typed.Length == 1 ? usable : usable.Where(table => table.Name == typed[0] || CommandLines.OfOneRow(table) == typed[0])
            .ToList() is { Count: > 0 } named ? named
            : throw new UsageException(UnknownName.Message("table", typed[0], usable.Select(table => table.Name)));
    }

    private static IEnumerable<(TableSchema Table, TextRow Row)> All(DataTables tables, string[] typed, Func<string, string, string,
        bool> isMeant) =>
        from table in Searched(tables, typed)
        let text = tables[table.Name]
        from row in text.Rows
        where isMeant(DataTables.IdOf(table, row.Values), TypedValue.NameOf(text, row), typed[^1])
            // Tables whose key is another's say something of that row: it is meant, unless the table is named.
            && (typed.Length > 1 || table.ForeignKeys.All(key => key.Fields[0] != table.KeyField))
        select (table, row);
}
