using System.Collections.Immutable;

namespace DprkEngagement;

/// <summary>The tables of a data folder as text, and what was changed in them; nothing is written. Changing makes a new one.</summary>
internal sealed record DataTables
{
    private ImmutableDictionary<string, (byte[] File, TableText Text)> _read = ImmutableDictionary<string, (byte[], TableText)>.Empty;
    private ImmutableDictionary<string, TableText> _tables = ImmutableDictionary<string, TableText>.Empty;

    private DataTables(string folder, DataPackage package) => (Folder, Package) = (folder, package);

    public string Folder { get; }

    public DataPackage Package { get; }

    /// <summary>The files of tables that cannot be changed: not there, or of a form so wrong that rows have no sure place.</summary>
    public IReadOnlyList<string> Unusable => [.. Package.Tables.Where(table => Find(table.Name) is null).Select(table => table.Path)];

    /// <summary>The files that are changed, in the order in which they are to be written: rows that others point to first.</summary>
    public IReadOnlyList<FileChange> Changes =>
        [.. InWritingOrder.Where(table => Find(table.Name) is { } now && now != _read[table.Name].Text)
            .Select(table => new FileChange(table.Path, _read[table.Name].File, this[table.Name].ToBytes()))];

    /// <summary>Tables before those that point to them, by a key or, as citations do, by naming the table in a column of their
    /// own.</summary>
    public IReadOnlyList<TableSchema> InWritingOrder
    {
        get
        {
            var order = new OrderedDictionary<string, TableSchema>();
            var seen = new HashSet<string>();
            Add(Package.Tables);
            return order.Values;

            void Add(IEnumerable<TableSchema> tables)
            {
                foreach (var table in tables.Where(table => seen.Add(table.Name)))
                {
                    Add(table.ForeignKeys.Select(key => key.Resource).Concat(table.RecordTables).Select(Schema).OfType<TableSchema>());
                    order.Add(table.Name, table);
                }
            }
        }
    }

    public TableText this[string name] => Find(name) ?? throw new InvalidOperationException($"The table {name} cannot be changed.");

    /// <summary>Reads a folder; from elsewhere what stands in <paramref name="instead"/>, by paths in it.</summary>
    /// <returns>Null where datapackage.json cannot be used.</returns>
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

        return new DataTables(folder, package)
        {
            _read = read.ToImmutable(),
            _tables = read.ToImmutableDictionary(one => one.Key, one => one.Value.Text),
        };
    }

    /// <summary>The tables of a folder in which all can be changed.</summary>
    public static DataTables ReadUsable(string folder) =>
        Read(folder) is { Unusable.Count: 0 } read ? read : throw new DataException(EngagementData.TryLoad(folder).Problems);

    public TableSchema? Schema(string name) => Package.Table(name);

    /// <returns>The table; null where its file is not there, or its form is so wrong that rows have no sure place.</returns>
    public TableText? Find(string name) => _tables.GetValueOrDefault(name);

    /// <summary>The tables with one more row, where its table's order wants it; at the end where the others do not keep to it.</summary>
    public DataTables With(string table, IReadOnlyList<string> values)
    {
        var (order, rows) = (new RowOrder(Schema(table)!, this), this[table].Rows.Append(TableText.Row(values)));
        return With(table, this[table].WithRows(order.IsKeptBy(this[table].Rows) ? order.Sort(rows) : rows));
    }

    public DataTables With(string table, TextRow row, IReadOnlyDictionary<string, string> values) =>
        With(table, this[table].With(row, values));

    public DataTables With(string table, TableText text) => this with { _tables = _tables.SetItem(table, text) };

    public TextRow? FindRow(string table, string id) => Schema(table) is { PrimaryKey.Count: > 0 } schema
        ? Find(table)?.Rows.FirstOrDefault(row => IdOf(schema, row.Values) == id) : null;

    /// <summary>A value of the row with such a key; empty where there is none.</summary>
    public string Value(string table, string id, string column) => FindRow(table, id) is { } row ? this[table].Value(row, column) : "";

    /// <summary>The key of a row; several columns are joined by a slash.</summary>
    public static string IdOf(TableSchema schema, IReadOnlyList<string> values) =>
        string.Join('/', schema.PrimaryKey.Select(column => values[schema.IndexOf(column)]));
}

/// <summary>The order in which datapackage.json says that a table's rows stand; a column that points to a table follows its rows.</summary>
internal sealed class RowOrder(TableSchema schema, DataTables tables)
{
    private readonly List<Func<TextRow, (decimal Number, string Text)>> _keys =
        [.. schema.Order.Select(name => KeyOf(schema, tables, name))];

    /// <summary>The rows in order; those that may stand either way keep their places.</summary>
    public IReadOnlyList<TextRow> Sort(IEnumerable<TextRow> rows) => [.. _keys.Aggregate(rows.OrderBy(_ => 0), (sorted, key) =>
        sorted.ThenBy(row => key(row).Number).ThenBy(row => key(row).Text, StringComparer.Ordinal))];

    public bool IsKeptBy(IEnumerable<TextRow> rows) => Sort(rows).SequenceEqual(rows);

    private static Func<TextRow, (decimal, string)> KeyOf(TableSchema schema, DataTables tables, string name)
    {
        var column = schema.IndexOf(name);
        if (schema.ForeignKeys.FirstOrDefault(key => key.Fields[0] == name) is { } key)
        {
            var target = tables.Find(key.Resource);
            var places = (target?.Rows ?? []).Select(row => target!.Value(row, key.ResourceFields[0])).Distinct().Index()
                .ToDictionary(one => one.Item, one => one.Index);
            return row => (places.GetValueOrDefault(row.Values[column], int.MaxValue), "");
        }

        return schema.Fields[column].Type is FieldType.Integer or FieldType.Number
            ? row => (decimal.TryParse(row.Values[column], CultureInfo.InvariantCulture, out var number) ? number : decimal.MaxValue, "")
            : row => (0, row.Values[column]);
    }
}
