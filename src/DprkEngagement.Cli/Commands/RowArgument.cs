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
    public static (TableSchema Table, TextRow Row) Find(DataTables tables, string[] typed)
    {
        var id = typed[^1];
        var all = All(tables, typed);
        var found = all.Where(one => DataTables.IdOf(one.Table, one.Row.Values) == id).ToList();
        if (found.Count == 1)
            return found[0];

        if (found.Count > 1)
            throw new UsageException($"'{id}' is an id of {string.Join(" and of ", found.Select(one => one.Table.Name))}: "
                + $"name the table first, e.g. '{found[0].Table.Name} {id}'.");

        var parts = Matching(tables, id).Select(one => DataTables.IdOf(one.Table, one.Row.Values)).ToList();
        throw new UsageException($"There is no row '{id}'"
            + (NearestValue.Of(id, all.Select(one => DataTables.IdOf(one.Table, one.Row.Values))) is { } near ? $"; did you mean '{near}'?"
                : parts.Count == 0 ? ", and none that holds it in its id or its name."
                : $"; it stands in {string.Join(", ", parts.Take(MostNamed))}{(parts.Count > MostNamed ? " and more." : ".")}"));
    }

    /// <summary>The rows whose id or name holds a text.</summary>
    public static IReadOnlyList<(TableSchema Table, TextRow Row)> Matching(DataTables tables, string part) =>
        [.. All(tables, [part]).Where(one => one.Table.KeyField.Length > 0 && Slug.Of(part).Length > 0
            && (DataTables.IdOf(one.Table, one.Row.Values).Contains(Slug.Of(part), StringComparison.OrdinalIgnoreCase)
                || TypedValue.NameOf(tables[one.Table.Name], one.Row).Contains(part, StringComparison.OrdinalIgnoreCase)))];

    /// <summary>The rows among which one is looked for. Tables whose key is another's say something of that row: it is meant, unless the
    /// table is named.</summary>
    private static List<(TableSchema Table, TextRow Row)> All(DataTables tables, string[] typed)
    {
        var usable = tables.Package.Tables.Where(table => table.PrimaryKey.Count > 0 && tables.Find(table.Name) is not null).ToList();
        var searched = typed.Length == 1 ? usable.Where(table => table.ForeignKeys.All(key => key.Fields[0] != table.KeyField)).ToList()
            : usable.FindAll(table => table.Name == typed[0] || CommandLines.OfOneRow(table) == typed[0]);
        return searched.Count > 0 ? [.. searched.SelectMany(table => tables[table.Name].Rows.Select(row => (table, row)))]
            : throw new UsageException(UnknownName.Message("table", typed[0], usable.Select(table => table.Name)));
    }
}
