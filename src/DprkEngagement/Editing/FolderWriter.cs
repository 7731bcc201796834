namespace DprkEngagement;

/// <summary>A file of a data folder and what it shall hold.</summary>
/// <param name="Path">Its path in the folder.</param>
/// <param name="Old">What it held when it was read; null where it was not there.</param>
/// <param name="New">What it shall hold.</param>
internal sealed record FileChange(string Path, byte[]? Old, byte[] New);

/// <summary>Replaces files of a data folder under its lock. Each is written whole beside the old one, flushed, and put in its place; rows
/// that others point to come first. A kill at any moment leaves every file old or new, never torn; what is half added then is said by the
/// next check.</summary>
internal static class FolderWriter
{
    /// <summary>What stands after a file's name while its new content is not in place yet.</summary>
    public const string Waiting = ".dprk-new";

    private const string LockName = ".dprk-lock";
    private const int Pause = 50;

    /// <summary>
    /// Waits until nobody else changes the tables; a lock of the operating system, which ends with the process however that ends.
    /// </summary>
    /// <returns>What holds the lock until it is disposed.</returns>
    /// <exception cref="IOException">
    /// Somebody still changes the tables, or the folder cannot be written; the message says which.
    /// </exception>
    public static IDisposable Lock(string folder, TimeSpan longest)
    {
        var path = Path.Combine(folder, LockName);
        for (var waited = 0; ; waited += Pause)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            }
            catch (Exception problem) when (problem is UnauthorizedAccessException || (problem is IOException && !IsTaken(problem)))
            {
                throw new IOException($"The folder {folder} cannot be written: {problem.Message} Nothing was changed.");
            }
            catch (IOException) when (waited >= longest.TotalMilliseconds)
            {
                throw new IOException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Another command has been changing the tables in {folder} for {longest.TotalSeconds:0} seconds. Nothing was "
                        + $"written; try again when it has ended."));
            }
            catch (IOException)
            {
                Thread.Sleep(Pause);
            }
        }
    }

    /// <summary>Writes all the changes, in the order given. Needs the folder's lock.</summary>
    /// <exception cref="IOException">
    /// A file holds something else than when it was read, or cannot be written; then nothing was changed.
    /// </exception>
    public static void Write(string folder, IReadOnlyList<FileChange> changes)
    {
        try
        {
            foreach (var change in changes)
                Flush(Target(folder, change.Path), change.New);

            if (changes.FirstOrDefault(change => !Holds(Target(folder, change.Path), change.Old)) is { } changed)
            {
                throw new IOException(
                    $"{changed.Path} was changed by another program meanwhile. Nothing was written; run the command again.");
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Discard(folder, changes);
            throw new IOException(problem.Message.Contains("Nothing was", StringComparison.Ordinal)
                ? problem.Message
                : $"{folder} cannot be written: {problem.Message} Nothing was changed.");
        }

        for (var place = 0; place < changes.Count; place++)
        {
            var target = Target(folder, changes[place].Path);
            try
            {
                File.Move(target + Waiting, target, overwrite: true);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                // A program may keep a file open, as Excel does on Windows.
                Discard(folder, changes);
                var done = changes.Take(place).Select(change => change.Path).ToList();
                throw new IOException($"{changes[place].Path} cannot be replaced: {problem.Message} "
                    + (place == 0 ? "Nothing was written."
                        : $"Written before it: {string.Join(", ", done)}. Run 'dprk check'; git has the files as they were."));
            }
        }
    }

    /// <summary>Takes away new contents that a command which was killed left beside the tables; they were never part of them.</summary>
    /// <returns>The names of the files taken away.</returns>
    public static IReadOnlyList<string> RemoveLeftovers(string folder)
    {
        var left = Directory.GetFiles(folder, "*" + Waiting).Order(StringComparer.Ordinal).ToList();
        left.ForEach(File.Delete);
        return [.. left.Select(file => Path.GetFileName(file)!)];
    }

    private static void Flush(string target, byte[] content)
    {
        using (var file = new FileStream(target + Waiting, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        if (!OperatingSystem.IsWindows() && File.Exists(target))
            File.SetUnixFileMode(target + Waiting, File.GetUnixFileMode(target));
    }

    private static bool Holds(string target, byte[]? content) =>
        content is null ? !File.Exists(target) : File.Exists(target) && File.ReadAllBytes(target).AsSpan().SequenceEqual(content);

    private static void Discard(string folder, IEnumerable<FileChange> changes)
    {
        foreach (var change in changes)
            File.Delete(Target(folder, change.Path) + Waiting);
    }

    /// <summary>True where another process has the file open: EWOULDBLOCK on Linux and macOS, a sharing violation on Windows.</summary>
    private static bool IsTaken(Exception problem) => problem.HResult is 11 or 35 or unchecked((int)0x80070020);

    /// <summary>The file itself where the name in the folder is a link.</summary>
    private static string Target(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        return File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target ? target.FullName : path;
    }
}
