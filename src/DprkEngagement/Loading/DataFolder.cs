namespace DprkEngagement;

/// <summary>A data folder as it was read: every table with its rows, sound or not, and every problem of form, type and key. Records are
/// built from it only where there is no problem.</summary>
internal sealed class DataFolder
{
    private DataFolder(string path, ProblemList problems) => (Path, Problems) = (path, problems);

    /// <summary>The folder in full.</summary>
    public string Path { get; }

    public ProblemList Problems { get; }

    /// <summary>What datapackage.json says; null where it cannot be used, and then nothing was read.</summary>
    public DataPackage? Package { get; private init; }

    /// <summary>The tables by name.</summary>
    public IReadOnlyDictionary<string, TableFile> Tables { get; private init; } = new Dictionary<string, TableFile>();

    /// <summary>What was read instead of files of the folder, by their paths in it.</summary>
    public IReadOnlyDictionary<string, byte[]> Instead { get; private init; } = new Dictionary<string, byte[]>();

    /// <summary>Finds the project's data folder.</summary>
    /// <param name="named">The folder that the user named, or null.</param>
    /// <param name="starts">Directories from which to look upwards for data/datapackage.json.</param>
    /// <exception cref="DataException">It is nowhere; the message lists where it was looked for.</exception>
    public static string Find(string? named, params IReadOnlyList<string> starts)
    {
        if (!string.IsNullOrEmpty(named))
            return named;

        foreach (var start in starts)
        {
            for (var directory = new DirectoryInfo(start); directory is not null; directory = directory.Parent)
            {
                var folder = System.IO.Path.Combine(directory.FullName, "data");
                if (File.Exists(System.IO.Path.Combine(folder, SchemaReader.FileName)))
                    return folder;
            }
        }

        var problems = new ProblemList("data");
        problems.Add(SchemaReader.FileName, 0, "file-missing",
            $"no data folder was found; looked for data/{SchemaReader.FileName} in {string.Join(" and in ", starts.Distinct())} and "
                + $"every folder above; name the folder in Load(\"…\") or in the environment variable {EngagementData.FolderVariable}");
        throw new DataException(problems.InOrder());
    }

    /// <summary>Reads a folder and checks form, types and keys.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="instead">
    /// What to read instead of a file, by its path in the folder: what a change would do is known before it is made.
    /// </param>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static DataFolder Read(string folder, IReadOnlyDictionary<string, byte[]>? instead = null)
    {
        var path = System.IO.Path.GetFullPath(folder);
        var problems = new ProblemList(System.IO.Path.GetFileName(System.IO.Path.TrimEndingDirectorySeparator(path)));
        instead ??= new Dictionary<string, byte[]>();
        if (ReadPackage(path, instead, problems) is not { } package)
            return new DataFolder(path, problems) { Instead = instead };

        problems.SetOrder(package.Tables.Select(table => table.Path));
        try
        {
            Records.CheckSchema(package);
        }
        catch (SchemaException error)
        {
            problems.Add(SchemaReader.FileName, 0, "schema-unusable", error.Message);
            return new DataFolder(path, problems) { Instead = instead };
        }

        ReportUndescribed(path, package, problems);
        var tables = package.Tables.ToDictionary(table => table.Name, table =>
            TableFile.Read(table, Bytes(path, table, instead, problems), problems));
        var read = new DataFolder(path, problems) { Package = package, Tables = tables, Instead = instead };
        KeyRules.Check(read);
        return read;
    }

    private static DataPackage? ReadPackage(string path, IReadOnlyDictionary<string, byte[]> instead, ProblemList problems)
    {
        var file = System.IO.Path.Combine(path, SchemaReader.FileName);
        if ((instead.GetValueOrDefault(SchemaReader.FileName) ?? (File.Exists(file) ? File.ReadAllBytes(file) : null)) is { } schema)
            return SchemaReader.Read(schema, problems);

        problems.Add(SchemaReader.FileName, 0, "file-missing", Directory.Exists(path)
            ? $"the file, which describes the tables, is not in {path}"
            : $"there is no folder {path}");
        return null;
    }

    private static byte[]? Bytes(string folder, TableSchema table, IReadOnlyDictionary<string, byte[]> instead, ProblemList problems)
    {
        if (instead.TryGetValue(table.Path, out var content))
            return content;

        var path = System.IO.Path.Combine(folder, table.Path);
        if (!File.Exists(path))
        {
            problems.Add(table.Path, 0, "file-missing", $"the file of the table '{table.Name}' is not there; looked for {path}");
            return null;
        }

        // Excel keeps a file it shows open for writing; it can be read all the same.
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    // A CSV file that no schema describes is read by nobody: most likely its description was forgotten.
    private static void ReportUndescribed(string folder, DataPackage package, ProblemList problems)
    {
        foreach (var file in Directory.GetFiles(folder, "*.csv").Select(System.IO.Path.GetFileName).Order(StringComparer.Ordinal))
        {
            if (package.Tables.All(table => table.Path != file))
            {
                problems.Add(file!, 0, "table-undescribed", $"{SchemaReader.FileName} does not describe this file; add it to resources, "
                    + "or move it elsewhere");
            }
        }
    }
}
