namespace DprkEngagement;

/// <summary>A data folder as it was read: every table with its rows, sound or not, and every problem of form, type and key. Records are
/// built from it only where there is no problem.</summary>
internal sealed class DataFolder
{
    private DataFolder(string folder, IReadOnlyDictionary<string, byte[]> instead)
    {
        Path = System.IO.Path.GetFullPath(folder);
        Instead = instead;
        Problems = new ProblemList(System.IO.Path.GetFileName(System.IO.Path.TrimEndingDirectorySeparator(Path)));
    }

    public string Path { get; }
    public ProblemList Problems { get; }

    /// <summary>What datapackage.json says; null where it cannot be used, and then nothing was read.</summary>
    public DataPackage? Package { get; private set; }

    public IReadOnlyDictionary<string, TableFile> Tables { get; private set; } = new Dictionary<string, TableFile>();

    /// <summary>What was read instead of files of the folder, by their paths in it.</summary>
    public IReadOnlyDictionary<string, byte[]> Instead { get; }

    /// <summary>Reads a folder and checks form, types and keys; reads <paramref name="instead"/> in place of files of these paths, so that
    /// what a change would do is known before it is made.</summary>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static DataFolder Read(string folder, IReadOnlyDictionary<string, byte[]>? instead = null)
    {
        var read = new DataFolder(folder, instead ?? new Dictionary<string, byte[]>());
        var schema = read.Bytes(SchemaReader.FileName, path => Directory.Exists(read.Path)
            ? $"the file, which describes the tables, is not in {read.Path}"
            : $"there is no folder {read.Path}");
        if (schema is null || SchemaReader.Read(schema, read.Problems) is not { } package)
            return read;

        read.Problems.SetOrder(package.Tables.Select(table => table.Path));
        try
        {
            Records.CheckSchema(package);
        }
        catch (SchemaException error)
        {
            read.Problems.Add(SchemaReader.FileName, 0, "schema-unusable", error.Message);
            return read;
        }

        read.Package = package;
        read.ReportUndescribed(package);
        read.Tables = package.Tables.ToDictionary(table => table.Name, table => new TableFile(
            table, read.Bytes(table.Path, path => $"the file of the table '{table.Name}' is not there; looked for {path}"), read.Problems));
        KeyRules.Check(read.Tables);
        return read;
    }

    private byte[]? Bytes(string file, Func<string, string> missing)
    {
        if (Instead.TryGetValue(file, out var content))
            return content;

        var path = System.IO.Path.Combine(Path, file);
        if (!File.Exists(path))
        {
            Problems.Add(file, 0, "file-missing", missing(path));
            return null;
        }

        // Excel keeps a file it shows open for writing; it can be read all the same.
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    // A CSV file that no schema describes is read by nobody: most likely its description was forgotten.
    private void ReportUndescribed(DataPackage package)
    {
        var files = new DirectoryInfo(Path).GetFiles("*.csv").Select(file => file.Name).Except(package.Tables.Select(table => table.Path));
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            Problems.Add(file, 0, "table-undescribed",
                $"{SchemaReader.FileName} does not describe this file; add it to resources, or move it elsewhere");
        }
    }
}
