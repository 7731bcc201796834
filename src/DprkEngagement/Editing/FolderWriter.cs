namespace DprkEngagement;

/// <summary>A file of a data folder and what it shall hold.</summary>
/// <param name="Path">Its path in the folder.</param>
/// <param name="Old">What it held when it was read; null where it was not there.</param>
/// <param name="New">What it shall hold; null where it shall go.</param>
internal sealed record FileChange(string Path, byte[]? Old, byte[]? New);

/// <summary>Replaces files of a data folder under its lock. Each is written whole beside the old one, flushed, and put in its place; rows
/// that others point to come first. A kill at any moment leaves every file old or new, never torn; what is half added then is said by the
/// next check.</summary>
internal static class FolderWriter
{
    /// <summary>What stands after a file's name while its new content is not in place yet.</summary>
    public const string Waiting = ".dprk-new";

    private const int Pause = 50;

    /// <summary>For how long a command waits for another that changes the tables.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <summary>When to say that somebody is waited for.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(1);

    /// <summary>Waits until nobody else changes the tables; a lock of the operating system, which ends with the process however that
    /// ends.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="longest">How long to wait.</param>
    /// <param name="said">Where to say that another command is waited for; null to wait in silence.</param>
    /// <returns>What holds the lock until it is disposed.</returns>
    /// <exception cref="IOException">
    /// Somebody still changes the tables, or the folder cannot be written; the message says which.
    /// </exception>
    public static IDisposable Lock(string folder, TimeSpan longest, TextWriter? said = null)
    {
        for (var waited = TimeSpan.Zero; ; waited += TimeSpan.FromMilliseconds(Pause))
        {
            try
            {
                return new FileStream(Path.Combine(folder, ".dprk-lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            }
            catch (Exception problem) when (problem is UnauthorizedAccessException || (problem is IOException && !IsTaken(problem)))
            {
                throw Unwritable(folder, problem);
            }
            catch (IOException) when (waited >= longest)
            {
                throw new IOException(Invariant(
                    $"Another command has been changing the tables in {folder} for {longest.TotalSeconds:0} seconds. Nothing was written; try again when it has ended."));
            }
            catch (IOException)
            {
                if (waited == Silence)
                    said?.WriteLine(Invariant($"Another command is changing the tables; waiting for it, {longest.TotalSeconds:0} seconds at most."));

                Thread.Sleep(Pause);
            }
        }
    }

    /// <summary>Writes all the changes under the lock.</summary>
    /// <exception cref="IOException">Nothing was changed; the message says why.</exception>
    public static void WriteAlone(string folder, IReadOnlyList<FileChange> changes, TextWriter? said = null)
    {
        using var alone = Lock(folder, LongestWait, said);
        Write(folder, changes);
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
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Discard(folder, changes);
            throw Unwritable(folder, problem);
        }

        if (changes.FirstOrDefault(change => !Holds(Target(folder, change.Path), change.Old)) is { } changed)
        {
            Discard(folder, changes);
            throw new IOException($"{changed.Path} was changed by another program meanwhile. Nothing was written; run the command again.");
        }

        foreach (var (place, change) in changes.Index())
        {
            var target = Target(folder, change.Path);
            try
            {
                if (change.New is null)
                    File.Delete(target);
                else
                    File.Move(target + Waiting, target, overwrite: true);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                // A program may keep a file open, as Excel does on Windows.
                Discard(folder, changes);
                throw new IOException($"{change.Path} cannot be replaced: {problem.Message} " + (place == 0 ? "Nothing was written."
                    : $"Written before it: {string.Join(", ", changes.Take(place).Select(one => one.Path))}. "
                        + "Run 'dprk check'; git has the files as they were."));
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

    /// <summary>What to say of a folder that cannot be written: the folder and why, never a file that the user does not know.</summary>
    private static IOException Unwritable(string folder, Exception problem) => new($"The folder {folder} cannot be written: "
        + $"{(problem is UnauthorizedAccessException ? "it may not be changed" : problem.Message.Split(" : '")[0].TrimEnd('.'))}. Nothing was changed.");

    private static void Flush(string target, byte[]? content)
    {
        if (content is null)
            return;

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
        foreach (var waiting in changes.Select(change => Target(folder, change.Path) + Waiting).Where(File.Exists))
            File.Delete(waiting);
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
