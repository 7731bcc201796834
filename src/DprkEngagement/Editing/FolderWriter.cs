namespace DprkEngagement;

/// <summary>A file of a data folder: its path in it, what it held when it was read (null where it was not there), and what it shall hold
/// (null where it shall go).</summary>
internal sealed record FileChange(string Path, byte[]? Old, byte[]? New);

/// <summary>Replaces files of a data folder under its lock. Each is written whole beside the old one, flushed, and put in its place; rows
/// that others point to come first. A kill at any moment leaves every file old or new, never torn; what is half added then is said by the
/// next check.</summary>
internal static class FolderWriter
{
    /// <summary>What stands after a file's name while its new content is not in place yet.</summary>
    public const string Waiting = ".dprk-new";

    /// <summary>For how long a command waits for another that changes the tables.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits until nobody else changes the tables, and says so after a second; a lock of the operating system, which ends with the
    /// process however that ends.</summary>
    /// <exception cref="IOException">Somebody still changes the tables, or the folder cannot be written.</exception>
    public static IDisposable Lock(string folder, TimeSpan longest, TextWriter? said = null)
    {
        var file = Path.Combine(folder, ".dprk-lock");
        var most = Invariant($"{longest.TotalSeconds:0} seconds");
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 0);
            }
            catch (IOException problem) when (IsTaken(problem) && waited < longest)
            {
                if (waited == TimeSpan.FromSeconds(1))
                    said?.WriteLine($"Another command is changing the tables; waiting for it, {most} at most.");

                Thread.Sleep(Pause);
            }
            catch (IOException problem) when (IsTaken(problem))
            {
                throw new IOException($"Another command has been changing the tables in {folder} for {most}. "
                    + "Nothing was written; try again when it has ended.");
            }
            catch (UnauthorizedAccessException) when (Path.Exists(file))
            {
                throw new IOException($"The lock file {file} cannot be opened: it may be another user's. Nothing was changed; delete it "
                    + "when no other command is changing the tables, or have its owner delete it.");
            }
            catch (Exception problem) when (problem is UnauthorizedAccessException or IOException)
            {
                throw Unwritable(folder, problem);
            }
        }
    }

    public static void WriteAlone(string folder, IReadOnlyList<FileChange> changes, TextWriter? said = null)
    {
        using var alone = Lock(folder, LongestWait, said);
        Write(folder, changes);
    }

    /// <summary>Writes all the changes, in the order given. Needs the folder's lock.</summary>
    /// <exception cref="IOException">A file holds something else than when it was read, or cannot be written; nothing was
    /// changed.</exception>
    public static void Write(string folder, IReadOnlyList<FileChange> changes)
    {
        var targets = changes.Select(change => Target(folder, change.Path)).ToList();
        if (changes.Zip(targets).FirstOrDefault(one => !Holds(one.Second, one.First.Old)).First is { } changed)
            throw new IOException($"{changed.Path} was changed by another program meanwhile. Nothing was written; run the command again.");

        var done = -1;
        try
        {
            foreach (var (change, target) in changes.Zip(targets).Where(one => one.First.New is not null))
                Flush(target, change.New!);

            for (done = 0; done < changes.Count; done++)
            {
                if (changes[done].New is null)
                    File.Delete(targets[done]);
                else
                    File.Move(targets[done] + Waiting, targets[done], overwrite: true);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            foreach (var waiting in targets.Select(target => target + Waiting).Where(File.Exists))
                File.Delete(waiting);

            // A program may keep a file open, as Excel does on Windows.
            var before = string.Join(", ", changes.Take(done).Select(change => change.Path));
            throw done < 0 ? Unwritable(folder, problem) : new IOException($"{changes[done].Path} cannot be replaced: {problem.Message} "
                + (done == 0 ? "Nothing was written."
                    : $"Written before it: {before}. Run 'dprk check'; git has the files as they were."));
        }
    }

    /// <summary>Takes away new contents that a command which was killed left beside the tables; they were never part of them.</summary>
    public static IReadOnlyList<string> RemoveLeftovers(string folder)
    {
        var left = Directory.GetFiles(folder, "*" + Waiting).Order(StringComparer.Ordinal).ToList();
        left.ForEach(File.Delete);
        return [.. left.Select(file => Path.GetFileName(file)!)];
    }

    /// <summary>The folder and why, never a file that the user does not know.</summary>
    private static IOException Unwritable(string folder, Exception problem) => new($"The folder {folder} cannot be written: "
        + (problem is UnauthorizedAccessException ? "it may not be changed" : problem.Message.Split(" : '")[0].TrimEnd('.'))
        + ". Nothing was changed.");

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

    /// <summary>True where another process has the file open: EWOULDBLOCK on Linux and macOS, a sharing violation on Windows.</summary>
    private static bool IsTaken(IOException problem) => problem.HResult is 11 or 35 or unchecked((int)0x80070020);

    /// <summary>The file itself where the name in the folder is a link.</summary>
    private static string Target(string folder, string file) => Path.Combine(folder, file) is var path && File.Exists(path)
        && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target ? target.FullName : Path.Combine(folder, file);
}
