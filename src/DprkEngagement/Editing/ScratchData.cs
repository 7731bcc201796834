namespace DprkEngagement;

/// <summary>A copy of the data to try things out in: nothing done to it touches the data themselves. Gone from the disk when
/// disposed.</summary>
public sealed class ScratchData : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("dprk-").FullName;

    private ScratchData(string folder)
    {
        Folder = Directory.CreateDirectory(Path.Combine(_root, Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)))).FullName;
        foreach (var file in Directory.GetFiles(folder, "*.csv").Append(Path.Combine(folder, SchemaReader.FileName)))
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
    }

    /// <summary>The copy's data folder; its name is that of the original.</summary>
    public string Folder { get; }

    /// <summary>Copies the tables and their description.</summary>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public static ScratchData Of(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new ScratchData(data.Folder);
    }

    /// <summary>Reads the copy as it stands.</summary>
    /// <exception cref="DataException">It has problems.</exception>
    public EngagementData Load() => EngagementData.Load(Folder);

    /// <summary>Everything that is wrong in the copy; empty where nothing is.</summary>
    public IReadOnlyList<DataProblem> Problems() => EngagementData.TryLoad(Folder).Problems;

    /// <summary>Takes a row out, with what exists for it alone: its citations, an event's participants, pages that nothing else
    /// cites.</summary>
    /// <exception cref="ArgumentException">There is no such table or row, or others lean on it; the message says which.</exception>
    public void Remove(string table, string id) => Correction.Remove(DataTables.ReadUsable(Folder), table, id).Write();

    /// <summary>Writes a text file beside the copied data folder.</summary>
    /// <returns>Its full path.</returns>
    public string WriteBeside(string name, string text)
    {
        var path = Path.Combine(_root, Path.GetFileName(name));
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Removes the copy from the disk.</summary>
    public void Dispose()
    {
        if (Directory.Exists(_root))
            Directory.Delete(_root, recursive: true);
    }
}
