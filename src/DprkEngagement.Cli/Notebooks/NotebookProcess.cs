using System.Runtime.InteropServices;

namespace DprkEngagement.Cli.Notebooks;

/// <summary>How a cell ended: null when it succeeded; the number of an earlier notebook, where what it left running has ended the process;
/// whether that is known, or only likely.</summary>
internal sealed record CellEnd(CellError? Error, int? Earlier = null, bool IsSure = true);

/// <summary>A worker process, src/DprkEngagement.Runner, which runs cells: what a cell does to its process, it does not do to ours. It is
/// started with the first cell, and again after one that has ended it; with the data folder that notebooks load, null for their
/// own.</summary>
internal sealed class NotebookProcess(string? dataFolder) : IAsyncDisposable
{
    // What a process still had to say when it ended is there at once; a child of it may hold the pipe open for ever.
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(1);

    // On a busy machine: what a process needs before its first cell is not of the cell's time.
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);

    private Process? _process;
    private Task<string> _stderr = Task.FromResult("");
    private int? _notebook;
    private int? _before;

    public async Task<CellEnd> RunAsync(CellRequest cell, CellOutputs outputs, TimeSpan limit, CancellationToken stop)
    {
        if (cell.Kernel is not ("csharp" or "html" or "value"))
        {
            return new CellEnd(new CellError(cell.Notebook, cell.Cell, "UnknownKernel", $"the cell is for the kernel '{cell.Kernel}', "
                + "and only C# is run here; give the cell the kernel 'csharp' or remove it", null, []));
        }

        if (_notebook != cell.Notebook)
            (_before, _notebook) = (_notebook, cell.Notebook);

        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(stop);
        CellError? lastWords = null;
        try
        {
            if (_process is null)
            {
                Start();
                timeout.CancelAfter(LongestStart);
                await NextAsync(timeout.Token);
            }

            timeout.CancelAfter(limit);
            await _process!.StandardInput.WriteLineAsync(JsonSerializer.Serialize(cell, Protocol.Json).AsMemory(), timeout.Token);
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
            var tooLong = Invariant($"not done after {limit.TotalSeconds} seconds, the time limit of a cell");
            lastWords = new CellError(cell.Notebook, cell.Cell, "TimeLimit", tooLong, null, []);
        }
        catch (Exception problem) when (problem is IOException or JsonException)
        {
            // The pipe is broken: the process has ended, or writes what is not of the protocol.
        }

        var before = _before;
        var why = await EndAsync();
        if (lastWords is not null)
            return new CellEnd(lastWords, lastWords.Notebook == cell.Notebook ? null : lastWords.Notebook);

        return new CellEnd(new CellError(cell.Notebook, cell.Cell, "ProcessEnded", why, null, []), before, IsSure: false);
    }

    public async ValueTask DisposeAsync() => await EndAsync();

    private void Start()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        _process = Process.Start(new ProcessStartInfo(Host(), [Runner()])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            Environment = { [EngagementData.FolderVariable] = dataFolder
                ?? Environment.GetEnvironmentVariable(EngagementData.FolderVariable) },
        })!;
        _stderr = _process.StandardError.ReadToEndAsync();
    }

    // Null when the process has ended.
    private async Task<WorkerMessage?> NextAsync(CancellationToken stop)
    {
        while (true)
        {
            var line = _process!.StandardOutput.ReadLineAsync(stop).AsTask();
            if (!line.IsCompleted && await Task.WhenAny(line, _process.WaitForExitAsync(stop)) != line)
            {
                stop.ThrowIfCancellationRequested();
                if (await Task.WhenAny(line, Task.Delay(LastWords, stop)) != line)
                    return null;
            }

            if (await line is not { } text)
                return null;

            if (text.IndexOf(Protocol.Mark, StringComparison.Ordinal) is >= 0 and var start)
                return JsonSerializer.Deserialize<WorkerMessage>(text.AsSpan(start + 1), Protocol.Json);
        }
    }

    /// <summary>Ends the process with all that the cells started, and says how it ended. On Unix it leads a group, which outlives it; a
    /// process whose parent has ended is in no tree.</summary>
    private async Task<string> EndAsync()
    {
        if (_process is null)
            return "";

        using var process = _process;
        (_process, _notebook, _before) = (null, null, null);
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);

        if (!OperatingSystem.IsWindows())
            _ = Kill(-process.Id, signal: 9);

        await process.WaitForExitAsync();
        var all = await Task.WhenAny(_stderr, Task.Delay(LastWords)) == _stderr ? await _stderr : "";
        var said = string.Join(' ', all.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Take(2));
        var overflow = said.StartsWith("Stack overflow", StringComparison.Ordinal);
        return $"the cell {(overflow ? "overflowed the stack, which ended" : "ended")} its process (exit code {process.ExitCode})"
            + (overflow || said.Length == 0 ? "" : $": {said}");
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int Kill(int process, int signal);

    // The dotnet that runs this program, which may have been started by its own executable.
    private static string Host()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var host = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name));
        return File.Exists(host) ? host : name;
    }

    // Published: beside the program. Built: artifacts/bin/<project>/<configuration>/, for every project the same.
    private static string Runner()
    {
        var folder = AppContext.BaseDirectory;
        var configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        var (published, built) = (Path.Combine(folder, "runner"), Path.Combine(folder, "..", "..", "DprkEngagement.Runner", configuration));
        string[] places = [.. new[] { published, built }.Select(place => Path.GetFullPath(Path.Combine(place, "dprk-runner.dll")))];
        return Array.Find(places, File.Exists)
            ?? throw new FileNotFoundException($"The notebook runner is not at {string.Join(" or ", places)}: run 'dotnet build'.");
    }
}
