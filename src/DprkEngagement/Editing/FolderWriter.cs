namespace DprkEngagement;

/// <summary>
/// Replaces files of a data folder, all or none, whatever moment the process ends at: the new contents are written beside
/// the old and flushed to disk, then a journal says that they are whole, then each takes its place. Needs the folder's lock.
/// </summary>
internal static class FolderWriter
{
    /// <summary>Writes all the changes.</summary>
    /// <exception cref="IOException">A file holds something else than when it was read, or cannot be written; then nothing was changed.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written; then nothing was changed.</exception>
    public static void Write(string folder, IReadOnlyList<FileChange> changes)
    {
        try
        {
            foreach (var change in changes)
            {
                Flush(Target(folder, change.Path) + FolderJournal.Waiting, change.New, like: Target(folder, change.Path));
            }

            RefuseChanged(folder, changes);
            Begin(folder, changes);
        }
        catch
        {
            Discard(folder, changes.Select(change => change.Path));
            throw;
        }

        Replace(folder, changes);
    }

    /// <summary>True where a change did not come to its end.</summary>
    public static bool NeedsRecovery(string folder, IEnumerable<string> files) =>
        File.Exists(Path.Combine(folder, FolderJournal.FileName)) || files.Any(file => File.Exists(Target(folder, file) + FolderJournal.Waiting));

    /// <summary>Brings a change to its end that was interrupted, or drops it where it had not begun to replace files.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="files">The paths of all tables in it.</param>
    /// <returns>A sentence on what was done; null where there was nothing to do.</returns>
    /// <exception cref="IOException">A file was changed since, so that putting the rest in place would lose that; the message says which.</exception>
    public static string? Recover(string folder, IReadOnlyList<string> files)
    {
        var journal = Path.Combine(folder, FolderJournal.FileName);
        if (!File.Exists(journal))
        {
            return Discard(folder, files)
                ? "A change that was interrupted before it was whole has been dropped; the tables are as they were before it. Make it again."
                : null;
        }

        var entries = FolderJournal.Read(File.ReadAllText(journal));
        var waiting = entries.Where(entry => File.Exists(Target(folder, entry.Path) + FolderJournal.Waiting)).ToList();
        foreach (var (path, old, _) in waiting)
        {
            if (FolderJournal.Hash(File.ReadAllBytes(Target(folder, path))) != old)
            {
                throw new IOException(
                    $"A change was interrupted, and {path} was edited since. Compare {path} with {path}{FolderJournal.Waiting}, "
                    + $"which holds what it should have become; bring {path} up to date, then delete {path}{FolderJournal.Waiting}.");
            }
        }

        waiting.ForEach(entry => Put(folder, entry.Path));
        File.Delete(journal);
        return $"A change that was interrupted has been brought to its end: {string.Join(", ", entries.Select(entry => entry.Path))} are whole now.";
    }

    private static void Replace(string folder, IReadOnlyList<FileChange> changes)
    {
        var journal = Path.Combine(folder, FolderJournal.FileName);
        for (var place = 0; place < changes.Count; place++)
        {
            try
            {
                Put(folder, changes[place].Path);
            }
            catch (Exception problem) when (place == 0 && problem is (IOException or UnauthorizedAccessException))
            {
                // A program may keep the file open, as Excel does. Nothing was replaced yet: not even the journal stays.
                File.Delete(journal);
                Discard(folder, changes.Select(change => change.Path));
                throw;
            }
        }

        File.Delete(journal);
    }

    /// <summary>From here on the change is made.</summary>
    private static void Begin(string folder, IReadOnlyList<FileChange> changes)
    {
        var journal = Path.Combine(folder, FolderJournal.FileName);
        Flush(journal + FolderJournal.Waiting, FolderJournal.Write(changes), like: null);
        File.Move(journal + FolderJournal.Waiting, journal);
    }

    private static void RefuseChanged(string folder, IReadOnlyList<FileChange> changes)
    {
        if (changes.FirstOrDefault(change => !File.ReadAllBytes(Target(folder, change.Path)).AsSpan().SequenceEqual(change.Old)) is { } changed)
        {
            throw new IOException($"{changed.Path} was changed by another program meanwhile. Nothing was written; run the command again.");
        }
    }

    private static void Flush(string path, byte[] content, string? like)
    {
        using (var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        if (like is not null && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, File.GetUnixFileMode(like));
        }
    }

    private static void Put(string folder, string path) =>
        File.Move(Target(folder, path) + FolderJournal.Waiting, Target(folder, path), overwrite: true);

    /// <returns>True where there was something to discard.</returns>
    private static bool Discard(string folder, IEnumerable<string> files)
    {
        var left = files.Select(file => Target(folder, file)).Append(Path.Combine(folder, FolderJournal.FileName))
            .Select(path => path + FolderJournal.Waiting).Where(File.Exists).ToList();
        left.ForEach(File.Delete);
        return left.Count > 0;
    }

    /// <summary>The file itself where the name in the folder is a link.</summary>
    private static string Target(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        return File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target ? target.FullName : path;
    }
}
