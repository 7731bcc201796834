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
        var shown = State();
        var change = new SettledChange(shown);
        await CheckAsync("", cancellation);
        while (await WaitAsync(cancellation))
        {
            var state = State();
            if (change.Look(state))
            {
                var (old, now) = (shown.Split('\n'), state.Split('\n'));
                var files = old.Except(now).Concat(now.Except(old)).Where(line => line.Length > 0).Select(line => line.Split('\t')[0])
                    .Distinct().Order(StringComparer.Ordinal);
                shown = state;
                await CheckAsync($"Changed: {string.Join(", ", files)}. ", cancellation);
            }
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
        output.WriteLine((why.Length == 0 ? "" : "\n") + PrintableText.Of(why) + $"Checking {shownFolder}.");
        for (var attempt = 1; !cancellation.IsCancellationRequested; attempt++)
        {
            try
            {
                check();
                break;
            }
            catch (Exception problem) when (problem is UsageException or IOException or UnauthorizedAccessException)
            {
                if (attempt == MostAttempts)
                {
                    output.WriteLine(PrintableText.Of(problem.Message));
                    break;
                }
            }

            await WaitAsync(cancellation);
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
                .Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.Name}\t{file.Length}\t{file.LastWriteTimeUtc.Ticks}")));
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}

/// <summary>
/// Tells when files have changed and stay as they are. Editors empty a file before they fill it, or write another and
/// rename it; spreadsheets write several times: a state counts once it is seen twice.
/// </summary>
internal sealed class SettledChange(string known)
{
    private string _known = known;
    private string? _seen;

    /// <returns>True where the state is not the one last reported, and has not changed since the last look.</returns>
    public bool Look(string state)
    {
        var settled = state != _known && state == _seen;
        _seen = state;
        _known = settled ? state : _known;
        return settled;
    }
}
