using System.Collections;
using System.Globalization;
using System.Reactive.Linq;
using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Formatting;

namespace DprkEngagement.Runner;

/// <summary>Runs cells as they come, in a fresh kernel for each notebook, and says what they put out as it comes.</summary>
internal sealed class NotebookWorker(Stream input, Stream output)
{
    private readonly CellCode _code = new();
    private readonly Lock _sending = new();
    private readonly TextWriter _output = Console.Out;
    private readonly TextWriter _error = Console.Error;
    private readonly IDictionary _variables = Environment.GetEnvironmentVariables();
    private CompositeKernel? _kernel;
    private IDisposable? _events;

    /// <summary>Ends the process when the parent has closed its end.</summary>
    public async Task RunAsync()
    {
        // What a cell reads from the console must not be the next cell.
        Console.SetIn(TextReader.Null);
        // A thread of a cell that throws ends the process: of which cell it was is on its stack.
        AppDomain.CurrentDomain.UnhandledException += (_, problem) =>
            Send(new WorkerMessage(Dying: true, Error: _code.ErrorOf((Exception)problem.ExceptionObject)));
        // The first cell of a process takes seconds more than any other, which are not the notebook's.
        using (var kernel = NotebookKernel.Create(_ => { }))
            await kernel.SendAsync(new SubmitCode("1", "csharp"));

        Send(new WorkerMessage(Ended: true));
        using var requests = new StreamReader(input);
        var (notebook, running) = (-1, Task.CompletedTask);
        while (await requests.ReadLineAsync() is { } line)
        {
            var request = JsonSerializer.Deserialize<CellRequest>(line, Protocol.Json)!;
            await running;
            if (request.Notebook != notebook)
                StartNotebook(request.Folder);

            notebook = request.Notebook;
            // Off this loop: it must see the end of the parent also while a cell blocks.
            running = Task.Run(() => RunCellAsync(request));
        }

        // Nobody is left to hear from us; a cell that blocks would keep the process, and what it started would stay.
        ProcessGroup.Kill();
    }

    // What the notebook before may have changed in this process is set back.
    private void StartNotebook(string folder)
    {
        _events?.Dispose();
        _kernel?.Dispose();
        Directory.SetCurrentDirectory(folder);
        Console.SetOut(_output);
        Console.SetError(_error);
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        foreach (var name in Environment.GetEnvironmentVariables().Keys.Cast<string>().Union(_variables.Keys.Cast<string>()))
            Environment.SetEnvironmentVariable(name, (string?)_variables[name]);

        Formatter.ResetToDefault();
        _kernel = NotebookKernel.Create(_code.StartPart);
        _events = _kernel.KernelEvents.OfType<DisplayEvent>().Subscribe(Show);
    }

    private async Task RunCellAsync(CellRequest request)
    {
        CellError? error;
        try
        {
            _code.Start(request);
            var result = await _kernel!.SendAsync(new SubmitCode(request.Code, request.Kernel));
            error = result.Events.OfType<CommandFailed>().LastOrDefault() is { } failed ? _code.ErrorOf(failed) : null;
        }
        catch (Exception problem)
        {
            error = _code.ErrorOf(problem);
        }

        Send(new WorkerMessage(Ended: true, Error: error));
    }

    private void Show(DisplayEvent value)
    {
        if (value is StandardOutputValueProduced or StandardErrorValueProduced)
        {
            Send(new WorkerMessage(new CellOutput(Id: null, Update: false, Output: new JsonObject
            {
                ["name"] = value is StandardOutputValueProduced ? "stdout" : "stderr",
                ["output_type"] = "stream",
                ["text"] = value.FormattedValues.FirstOrDefault()?.Value ?? "",
            })));
        }
        else if (value is not ErrorProduced)
        {
            Send(new WorkerMessage(new CellOutput(Id: value.ValueId, Update: value is DisplayedValueUpdated, Output: new JsonObject
            {
                ["data"] = new JsonObject(value.FormattedValues.Select(form => KeyValuePair.Create(form.MimeType, Form(form)))),
                ["metadata"] = new JsonObject(),
                ["output_type"] = "display_data",
            })));
        }
    }

    // The packages' own style sheets have CRLF where the tool's have LF on some systems.
    private static JsonNode? Form(FormattedValue form) => form.MimeType.EndsWith("json", StringComparison.Ordinal)
        ? JsonNode.Parse(form.Value, documentOptions: new() { MaxDepth = 256 })
        : form.Value.ReplaceLineEndings("\n");

    // A line, whole, from any thread.
    private void Send(WorkerMessage message)
    {
        var line = Encoding.UTF8.GetBytes($"{Protocol.Mark}{JsonSerializer.Serialize(message, Protocol.Json)}\n");
        lock (_sending)
        {
            output.Write(line);
            output.Flush();
        }
    }
}
