namespace DprkEngagement;

/// <summary>
/// Keeps others from changing the tables meanwhile: a lock of the operating system on a file that stays in the folder, so
/// that it ends with the process, however that ends.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    private const string FileName = ".dprk-lock";

    private const int Pause = 50;

    private readonly FileStream _file;

    private FolderLock(FileStream file)
    {
        _file = file;
    }

    /// <summary>Whether any command ever changed the tables of the folder: others then wait for it.</summary>
    public static bool WasUsedIn(string folder) => File.Exists(Path.Combine(folder, FileName));

    /// <summary>Waits until nobody else changes the tables.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="longest">For how long to wait.</param>
    /// <exception cref="IOException">Somebody still does, or the folder cannot be written; the message says which.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static FolderLock Take(string folder, TimeSpan longest)
    {
        var path = Path.Combine(folder, FileName);
        for (var waited = 0; ; waited += Pause)
        {
            try
            {
                return new FolderLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0));
            }
            catch (IOException) when (Directory.Exists(folder) && waited < longest.TotalMilliseconds)
            {
                Thread.Sleep(Pause);
            }
            catch (IOException) when (Directory.Exists(folder) && File.Exists(path))
            {
                throw new IOException(FormattableString.Invariant(
                    $"Another command has been changing the tables in {folder} for {longest.TotalSeconds:0} seconds. Nothing was written; try again when it has ended."));
            }
        }
    }

    public void Dispose() => _file.Dispose();
}
