using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DprkEngagement.Tests;

/// <summary>
/// A data folder that a test may spoil: the small one, the frozen sample or the shipped data, copied. Rows are raw text: a
/// field is set as it shall stand in the file, quotes included.
/// </summary>
internal sealed class DataCopy : IDisposable
{
    public const string Event = "2018-06-12-trump-kim-singapore";
    public const string Claim = "2024-10-18-nis-troops-1500";

    private readonly string _root = Directory.CreateTempSubdirectory("dprk-").FullName;

    /// <summary>
    /// In which order rows are given to <see cref="Add"/>: that of the tables in tests/small, whatever columns come later.
    /// </summary>
    private static readonly Dictionary<string, List<List<string>>> Smalls = Directory.EnumerateFiles(Repository.Small, "*.csv")
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => RawRows.Of(File.ReadAllText(file)));

    private DataCopy() => Folder = Directory.CreateDirectory(Path.Combine(_root, "data")).FullName;

    /// <summary>The folder; its name is data, so that messages read as those of the repository.</summary>
    public string Folder { get; }

    /// <summary>The folder above, in which a command may be started.</summary>
    public string Root => _root;

    /// <summary>The rows of tests/small under the shipped schema, and under headers only every other table.</summary>
    public static DataCopy Small()
    {
        var copy = new DataCopy();
        // A version of its own, so that a new version of the shipped data changes no test.
        var schema = Regex.Replace(File.ReadAllText(Path.Combine(Repository.Data, "datapackage.json")), "(\"version\": )\"[^\"]*\"",
            "$1\"0.0.1\"");
        File.WriteAllText(Path.Combine(copy.Folder, "datapackage.json"), schema);
        using var json = JsonDocument.Parse(schema);
        foreach (var table in json.RootElement.GetProperty("resources").EnumerateArray())
        {
            var name = table.GetProperty("name").GetString()!;
            var header = table.GetProperty("schema").GetProperty("fields").EnumerateArray()
                .Select(field => field.GetProperty("name").GetString()!).ToList();
            var rows = Smalls.GetValueOrDefault(name) ?? [header];
            copy.Write(name, RawRows.Text([header, .. rows.Skip(1).Select(row => Ordered(row, rows[0], header))]));
        }

        return copy;
    }

    public static DataCopy Sample() => Of(Repository.Sample);

    public static DataCopy Shipped() => Of(Repository.Data);

    public static DataCopy Of(string folder)
    {
        var copy = new DataCopy();
        foreach (var file in Directory.EnumerateFiles(folder).Where(file => Path.GetExtension(file) is ".csv" or ".json"))
        {
            File.Copy(file, Path.Combine(copy.Folder, Path.GetFileName(file)));
        }

        return copy;
    }

    /// <summary>The path of a table, or of a file where the name has an ending.</summary>
    public string PathOf(string name) => Path.Combine(Folder, name.Contains('.', StringComparison.Ordinal) ? name : name + ".csv");

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public DataCopy Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public DataCopy Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(name), bytes);
        return this;
    }

    public DataCopy Replace(string name, string what, string by)
    {
        var text = Read(name);
        Assert.Contains(what, text, StringComparison.Ordinal);
        return Write(name, text.Replace(what, by, StringComparison.Ordinal));
    }

    /// <summary>Sets a field.</summary>
    /// <param name="table">The table.</param>
    /// <param name="row">The row, from 2; where no field holds a line break this is its line.</param>
    /// <param name="column">The column's name.</param>
    /// <param name="value">What shall stand there, quotes included.</param>
    public DataCopy Set(string table, int row, string column, string value) =>
        Change(table, rows =>
            rows[row - 1][rows[0].IndexOf(column) is >= 0 and var at ? at
            : throw new ArgumentException($"{table} has no {column}")] = value);

    public DataCopy Remove(string table, int row) => Change(table, rows => rows.RemoveAt(row - 1));

    /// <summary>
    /// Adds a row, its fields in the order of the table in tests/small where there is one. The last of them may be left away: they are
    /// then those of the first row there. Columns that are not there stay empty.
    /// </summary>
    public DataCopy Add(string table, string row) => Change(table, rows =>
    {
        var small = Smalls.GetValueOrDefault(table) ?? [rows[0]];
        var fields = RawRows.Of(row)[0];
        rows.Add(Ordered([.. fields, .. small.ElementAtOrDefault(1)?.Skip(fields.Count) ?? []], small[0], rows[0]));
    });

    public DataCopy Change(string table, Action<List<List<string>>> change)
    {
        var rows = RawRows.Of(Read(table));
        change(rows);
        return Write(table, RawRows.Text(rows));
    }

    public LoadResult Load() => EngagementData.TryLoad(Folder);

    /// <summary>The data, which must have no problem.</summary>
    public EngagementData Data()
    {
        var loaded = Load();
        Assert.Equal("", Lines(loaded));
        return loaded.Data!;
    }

    /// <summary>Every problem, a line each, as a user reads it.</summary>
    public string Problems() => Lines(Load());

    public static string Lines(LoadResult loaded) => string.Join('\n', loaded.Problems);

    /// <summary>The tables as they are.</summary>
    public SortedDictionary<string, string> Tables() => new(
        Directory.EnumerateFiles(Folder, "*.csv").ToDictionary(path => Path.GetFileNameWithoutExtension(path), File.ReadAllText),
            StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static List<string> Ordered(List<string> row, List<string> from, List<string> to) =>
        [.. to.Select(column => from.IndexOf(column) is >= 0 and var at && at < row.Count ? row[at] : "")];
}
