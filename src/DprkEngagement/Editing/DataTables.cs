namespace DprkEngagement;

/// <summary>The tables of a data folder as text, and what was changed in them; nothing is written. Changing makes a new one.</summary>
internal sealed class DataTables
{
    private readonly IReadOnlyDictionary<string, byte[]> _files;
    private readonly Dictionary<string, TableText?> _tables;

    private DataTables(string folder, DataPackage package, IReadOnlyDictionary<string, byte[]> files, Dictionary<string,
        TableText?> tables) =>
        (Folder, Package, _files, _tables) = (folder, package, files, tables);

    /// <summary>The data folder, a full path.</summary>
    public string Folder { get; }

    /// <summary>The schema.</summary>
    public DataPackage Package { get; }

    /// <summary>The files of tables that cannot be changed: not there, or of a form so wrong that rows have no sure place.</summary>
    public IReadOnlyList<string> Unusable => [.. Package.Tables.Where(table => _tables[table.Name] is null).Select(table => table.Path)];

    /// <summary>The files that are changed, in the order in which they are to be written: rows that others point to first.</summary>
    public IReadOnlyList<FileChange> Changes =>
    [
        .. InWritingOrder.Where(table => _tables[table.Name] is not null)
            .Select(table => new FileChange(table.Path, _files[table.Path], _tables[table.Name]!.ToBytes()))
            .Where(change => !change.New.AsSpan().SequenceEqual(change.Old)),
    ];

    /// <summary>The content of every changed file, by its path in the folder.</summary>
    public IReadOnlyDictionary<string, byte[]> Changed => Changes.ToDictionary(change => change.Path, change => change.New);

    /// <returns>Null where datapackage.json cannot be used.</returns>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    /// <param name="folder">The data folder.</param>
    /// <param name="instead">What to read instead of a file, by its path in the folder; null for nothing.</param>
    public static DataTables? Read(string folder, IReadOnlyDictionary<string, byte[]>? instead = null)
    {
        if (SchemaReader.TryRead(folder) is not { } package)
            return null;

        var files = package.Tables
            .Select(table => (table.Path, File: Path.Combine(folder, table.Path)))
            .Where(table => File.Exists(table.File))
            .ToDictionary(table => table.Path, table => instead?.GetValueOrDefault(table.Path) ?? File.ReadAllBytes(table.File));
        return new DataTables(folder, package, files, package.Tables.ToDictionary(
            table => table.Name,
            table => files.TryGetValue(table.Path, out var bytes) && TableText.Parse(bytes) is { } text
                && text.Columns.SequenceEqual(table.Fields.Select(field => field.Name)) ? text : null));
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

    /// <summary>The tables without some rows of one.</summary>
    public DataTables Without(string table, Func<TextRow, bool> gone) => With(table, this[table].Without(gone));

    /// <summary>The tables with another content of one.</summary>
    public DataTables With(string table, TableText text) =>
        new(Folder, Package, _files, new Dictionary<string, TableText?>(_tables) { [table] = text });

    /// <summary>The row of a table with such a key; several columns are joined by a slash.</summary>
    public TextRow? FindRow(string table, string id) =>
        Find(table) is { } text && Schema(table) is { PrimaryKey.Count: > 0 } schema
            ? text.Rows.FirstOrDefault(row => IdOf(schema, row.Values) == id)
            : null;

    /// <summary>The key of a row; several columns are joined by a slash.</summary>
    public static string IdOf(TableSchema schema, IReadOnlyList<string> values) =>
        string.Join('/', schema.PrimaryKey.Select(column => values[schema.IndexOf(column)]));

    /// <summary>Tables before those that point to them.</summary>
    public IReadOnlyList<TableSchema> InWritingOrder
    {
        get
        {
            var (order, seen) = (new List<TableSchema>(), new HashSet<string>());
            foreach (var table in Package.Tables)
                Add(table);

            return order;

            // A row that names its table in a column of its own, as citations do, points to it too.
            void Add(TableSchema table)
            {
                if (seen.Add(table.Name))
                {
                    table.ForeignKeys.Select(key => key.Resource).Concat(table.RecordTables).Select(Schema).OfType<TableSchema>().ToList()
                        .ForEach(Add);
                    order.Add(table);
                }
            }
        }
    }
}
