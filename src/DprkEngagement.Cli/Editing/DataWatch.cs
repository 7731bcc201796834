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
        // Editors empty a file before they fill it, or write another and rename it; spreadsheets write several times: a state counts once
        // it is seen twice.
        var (known, seen, why) = (State(), State(), "");
        do
        {
            var state = State();
            if (why.Length == 0 || (state != known && state == seen))
            {
                var files = state.Split('\n').Except(known.Split('\n')).Concat(known.Split('\n').Except(state.Split('\n')))
                    .Where(line => line.Length > 0).Select(line => line.Split('\t')[0]).Distinct().Order(StringComparer.Ordinal);
                await CheckAsync(why.Length == 0 ? "" : "\n" + PrintableText.Of($"Changed: {string.Join(", ", files)}. "), cancellation);
                (known, why) = (state, "changed");
            }

            seen = state;
        }
        while (await WaitAsync(cancellation));
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
        for (var attempt = 1; attempt <= MostAttempts && !cancellation.IsCancellationRequested; attempt++)
        {
            try
            {
                check();
                break;
            }
            catch (Exception problem) when (problem is UsageException or IOException or UnauthorizedAccessException)
            {
                if (attempt == MostAttempts)
                    output.WriteLine(PrintableText.Of(problem.Message));

                await WaitAsync(cancellation);
            }
        }

        output.WriteLine($"Waiting for changes in {shownFolder}; Ctrl-C ends.");
        output.Flush();
    }

    /// <summary>A line for each table and the schema: name, size, time of its last change. Empty where the folder cannot be read.</summary>
    private string State()
    {
        try
        {
            return string.Join('\n', new DirectoryInfo(folder).EnumerateFiles()
                .Where(file => file.Extension == ".csv" || file.Name == SchemaReader.FileName)
                .OrderBy(file => file.Name, StringComparer.Ordinal)
                .Select(file => FormattableString.Invariant($"{file.Name}\t{file.Length}\t{file.LastWriteTimeUtc.Ticks}")));
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
