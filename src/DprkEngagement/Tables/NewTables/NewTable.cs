using System.Text;

namespace DprkEngagement;

/// <summary>
/// A table of one's own before it is part of the data: what was inferred of its columns, and how to write it. The values
/// stay as they are, but for spaces around them; what datapackage.json says of them can be changed there afterwards. Shows itself as a table.
/// </summary>
[TypeFormatterSource(typeof(NewTableFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed class NewTable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private readonly string _folder;
    private readonly string _csv;
    private readonly byte[] _packageBefore;
    private readonly byte[] _package;

    private NewTable(string folder, string name, string csv, byte[] packageBefore, byte[] package)
    {
        (_folder, Name, _csv, _packageBefore, _package) = (folder, name, csv, packageBefore, package);
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>How many rows it has.</summary>
    public required int RowCount { get; init; }

    /// <summary>Its columns as they were inferred, in order.</summary>
    public required IReadOnlyList<NewColumn> Columns { get; init; }

    /// <summary>The columns that tell its rows apart; empty where none do.</summary>
    public required IReadOnlyList<string> PrimaryKey { get; init; }

    /// <summary>What else the user should know, in sentences.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Reads a CSV file and infers what its columns hold. Nothing is written.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="name">The new table's name, e.g. sanctions.</param>
    /// <param name="csvFile">The file: comma, semicolon or tab; UTF-8 or UTF-16; the first line names the columns.</param>
    /// <param name="description">What a row is, in a sentence; null where it is to be said later.</param>
    /// <exception cref="ArgumentException">The name cannot be used, or is taken.</exception>
    /// <exception cref="FormatException">The file has not the form of a table; the message says why.</exception>
    /// <exception cref="DataException">The data in the folder have problems, or would have with this table.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static NewTable Infer(string folder, string name, string csvFile, string? description = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        folder = Path.GetFullPath(folder);
        TableName.Check(name, PackageOf(folder));
        using var scratch = new ScratchCopy(folder, without: name + ".csv");
        var record = WholeRecord.Of(EngagementData.Load(scratch.Folder));
        var source = NewTableSource.Read(csvFile);
        var csv = NewTableSource.Write([ColumnNames.Of(source.Header), .. source.Rows]);
        RefuseOther(Path.Combine(folder, name + ".csv"), csvFile, csv);

        var keys = new ReferenceTargets(record);
        var (columns, key, missing) = TableInference.Of(source, keys);
        var before = File.ReadAllBytes(Path.Combine(folder, DataPackageReader.FileName));
        var resource = ResourceText.Write(name, description ?? "To be described: what a row is.", columns, key, missing);
        var table = new NewTable(folder, name, csv, before, PackageText.Add(before, resource))
        {
            RowCount = source.Rows.Count,
            Columns = [.. columns.Select(column => new NewColumn(column.Name, column.Head, column.InWords, column.Required, column.Why))],
            PrimaryKey = key,
            Notes = [.. source.Notes, .. NotesOn(key, missing)],
        };
        table.Write(scratch.Folder, File.WriteAllBytes);
        _ = EngagementData.Load(scratch.Folder);
        return table;
    }

    /// <summary>Its columns, what each holds and why.</summary>
    public ResultTable ToTable() => new(
        FormattableString.Invariant($"{Name}: {RowCount} {(RowCount == 1 ? "row" : "rows")}, {Columns.Count} {(Columns.Count == 1 ? "column" : "columns")}, inferred and to be confirmed"),
        ["Column", "Holds", "Empty fields", "Why"],
        [.. Columns.Select(column => new ResultRow([column.Name, column.Holds, column.Required ? "none allowed" : "allowed", column.Why], []))]);

    /// <summary>Writes the table's file, then its description in datapackage.json, each whole or not at all.</summary>
    /// <exception cref="IOException">A file cannot be written, or datapackage.json has changed since the columns were inferred.</exception>
    public void Write()
    {
        using var alone = FolderLock.Take(_folder, LongestWait);
        var package = Path.Combine(_folder, DataPackageReader.FileName);
        if (!File.ReadAllBytes(package).AsSpan().SequenceEqual(_packageBefore))
        {
            throw new IOException($"{package} has changed meanwhile; start again");
        }

        Write(_folder, WholeBytes.Write);
    }

    private void Write(string folder, Action<string, byte[]> replace)
    {
        replace(Path.Combine(folder, Name + ".csv"), Encoding.UTF8.GetBytes(_csv));
        replace(Path.Combine(folder, DataPackageReader.FileName), _package);
    }

    /// <exception cref="DataException">datapackage.json cannot be used.</exception>
    private static DataPackage PackageOf(string folder)
    {
        var problems = new ProblemList(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)));
        return DataPackageReader.Read(folder, problems) ?? throw new DataException(problems.InOrder());
    }

    /// <summary>A file of that name in the data folder is only in order where it is the very table: the file given, or what a run that was cut short wrote.</summary>
    private static void RefuseOther(string path, string csvFile, string csv)
    {
        if (File.Exists(path) && Path.GetFullPath(csvFile) != path && File.ReadAllText(path) != csv)
        {
            throw new ArgumentException($"there is a file {Path.GetFileName(path)} in the data folder already; choose another name");
        }
    }

    private static IEnumerable<string> NotesOn(IReadOnlyList<string> key, IReadOnlyList<string> missing)
    {
        yield return key.Count > 0
            ? $"Rows are told apart by {string.Join(" and ", key)}."
            : "No column tells the rows apart: a row that stands twice will not be noticed. Add a column with an id, e.g. a short name of small letters, digits and hyphens.";
        if (missing.Count > 0)
        {
            yield return $"{string.Join(", ", missing.Select(text => $"'{text}'"))} stands for unknown, like an empty field.";
        }
    }
}
