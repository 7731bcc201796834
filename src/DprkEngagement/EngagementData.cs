namespace DprkEngagement;

/// <summary>The record: every table as records, with what the notebooks ask of it. Never changed once loaded.</summary>
public sealed partial class EngagementData
{
    /// <summary>Version of the data, from datapackage.json.</summary>
    public required string Version { get; init; }

    /// <summary>The folder that it was read from.</summary>
    public required string Folder { get; init; }

    /// <summary>The day at whose end the record is looked at (see <c>AsOf</c>); null for the whole record.</summary>
    public DateOnly? KnownOn { get; init; }

    /// <summary>States.</summary>
    public required IReadOnlyList<Actor> Actors { get; init; }

    /// <summary>Persons who take part in events.</summary>
    public required IReadOnlyList<Person> Persons { get; init; }

    /// <summary>Where events happen.</summary>
    public required IReadOnlyList<Place> Places { get; init; }

    /// <summary>What happened, whatever its status.</summary>
    public required IReadOnlyList<Event> Events { get; init; }

    /// <summary>Units of figures.</summary>
    public required IReadOnlyList<Unit> Units { get; init; }

    /// <summary>What claims count.</summary>
    public required IReadOnlyList<Quantity> Quantities { get; init; }

    /// <summary>Who states figures.</summary>
    public required IReadOnlyList<Claimant> Claimants { get; init; }

    /// <summary>Who stated which figure when, whatever its status.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>What containers were said to hold.</summary>
    public required IReadOnlyList<Conversion> Conversions { get; init; }

    /// <summary>Pages that were read.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Which page supports which row.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>From when to when each series was searched.</summary>
    public required IReadOnlyList<Coverage> Coverage { get; init; }

    /// <summary>Votes at the United Nations.</summary>
    public required IReadOnlyList<Resolution> Resolutions { get; init; }

    /// <summary>Treaties and agreements.</summary>
    public required IReadOnlyList<Agreement> Agreements { get; init; }

    /// <summary>The claims of the article behind the project.</summary>
    public required IReadOnlyList<ArticleClaim> ArticleClaims { get; init; }

    /// <summary>The environment variable that names a folder which <see cref="Load()"/> takes instead of looking for one.</summary>
    public const string FolderVariable = "DPRK_DATA";

    /// <summary>Every table by its name in datapackage.json, of ours or of a reader's own.</summary>
    internal IReadOnlyDictionary<string, DataTable> Tables { get; init; } = new Dictionary<string, DataTable>();

    /// <summary>What was read instead of files of the folder, by their paths in it; empty for data that are the folder's.</summary>
    internal IReadOnlyDictionary<string, byte[]> Instead { get; init; } = new Dictionary<string, byte[]>();

    /// <summary>
    /// Reads the project's data: the folder that the environment variable DPRK_DATA names, or else the folder
    /// <c>data</c> in the current directory or one above it, or else in the program's own directory or one above it, or
    /// else in this library's directory or one above it.
    /// </summary>
    /// <exception cref="DataException">The data have problems, or no folder was found; the message lists them all.</exception>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static EngagementData Load() => Load(FindFolder());

    /// <summary>Reads a data folder.</summary>
    /// <param name="folder">The folder with datapackage.json and the tables.</param>
    /// <exception cref="DataException">The data have problems, or there is no such folder; the message lists them all.</exception>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static EngagementData Load(string folder)
    {
        var result = TryLoad(folder);
        return result.Data ?? throw new DataException(result.Problems);
    }

    /// <summary>Reads a data folder and gives either the data or every problem in them.</summary>
    /// <param name="folder">The folder with datapackage.json and the tables.</param>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static LoadResult TryLoad(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return Build(DataFolder.Read(folder));
    }

    /// <summary>The folder that <see cref="Load()"/> reads.</summary>
    /// <exception cref="DataException">There is none; the message says where it was looked for.</exception>
    public static string FindFolder() => DataFolder.Find(
        Environment.GetEnvironmentVariable(FolderVariable), Directory.GetCurrentDirectory(), AppContext.BaseDirectory, LibraryFolder());

    /// <summary>Checks rows and builds records of them, where there is no problem.</summary>
    internal static LoadResult Build(DataFolder folder)
    {
        EngagementData? data = null;
        if (folder.Package is not null)
        {
            try
            {
                Records.CheckSchema(folder);
                data = folder.Problems.Count == 0 ? Records.Of(folder) : null;
            }
            catch (SchemaException error)
            {
                folder.Problems.Add(SchemaReader.FileName, 0, "schema-unusable", error.Message);
            }
        }

        return new LoadResult(folder.Problems.Count == 0 ? data : null, folder.Problems.InOrder());
    }

    // In a notebook the program is the kernel, which lies elsewhere; a library loaded from memory has no place.
    private static string LibraryFolder() =>
        typeof(EngagementData).Assembly.Location is { Length: > 0 } path ? Path.GetDirectoryName(path)! : AppContext.BaseDirectory;
}
