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
        HashSet<(string Name, long, DateTime)> known = [], seen = [];
        for (var isFirst = true; !cancellation.IsCancellationRequested; isFirst = false)
        {
            // Editors empty a file before they fill it, or write another and rename it; spreadsheets write several times: a state counts
            // once it is seen twice.
            var state = State();
            if (isFirst || (state.SetEquals(seen) && !state.SetEquals(known)))
            {
                var files = state.Except(known).Concat(known.Except(state)).Select(one => one.Name)
                    .Distinct().Order(StringComparer.Ordinal);
                var why = isFirst ? "" : $"\n{PrintableText.Of($"Changed: {string.Join(", ", files)}. ")}";
                await CheckAsync(why, PrintableText.Of(surroundings.Shown(folder)));
                known = state;
            }

            seen = state;
            await Task.Delay(Pause, cancellation).ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }

    private async Task CheckAsync(string why, string shownFolder)
    {
        surroundings.Output.WriteLine(why + $"Checking {shownFolder}.");
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            try
            {
                check();
                break;
            }
            catch (Exception problem) when (problem is UsageException or IOException or UnauthorizedAccessException)
            {
                if (attempt == MostAttempts)
                    surroundings.Output.WriteLine(PrintableText.Of(problem.Message));

                await Task.Delay(Pause);
            }
        }

        surroundings.Output.WriteLine($"Waiting for changes in {shownFolder}; Ctrl-C ends.");
        surroundings.Output.Flush();
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
