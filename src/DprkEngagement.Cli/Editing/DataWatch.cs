namespace DprkEngagement.Cli.Editing;

/// <summary>
/// Checks the data again whenever a file was saved. It looks at the folder a few times a second rather than waiting to
/// be told: no notice comes from a network drive, nor from many containers.
/// </summary>
internal sealed class DataWatch(string folder, Func<int> check, Surroundings surroundings)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>How often a check is tried while a file is gone or locked, as it is while it is saved.</summary>
    private const int MostAttempts = 4;

    /// <summary>Runs until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var known = State();
        await CheckAsync("", cancellation);
        for (var seen = known; await WaitAsync(cancellation);)
        {
            // Editors empty a file before they fill it, or write another and rename it; spreadsheets write several times: a state counts
            // once it is seen twice.
            var state = State();
            if (state.SetEquals(seen) && !state.SetEquals(known))
            {
                var files = state.Except(known).Concat(known.Except(state)).Select(one => one.Name).Distinct().Order(StringComparer.Ordinal);
                known = state;
                await CheckAsync($"\n{PrintableText.Of($"Changed: {string.Join(", ", files)}. ")}", cancellation);
            }

            seen = state;
        }
    }

    private static async Task<bool> WaitAsync(CancellationToken cancellation)
    {
        await Task.Delay(Pause, cancellation).ContinueWith(_ => { }, TaskScheduler.Default);
        return !cancellation.IsCancellationRequested;
    }

    private async Task CheckAsync(string why, CancellationToken cancellation)
    {
        var (output, shownFolder) = (surroundings.Output, PrintableText.Of(surroundings.Shown(folder)));
        output.WriteLine(why + $"Checking {shownFolder}.");
        var isDone = false;
        for (var attempt = 1; !isDone && !cancellation.IsCancellationRequested; attempt++)
        {
            try
            {
                check();
                isDone = true;
            }
            catch (Exception problem) when (problem is UsageException or IOException or UnauthorizedAccessException)
            {
                isDone = attempt == MostAttempts;
                if (isDone)
                    output.WriteLine(PrintableText.Of(problem.Message));
                else
                    await WaitAsync(cancellation);
            }
        }

        output.WriteLine($"Waiting for changes in {shownFolder}; Ctrl-C ends.");
        output.Flush();
    }

    /// <summary>Each table and the schema with size and time of its last change; none where the folder cannot be read.</summary>
    private HashSet<(string Name, long Length, DateTime Changed)> State()
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFiles()
                .Where(file => file.Extension == ".csv" || file.Name == SchemaReader.FileName)
                .Select(file => (file.Name, file.Length, file.LastWriteTimeUtc))];
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
