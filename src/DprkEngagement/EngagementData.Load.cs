namespace DprkEngagement;

/// <content>Reading a data folder.</content>
public sealed partial class EngagementData
{
    /// <summary>The environment variable that names a folder which <see cref="Load()"/> takes instead of looking for one.</summary>
    public const string FolderVariable = "DPRK_DATA";

    /// <summary>
    /// Reads the project's data: the folder that the environment variable DPRK_DATA names, or else the folder
    /// <c>data</c> in the current directory or one above it, or else in the program's own directory or one above it, or
    /// else in this library's directory or one above it.
    /// </summary>
    /// <exception cref="DataException">The data have problems, or no folder was found; the message lists them all.</exception>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static EngagementData Load() => Load(FindFolder());

    /// <summary>The folder that <see cref="Load()"/> reads.</summary>
    /// <exception cref="DataException">There is none; the message says where it was looked for.</exception>
    public static string FindFolder() => DataFolder.Find(
        Environment.GetEnvironmentVariable(FolderVariable), Directory.GetCurrentDirectory(), AppContext.BaseDirectory, LibraryFolder());

    // In a notebook the program is the kernel, which lies elsewhere; a library loaded from memory has no place.
    private static string LibraryFolder() =>
        typeof(EngagementData).Assembly.Location is { Length: > 0 } path ? Path.GetDirectoryName(path)! : AppContext.BaseDirectory;

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
        return FolderReader.Read(folder);
    }
}
