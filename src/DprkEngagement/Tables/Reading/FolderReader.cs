namespace DprkEngagement;

/// <summary>Reads and checks a whole data folder.</summary>
internal sealed class FolderReader
{
    private readonly string _folder;
    private readonly IReadOnlyDictionary<string, byte[]> _instead;
    private readonly ProblemList _problems;
    private readonly Dictionary<string, UntypedRows>? _all;

    private FolderReader(string folder, IReadOnlyDictionary<string, byte[]> instead, bool keepAll = false)
    {
        (_folder, _instead) = (folder, instead);
        _all = keepAll ? [] : null;
        _problems = new ProblemList(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)));
    }

    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static LoadResult Read(string folder) => Read(folder, new Dictionary<string, byte[]>());

    /// <summary>The same as if some files held something else: what a change would do is known before it is made.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="instead">What to read instead of a table's file, by the file's path in the folder.</param>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static LoadResult Read(string folder, IReadOnlyDictionary<string, byte[]> instead)
    {
        var reader = new FolderReader(Path.GetFullPath(folder), instead);
        var data = reader.Read();
        if (reader._problems.Count > 0 && File.Exists(Path.Combine(reader._folder, FolderJournal.FileName)))
        {
            reader._problems.Add(FolderJournal.FileName, 0, 0, "change-unfinished", "", "",
                "a command that changes the tables was interrupted, or is at work; 'dprk check' brings it to its end, and what else is wrong may come of it");
        }

        return new LoadResult(reader._problems.Count == 0 ? data : null, reader._problems.InOrder());
    }

    /// <summary>Reads the folder and keeps the fields of every table as well.</summary>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static FolderTables ReadTables(string folder, IReadOnlyDictionary<string, byte[]> instead)
    {
        var reader = new FolderReader(Path.GetFullPath(folder), instead, keepAll: true);
        var data = reader.Read();
        return new FolderTables(
            new LoadResult(reader._problems.Count == 0 ? data : null, reader._problems.InOrder()),
            reader._all!.ToDictionary(pair => pair.Key, pair => pair.Value.Finish()));
    }

    private EngagementData? Read()
    {
        if (!File.Exists(Path.Combine(_folder, DataPackageReader.FileName)))
        {
            _problems.Add(DataPackageReader.FileName, 0, 0, "file-missing", "", "", Directory.Exists(_folder)
                ? $"the file, which describes the tables, is not in {_folder}"
                : $"there is no folder {_folder}");
            return null;
        }

        if (DataPackageReader.Read(_folder, _problems) is not { } package)
        {
            return null;
        }

        _problems.SetOrder(package.Tables.Select(table => table.Path));
        try
        {
            return Read(package);
        }
        catch (SchemaException error)
        {
            _problems.Add(DataPackageReader.FileName, 0, 0, "schema-unusable", "", "", error.Message);
            return null;
        }
    }

    private EngagementData Read(DataPackage package)
    {
        var keys = package.Tables.ToDictionary(table => table.Name, table => new TableKeys(table, ReferencedFields(package, table)));
        var factory = new ColumnFactory(keys);
        var records = new RecordTables(keys, factory);
        var untyped = package.Tables.Where(table => !records.All.ContainsKey(table.Name)).ToDictionary(table => table.Name, table => new UntypedRows(table));
        ReportUndescribed(package);
        foreach (var schema in ReadingOrder.Of(package.Tables))
        {
            var row = new FieldValue[schema.Fields.Count];
            var reader = new TableReader(keys[schema.Name], factory.Create(schema, row), row, _problems);
            ReadTable(keys[schema.Name], reader, Receiver(schema, records.All.TryGetValue(schema.Name, out var table) ? table : untyped[schema.Name]));
        }

        WholeTableRules.Check(records, keys, factory, _problems);
        var data = Data(package, keys, records, untyped);
        if (_problems.Count == 0)
        {
            DataChecks.Check(new SoundRecord(data, keys, records.Citations.Links), _problems);
        }

        return data;
    }

    private EngagementData Data(
        DataPackage package, IReadOnlyDictionary<string, TableKeys> keys, RecordTables records, IReadOnlyDictionary<string, UntypedRows> untyped) =>
        new()
        {
            Version = package.Version,
            Folder = _folder,
            Actors = records.Actors.Finish(),
            Persons = records.Persons.Finish(),
            Places = records.Places.Finish(),
            Events = records.Events.Finish(),
            Claimants = records.Claimants.Finish(),
            Claims = records.Claims.Finish(),
            Conversions = records.Conversions.Finish(),
            Sources = records.Sources.Finish(),
            Citations = records.Citations.Finish(),
            Coverage = records.Coverage.Finish(),
            Resolutions = records.Resolutions.Finish(),
            Agreements = records.Agreements.Finish(),
            ArticleClaims = records.ArticleClaims.Finish(),
            RowCounts = [.. package.Tables.Select(table => (table.Name, keys[table.Name].Lines.Count))],
            Instead = _instead,
            UntypedTables = untyped.ToDictionary(pair => pair.Key, pair => pair.Value.Finish()),
        };

    private static IEnumerable<string> ReferencedFields(DataPackage package, TableSchema table) =>
        package.Tables.SelectMany(other => other.ForeignKeys).Where(key => key.Resource == table.Name).Select(key => key.ResourceFields[0]);

    private IRowReceiver Receiver(TableSchema schema, IRowReceiver receiver) =>
        _all is null ? receiver : new RowsTwice(receiver, _all[schema.Name] = new UntypedRows(schema));

    private void ReadTable(TableKeys keys, TableReader reader, IRowReceiver receiver)
    {
        if (_instead.TryGetValue(keys.Schema.Path, out var content))
        {
            reader.Read(new MemoryStream(content), receiver);
            return;
        }

        var path = Path.Combine(_folder, keys.Schema.Path);
        if (!File.Exists(path))
        {
            keys.IsComplete = false;
            _problems.Add(keys.Schema.Path, 0, 0, "file-missing", "", "", $"the file of the table '{keys.Schema.Name}' is not there; looked for {path}");
            return;
        }

        // Excel keeps a file it shows open for writing; it can be read all the same.
        reader.Read(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan), receiver);
    }

    /// <summary>A CSV file that no schema describes is read by nobody: most likely its description was forgotten.</summary>
    private void ReportUndescribed(DataPackage package)
    {
        var files = Directory.GetFiles(_folder, "*.csv").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
        foreach (var file in files.Where(file => package.Tables.All(table => table.Path != file)))
        {
            _problems.Add(file, 0, 0, "table-undescribed", "", "", $"{DataPackageReader.FileName} does not describe this file; add it to resources, or move it elsewhere");
        }
    }
}
