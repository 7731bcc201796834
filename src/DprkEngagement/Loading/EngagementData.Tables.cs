namespace DprkEngagement;

/// <content>Where the data are, and every table as it stands there.</content>
public sealed partial class EngagementData
{
    /// <summary>The environment variable that names a folder which <see cref="Load()"/> takes instead of looking for one.</summary>
    public const string FolderVariable = "DPRK_DATA";

    /// <summary>Every table by its name in datapackage.json, of ours or of a reader's own.</summary>
    internal IReadOnlyDictionary<string, DataTable> Tables { get; init; } = new Dictionary<string, DataTable>();

    /// <summary>What was read instead of files of the folder, by their paths in it; empty for data that are the folder's.</summary>
    internal IReadOnlyDictionary<string, byte[]> Instead { get; init; } = new Dictionary<string, byte[]>();

    /// <summary>The folder that <see cref="Load()"/> reads.</summary>
    /// <exception cref="DataException">There is none; the message says where it was looked for.</exception>
    public static string FindFolder() => DataFolder.Find(
        Environment.GetEnvironmentVariable(FolderVariable), Directory.GetCurrentDirectory(), AppContext.BaseDirectory, LibraryFolder());

    /// <summary>A table as it stands in its file: every column by its name, whether a record has a property for it or not.</summary>
    /// <param name="name">The table's name in datapackage.json, e.g. claims, left-out, or one of your own.</param>
    /// <exception cref="ArgumentException">There is no such table; the message names the nearest.</exception>
    public DataTable Table(string name) =>
        Tables.TryGetValue(name, out var table)
            ? table
            : throw new ArgumentException(UnknownName.Message("table", name, Tables.Keys), nameof(name));

    // In a notebook the program is the kernel, which lies elsewhere; a library loaded from memory has no place.
    private static string LibraryFolder() =>
        typeof(EngagementData).Assembly.Location is { Length: > 0 } path ? Path.GetDirectoryName(path)! : AppContext.BaseDirectory;
}
