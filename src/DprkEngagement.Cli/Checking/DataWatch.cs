namespace DprkEngagement.Cli.Checking;

/// <summary>
/// Checks the data again whenever a file was saved. It looks at the folder a few times a second rather than waiting to
/// be told: no notice comes from a network drive, nor from many containers.
/// </summary>
internal sealed class DataWatch(string folder, Func<LoadResult> check, Surroundings surroundings)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>How often a check is tried while a file is gone or locked, as it is while it is saved.</summary>
    private const int MostAttempts = 4;

    /// <summary>Runs until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var shown = FolderState.Of(folder);
        var change = new SettledChange(shown);
        await CheckAsync("", cancellation);
        while (await WaitAsync(cancellation))
        {
            var state = FolderState.Of(folder);
            if (change.Look(state))
            {
                var files = FolderState.Changed(shown, state);
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
                CheckOutput.Print(check(), CheckFormat.Text, surroundings);
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
}
