namespace DprkEngagement;

/// <summary>A copy of a data folder's tables and schema in a place of its own, gone when it is disposed.</summary>
internal sealed class ScratchCopy : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("dprk-").FullName;

    /// <param name="folder">The data folder.</param>
    /// <param name="without">A file that is not copied, or null.</param>
    public ScratchCopy(string folder, string? without = null)
    {
        Folder = Directory.CreateDirectory(Path.Combine(_root, Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)))).FullName;
        foreach (var file in Directory.GetFiles(folder).Where(IsPart))
        {
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        }

        bool IsPart(string file) => Path.GetFileName(file) is var name && name != without && (name == DataPackageReader.FileName || name.EndsWith(".csv", StringComparison.Ordinal));
    }

    /// <summary>The copy; its name is that of the folder copied.</summary>
    public string Folder { get; }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
