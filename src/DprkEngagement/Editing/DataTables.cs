namespace DprkEngagement;

/// <summary>The tables of a data folder as text, and what was changed in them; nothing is written. Changing makes a new one.</summary>
internal sealed class DataTables
{
    private readonly Dictionary<string, byte[]> _original;
    private readonly Dictionary<string, CsvTable?> _tables;
    private readonly List<(string Path, int Line, int Lines)> _inserted;

    private DataTables(string folder, DataPackage package, Dictionary<string, byte[]> original, Dictionary<string, CsvTable?> tables, List<(string, int, int)> inserted)
    {
        (Folder, Package, _original, _tables, _inserted) = (folder, package, original, tables, inserted);
    }

    /// <summary>The data folder, a full path.</summary>
    public string Folder { get; }

    /// <summary>The schema.</summary>
    public DataPackage Package { get; }

    /// <summary>The content of every changed file, by its path in the folder.</summary>
    public IReadOnlyDictionary<string, byte[]> Changed =>
        _tables.Where(pair => pair.Value is not null)
            .Select(pair => pair.Value!)
            .Where(table => table.Bytes != _original[table.Schema.Path])
            .ToDictionary(table => table.Schema.Path, table => table.Bytes);

    /// <summary>The same files as changes to write.</summary>
    public IReadOnlyList<FileChange> Changes => [.. Changed.Select(pair => new FileChange(pair.Key, _original[pair.Key], pair.Value))];

    /// <returns>Null where datapackage.json cannot be used.</returns>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static DataTables? Read(string folder)
    {
        if (DataPackageReader.TryRead(folder) is not { } package)
        {
            return null;
        }

        var original = package.Tables
            .Select(schema => (schema.Path, File: Path.Combine(folder, schema.Path)))
            .Where(table => File.Exists(table.File))
            .ToDictionary(table => table.Path, table => File.ReadAllBytes(table.File));
        return Of(folder, package, original);
    }

    /// <summary>Tables of which the contents are known, as if they were read.</summary>
    public static DataTables Of(string folder, DataPackage package, Dictionary<string, byte[]> contents) =>
        new(folder, package, contents, package.Tables.ToDictionary(table => table.Name, table => contents.TryGetValue(table.Path, out var bytes) ? CsvTable.Parse(table, bytes) : null), []);

    /// <summary>The files of tables that cannot be changed: not there, or of a form so wrong that rows have no sure place.</summary>
    public IReadOnlyList<string> Unusable => [.. Package.Tables.Where(table => _tables[table.Name] is null).Select(table => table.Path)];

    /// <returns>The table; null where its file is not there, or its form is so wrong that rows have no sure place.</returns>
    public CsvTable? Find(string name) => _tables.GetValueOrDefault(name);

    /// <exception cref="InvalidOperationException">There is no such table of sound form.</exception>
    public CsvTable this[string name] => Find(name) ?? throw new InvalidOperationException($"The table {name} cannot be changed.");

    /// <summary>A new row, where its table's order wants it.</summary>
    /// <returns>The tables with it, and its line.</returns>
    public (DataTables Tables, int Line) With(string table, IReadOnlyList<string> values)
    {
        var old = this[table];
        var row = new RowOrder(old.Schema, this).PlaceOf(values, old.Rows);
        var changed = old.WithRow(row, values);
        var line = changed.Rows[row].Line;
        var lines = 1 + values.Sum(value => value.Count(letter => letter == '\n'));
        return (Replace(changed, [.. _inserted, (old.Schema.Path, line, lines)]), line);
    }

    /// <summary>Other values in a row that there is.</summary>
    public DataTables With(string table, int row, IReadOnlyDictionary<string, string> values) => Replace(this[table].WithValues(row, values), _inserted);

    /// <summary>The line that a line of the unchanged file has now.</summary>
    public int LineNow(string path, int line)
    {
        foreach (var (file, at, lines) in _inserted)
        {
            line += file == path && line >= at ? lines : 0;
        }

        return line;
    }

    private DataTables Replace(CsvTable changed, List<(string, int, int)> inserted) =>
        new(Folder, Package, _original, new Dictionary<string, CsvTable?>(_tables) { [changed.Schema.Name] = changed }, inserted);
}
