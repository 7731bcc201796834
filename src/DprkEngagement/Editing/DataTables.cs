using System.Collections.Immutable;

namespace DprkEngagement;

/// <summary>The tables of a data folder as text, and what was changed in them; nothing is written. Changing makes a new one.</summary>
internal sealed class DataTables
{
    private readonly ImmutableDictionary<string, (byte[] File, TableText Text)> _read;
    private readonly ImmutableDictionary<string, TableText> _tables;

    private DataTables(string folder, DataPackage package, ImmutableDictionary<string, (byte[] File, TableText Text)> read,
        ImmutableDictionary<string, TableText> tables) => (Folder, Package, _read, _tables) = (folder, package, read, tables);

    /// <summary>The data folder, a full path.</summary>
    public string Folder { get; }

    public DataPackage Package { get; }

    /// <summary>The files of tables that cannot be changed: not there, or of a form so wrong that rows have no sure place.</summary>
    public IReadOnlyList<string> Unusable => [.. Package.Tables.Where(table => Find(table.Name) is null).Select(table => table.Path)];

    /// <summary>The files that are changed, in the order in which they are to be written: rows that others point to first.</summary>
    public IReadOnlyList<FileChange> Changes =>
    [
        .. InWritingOrder.Where(table => Find(table.Name) is { } now && !ReferenceEquals(now, _read[table.Name].Text))
            .Select(table => new FileChange(table.Path, _read[table.Name].File, this[table.Name].ToBytes())),
    ];

    /// <returns>Null where datapackage.json cannot be used.</returns>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    /// <param name="folder">The data folder.</param>
    /// <param name="instead">What to read instead of a file, by its path in the folder; null for nothing.</param>
    public static DataTables? Read(string folder, IReadOnlyDictionary<string, byte[]>? instead = null)
    {
        if (SchemaReader.TryRead(folder) is not { } package)
            return null;

        var read = ImmutableDictionary.CreateBuilder<string, (byte[] File, TableText Text)>();
        foreach (var table in package.Tables.Where(table => File.Exists(Path.Combine(folder, table.Path))))
        {
            var file = instead?.GetValueOrDefault(table.Path) ?? File.ReadAllBytes(Path.Combine(folder, table.Path));
            if (TableText.Parse(file) is { } text && text.Columns.SequenceEqual(table.Names))
                read.Add(table.Name, (file, text));
        }

        return new DataTables(folder, package, read.ToImmutable(), read.ToImmutableDictionary(one => one.Key, one => one.Value.Text));
    }

    /// <summary>The tables of a folder in which all can be changed.</summary>
    /// <exception cref="DataException">Some cannot, as they are.</exception>
    public static DataTables ReadUsable(string folder) => Read(folder) is { Unusable.Count: 0 } read ? read
        : throw new DataException(EngagementData.TryLoad(folder).Problems);

    /// <summary>What datapackage.json says of a table, or null where it names none so.</summary>
    public TableSchema? Schema(string name) => Package.Table(name);

    /// <returns>The table; null where its file is not there, or its form is so wrong that rows have no sure place.</returns>
    public TableText? Find(string name) => _tables.GetValueOrDefault(name);

    /// <exception cref="InvalidOperationException">There is no such table of sound form.</exception>
    public TableText this[string name] => Find(name) ?? throw new InvalidOperationException($"The table {name} cannot be changed.");

    /// <summary>The tables with one more row, where its table's order wants it.</summary>
    public DataTables With(string table, IReadOnlyList<string> values) =>
        With(table, this[table].With(new RowOrder(Schema(table)!, this).PlaceOf(values, this[table].Rows), values));

    /// <summary>The tables with other values in a row that there is.</summary>
    public DataTables With(string table, TextRow row, IReadOnlyDictionary<string, string> values) =>
        With(table, this[table].With(row, values));

    /// <summary>The tables with another content of one.</summary>
    public DataTables With(string table, TableText text) => new(Folder, Package, _read, _tables.SetItem(table, text));

