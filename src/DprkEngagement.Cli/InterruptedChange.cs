namespace DprkEngagement.Cli;

/// <summary>What a command does first about a change of the tables that another did not bring to its end.</summary>
internal static class InterruptedChange
{
    /// <summary>For how long a command waits for another that changes the tables.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>Before reading: finishes what was interrupted and waits for who is changing the tables now.</summary>
    /// <returns>What keeps the tables as they are until it is disposed; null where no command ever changed them here.</returns>
    /// <exception cref="IOException">Another command does not end, or a file was edited after an interruption.</exception>
    public static FolderLock? Finish(string folder, Surroundings surroundings)
    {
        if (!FolderLock.WasUsedIn(folder))
        {
            return null;
        }

        FolderLock taken;
        try
        {
            taken = FolderLock.Take(folder, Longest);
        }
        catch (UnauthorizedAccessException)
        {
            // A folder that may only be read has nobody who changes it.
            return null;
        }

        try
        {
            FinishLocked(folder, surroundings);
            return taken;
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    /// <summary>Before changing: takes the lock and finishes what was interrupted.</summary>
    /// <exception cref="IOException">Another command does not end, or a file was edited after an interruption.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static FolderLock TakeAndFinish(string folder, Surroundings surroundings)
    {
        var taken = FolderLock.Take(folder, Longest);
        try
        {
            FinishLocked(folder, surroundings);
            return taken;
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    private static void FinishLocked(string folder, Surroundings surroundings)
    {
        if (DataPackageReader.TryRead(folder) is { } package
            && FolderWriter.Recover(folder, [.. package.Tables.Select(table => table.Path)]) is { } done)
        {
            surroundings.Error.WriteLine(PrintableText.Of(done));
        }
    }
}
