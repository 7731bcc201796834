namespace DprkEngagement.Interop.Tests;

/// <summary>A copy of the data that a test may break, gone when the test is.</summary>
internal sealed class DataCopy : IDisposable
{
    public DataCopy()
    {
        foreach (var file in Directory.GetFiles(ThisRepository.Data))
        {
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("dprk-").FullName;

    /// <summary>Replaces the first place of a text in a file.</summary>
    public DataCopy Replace(string file, string old, string with)
    {
        var path = Path.Combine(Folder, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} has no '{old}'");
        File.WriteAllText(path, text[..at] + with + text[(at + old.Length)..]);
        return this;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