    /// <summary>The row of a table with such a key; several columns are joined by a slash.</summary>
    public TextRow? FindRow(string table, string id) => Schema(table) is { PrimaryKey.Count: > 0 } schema
        ? Find(table)?.Rows.FirstOrDefault(row => IdOf(schema, row.Values) == id) : null;

    /// <summary>A value of the row with such a key; empty where there is none.</summary>
    public string Value(string table, string id, string column) => FindRow(table, id) is { } row ? this[table].Value(row, column) : "";

    /// <summary>The key of a row; several columns are joined by a slash.</summary>
    public static string IdOf(TableSchema schema, IReadOnlyList<string> values) =>
        string.Join('/', schema.PrimaryKey.Select(column => values[schema.IndexOf(column)]));

    /// <summary>Tables before those that point to them.</summary>
    public IReadOnlyList<TableSchema> InWritingOrder
    {
        get
        {
            var (order, seen) = (new List<TableSchema>(), new HashSet<string>());
            Add(Package.Tables);
            return order;

            // A row that names its table in a column of its own, as citations do, points to it too.
            void Add(IEnumerable<TableSchema> tables)
            {
                foreach (var table in tables.Where(table => seen.Add(table.Name)))
                {
                    Add(table.ForeignKeys.Select(key => key.Resource).Concat(table.RecordTables).Select(Schema).OfType<TableSchema>());
                    order.Add(table);
                }
            }
        }
    }
}

/// <summary>The order in which datapackage.json says that a table's rows stand.</summary>
/// <param name="schema">The table.</param>
/// <param name="tables">The tables as they stand; those that the table points to give their rows' order.</param>
internal sealed class RowOrder(TableSchema schema, DataTables tables)
{
    private readonly List<Func<IReadOnlyList<string>, (decimal Number, string Text)>> _keys =
        [.. schema.Order.Select(name => KeyOf(schema, tables, name))];

    /// <summary>Where a row belongs: after all that come before it or equal it; at the end where there is no order, or where the rows do
    /// not keep to it.</summary>
    public int PlaceOf(IReadOnlyList<string> values, IReadOnlyList<TextRow> rows)
    {
        var after = rows.Reverse().TakeWhile(row => Compare(values, row.Values) < 0).Count();
        return after > 0 && !IsKeptBy(rows) ? rows.Count : rows.Count - after;
    }

    /// <summary>True where every row stands where it belongs.</summary>
    public bool IsKeptBy(IReadOnlyList<TextRow> rows) => rows.Zip(rows.Skip(1)).All(pair => Compare(pair.First.Values, pair.Second.Values) <= 0);

    /// <summary>The rows in order; those that may stand either way keep their places.</summary>
    public IReadOnlyList<TextRow> Sort(IEnumerable<TextRow> rows) =>
        [.. rows.Order(Comparer<TextRow>.Create((first, second) => Compare(first.Values, second.Values)))];

    private int Compare(IReadOnlyList<string> first, IReadOnlyList<string> second) =>
        _keys.Select(key => (First: key(first), Second: key(second)))
            .Select(pair => pair.First.Number.CompareTo(pair.Second.Number) is not 0 and var order ? order
                : string.CompareOrdinal(pair.First.Text, pair.Second.Text))
            .FirstOrDefault(order => order != 0);

    private static Func<IReadOnlyList<string>, (decimal Number, string Text)> KeyOf(TableSchema schema, DataTables tables, string name)
    {
        var column = schema.IndexOf(name);
        if (schema.ForeignKeys.FirstOrDefault(key => key.Fields[0] == name) is { } key)
        {
            var places = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var row in tables.Find(key.Resource)?.Rows ?? [])
                places.TryAdd(row.Values[tables.Schema(key.Resource)!.IndexOf(key.ResourceFields[0])], places.Count);

            return values => (places.GetValueOrDefault(values[column], int.MaxValue), "");
        }

        return schema.Fields[column].Type is FieldType.Integer or FieldType.Number
            ? values => (decimal.TryParse(values[column], CultureInfo.InvariantCulture, out var number) ? number : decimal.MaxValue, "")
            : values => (0, values[column]);
    }
}
