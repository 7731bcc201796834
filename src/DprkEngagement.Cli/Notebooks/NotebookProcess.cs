using System.Runtime.InteropServices;
using System.Text.Encodings.Web;

namespace DprkEngagement.Cli.Notebooks;

/// <summary>A cell to run: see the runner's type of this name.</summary>
internal sealed record CellRequest(int Notebook, string Folder, int Cell, string Kernel, string Code);

/// <summary>What the runner says went wrong: see its type of this name.</summary>
internal sealed record CellError(int Notebook, int Cell, string Name, string Message, int? Line, IReadOnlyList<string> Traceback);

/// <summary>How a cell ended.</summary>
/// <param name="Error">Null when it succeeded.</param>
/// <param name="ProcessGone">Whether the worker has ended, or had to be: it takes no further cell.</param>
/// <param name="IsSure">Whether the error names who ended the process; else the running cell is only the likeliest.</param>
internal sealed record CellEnd(CellError? Error, bool ProcessGone = false, bool IsSure = true);

/// <summary>A worker process, src/DprkEngagement.Runner, which runs cells: what a cell does to its process, it does not do to
/// ours.</summary>
internal sealed class NotebookProcess : IAsyncDisposable
{
    // RFC 7464's record separator begins each line of the worker's: a program that a cell starts may write there as well.
    private const char Mark = '\u001e';

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 512,
    };

    // What a process still had to say when it ended is there at once; a child of it may hold the pipe open for ever.
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(1);

    // On a busy machine: what a process needs before its first cell is not of the cell's time.
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly Task<string> _stderr;
    private bool _ready;

    private NotebookProcess(Process process)
    {
        _process = process;
        _stderr = FirstLinesAsync(process.StandardError);
    }

    /// <summary>Starts a worker.</summary>
    /// <exception cref="FileNotFoundException">The runner does not lie where this program was built or published.</exception>
    public static NotebookProcess Start()
    {
        var start = new ProcessStartInfo(Host())
        {
            ArgumentList = { Runner() },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        return new NotebookProcess(Process.Start(start)!);
    }

    /// <summary>Runs a cell; after <see cref="CellEnd.ProcessGone"/> no other can be.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> came first.</exception>
    public async Task<CellEnd> RunAsync(CellRequest cell, CellOutputs outputs, TimeSpan limit, CancellationToken stop)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(stop);
        timeout.CancelAfter(_ready ? limit : LongestStart);
        CellError? lastWords = null;
        try
        {
            if (!_ready)
            {
                _ready = await NextAsync(timeout.Token) is { Ended: true };
                timeout.CancelAfter(limit);
            }

            await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(cell, Json).AsMemory(), timeout.Token);
            await _process.StandardInput.FlushAsync(timeout.Token);
            while (await NextAsync(timeout.Token) is { } message)
            {
                if (message.Output is { } output)
                    outputs.Add(output.Output, output.Id, output.Update);
                else if (message.Ended)
                    return new CellEnd(message.Error);

                lastWords ??= message.Dying ? message.Error : null;
            }
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            End();
            var seconds = FormattableString.Invariant($"not done after {limit.TotalSeconds} seconds, the time limit of a cell");
            return new CellEnd(new CellError(cell.Notebook, cell.Cell, "TimeLimit", seconds, null, []), ProcessGone: true);
        }
        catch (Exception problem) when (problem is IOException or JsonException)
        {
            // The pipe is broken: the process has ended, or writes what is not of the protocol.
        }

        await EndAsync();
        if (lastWords is not null)
            return new CellEnd(lastWords, ProcessGone: true);

        var ended = new CellError(cell.Notebook, cell.Cell, "ProcessEnded", await WhyEndedAsync(), null, []);
        return new CellEnd(ended, ProcessGone: true, IsSure: false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _process.Dispose();
    }

    // Null when the process has ended.
    private async Task<Message?> NextAsync(CancellationToken stop)
    {
        while (true)
        {
            var line = _process.StandardOutput.ReadLineAsync(stop).AsTask();
            if (!line.IsCompleted && await Task.WhenAny(line, _process.WaitForExitAsync(stop)) != line)
            {
                stop.ThrowIfCancellationRequested();
                await Task.WhenAny(line, Task.Delay(LastWords, stop));
                if (!line.IsCompleted)
                    return null;
            }

            if (await line is not { } text)
                return null;

            if (text.IndexOf(Mark, StringComparison.Ordinal) is >= 0 and var start)
                return JsonSerializer.Deserialize<Message>(text.AsSpan(start + 1), Json);
        }
    }

    private async Task<string> WhyEndedAsync()
    {
        var said = await Task.WhenAny(_stderr, Task.Delay(LastWords)) == _stderr ? await _stderr : "";
        var code = FormattableString.Invariant($"exit code {_process.ExitCode}");
        return said.StartsWith("Stack overflow", StringComparison.Ordinal)
            ? $"the cell overflowed the stack, which ended its process ({code})"
            : $"the cell ended its process ({code}){(said.Length > 0 ? $": {said}" : "")}";
    }

    private async Task EndAsync()
    {
        End();
        await _process.WaitForExitAsync(CancellationToken.None);
    }

    // With all that the cells started. On Unix the worker leads a group, which outlives it; a process whose parent has
    // ended is in no tree.
    private void End()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);

        if (!OperatingSystem.IsWindows())
            _ = Kill(-_process.Id, signal: 9);
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int Kill(int process, int signal);

    private static async Task<string> FirstLinesAsync(StreamReader reader)
    {
        var first = new List<string>();
        while (await reader.ReadLineAsync() is { } line)
        {
            if (first.Count < 2 && line.Length > 0)
                first.Add(line);
        }

        return string.Join(' ', first);
    }

    // The dotnet that runs this program, which may have been started by its own executable.
    private static string Host()
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        var host = Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        return File.Exists(host) ? host : "dotnet";
    }

    // Published: beside the program. Built: artifacts/bin/<project>/<configuration>/, for every project the same.
    private static string Runner()
    {
        const string name = "dprk-runner.dll";
        var folder = AppContext.BaseDirectory;
        var configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        string[] places =
        [
            Path.Combine(folder, "runner", name),
            Path.GetFullPath(Path.Combine(folder, "..", "..", "DprkEngagement.Runner", configuration, name)),
        ];
        return Array.Find(places, File.Exists)
            ?? throw new FileNotFoundException($"The notebook runner is not at {string.Join(" or ", places)}: run 'dotnet build'.");
    }

    private sealed record Message(OutputMessage? Output, bool Ended, CellError? Error, bool Dying);

    private sealed record OutputMessage(JsonObject Output, string? Id, bool Update);
}
