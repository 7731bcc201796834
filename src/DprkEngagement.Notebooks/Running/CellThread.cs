using System.Globalization;

namespace DprkEngagement.Notebooks;

/// <summary>Runs a cell on a thread of its own, which is left behind when the cell does not end.</summary>
internal static class CellThread
{
    // What a main thread has; deep expressions need it.
    private const int StackSize = 16 * 1024 * 1024;

    /// <param name="cell">The work. Its token is cancelled when it is left behind.</param>
    /// <param name="outputs">Where it prints.</param>
    /// <param name="timeLimit">How long to wait for it.</param>
    /// <param name="cancellationToken">Ends the wait at once.</param>
    public static async Task<CellEnd> RunAsync(
        Func<CancellationToken, Task> cell, CellOutputs outputs, TimeSpan timeLimit, CancellationToken cancellationToken)
    {
        using var leftBehind = new CancellationTokenSource();
        var token = leftBehind.Token;
        var end = new TaskCompletionSource<Exception?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(
            () =>
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
                CellOutputs.Current = outputs;
                try
                {
                    cell(token).GetAwaiter().GetResult();
                    end.SetResult(null);
                }
                catch (Exception problem)
                {
                    end.SetResult(problem);
                }
            },
            StackSize)
        {
            IsBackground = true,
            Name = "notebook cell",
        };
        thread.Start();

        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var first = await Task.WhenAny(end.Task, Task.Delay(timeLimit, waiting.Token)).ConfigureAwait(false);
        if (first == end.Task)
        {
            await waiting.CancelAsync().ConfigureAwait(false);
            return new CellEnd(await end.Task.ConfigureAwait(false), LeftRunning: false, Cancelled: false);
        }

        await leftBehind.CancelAsync().ConfigureAwait(false);
        return new CellEnd(Problem: null, LeftRunning: true, Cancelled: cancellationToken.IsCancellationRequested);
    }
}
