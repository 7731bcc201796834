using System.Diagnostics;
using System.Text.Json.Nodes;
using DprkEngagement.Cli.Notebooks;

namespace DprkEngagement.Cli.Tests.Notebooks;

/// <summary>
/// The kernel that VS Code starts, spoken to over stdio as its extension does: one JSON line a command, one an event. It is
/// the tool that .config/dotnet-tools.json names.
/// </summary>
internal sealed class NotebookInTool : IAsyncDisposable
{
    private static readonly Lazy<Task<string?>> Restored = new(RestoreAsync);

    private readonly Process _tool;
    private int _token;

    private NotebookInTool(Process tool) => _tool = tool;

    /// <summary>Restores the tool, once; skips the test where it cannot be had.</summary>
    public static async Task SkipUnlessAvailableAsync()
    {
        var problem = await Restored.Value;
        Assert.SkipWhen(problem is not null, $"The .NET Interactive tool cannot be had here, so notebooks were not run in it: {problem}");
    }

    /// <summary>Starts a kernel in a notebook's folder.</summary>
    public static async Task<NotebookInTool> StartAsync(string notebookFolder)
    {
        string[] arguments =
            ["tool", "run", "dotnet-interactive", "--", "stdio", "--default-kernel", "csharp", "--working-dir", notebookFolder];
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
            Environment = { ["DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT"] = "1", ["DOTNET_TieredPGO"] = "0" },
        };
        var notebook = new NotebookInTool(Process.Start(start)!);
        while (await notebook.NextAsync() is not ("KernelReady", _, _))
        {
        }

        return notebook;
    }

    /// <summary>Runs every code cell of a notebook in a kernel of its own.</summary>
    /// <returns>The outputs of each, in nbformat's terms.</returns>
    /// <exception cref="InvalidOperationException">A cell failed.</exception>
    public static async Task<IReadOnlyList<JsonArray>> RunNotebookAsync(string path)
    {
        var document = NotebookDocument.Load(path);
        await using var notebook = await StartAsync(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var outputs = new List<JsonArray>();
        foreach (var cell in document.CodeCells)
        {
            try
            {
                outputs.Add(await notebook.RunAsync(cell.Source, cell.Kernel(document.Metadata)));
            }
            catch (InvalidOperationException problem)
            {
                throw new InvalidOperationException($"{Path.GetFileName(path)}, cell {cell.Number}: {problem.Message}");
            }
        }

        return outputs;
    }

    public async ValueTask DisposeAsync()
    {
        _tool.Kill(entireProcessTree: true);
        await _tool.WaitForExitAsync();
        _tool.Dispose();
    }

    private async Task<JsonArray> RunAsync(string code, string kernel)
    {
        var token = FormattableString.Invariant($"t{++_token}");
        var command = new JsonObject
        {
            ["commandType"] = "SubmitCode",
            ["command"] = new JsonObject { ["code"] = code, ["targetKernelName"] = kernel },
            ["token"] = token,
            ["routingSlip"] = new JsonArray(),
        };
        await _tool.StandardInput.WriteLineAsync(command.ToJsonString());
        await _tool.StandardInput.FlushAsync();
        var outputs = new CellOutputs();
        while (true)
        {
            var (type, values, envelope) = await NextAsync();
            var isOurs = (string?)envelope["command"]?["token"] == token;
            switch (type)
            {
                case "CommandSucceeded" when isOurs:
                    return outputs.Close(error: null);
                case "CommandFailed" when isOurs:
                    // Without the kernel's own fifty frames.
                    throw new InvalidOperationException(((string?)values["message"])?.Split("\n   at Microsoft.")[0]);
                case "StandardOutputValueProduced" or "StandardErrorValueProduced":
                    var name = type == "StandardOutputValueProduced" ? "stdout" : "stderr";
                    var text = (string?)values["formattedValues"]![0]!["value"];
                    outputs.Add(new JsonObject { ["output_type"] = "stream", ["name"] = name, ["text"] = text }, id: null, update: false);
                    break;
                case "DisplayedValueProduced" or "DisplayedValueUpdated" or "ReturnValueProduced":
                    var data = new JsonObject(values["formattedValues"]!.AsArray().Select(form => Form(form!)));
                    var display = new JsonObject { ["output_type"] = "display_data", ["data"] = data };
                    outputs.Add(display, (string?)values["valueId"], type == "DisplayedValueUpdated");
                    break;
            }
        }
    }

    private static KeyValuePair<string, JsonNode?> Form(JsonNode form)
    {
        var (type, value) = ((string)form["mimeType"]!, (string)form["value"]!);
        var isJson = type.EndsWith("json", StringComparison.Ordinal);
        return KeyValuePair.Create(type, isJson ? JsonNode.Parse(value) : value.ReplaceLineEndings("\n"));
    }

    private async Task<(string Type, JsonNode Event, JsonNode Envelope)> NextAsync()
    {
        var line = await _tool.StandardOutput.ReadLineAsync() ?? throw new EndOfStreamException("the tool ended");
        return line.StartsWith('{') && JsonNode.Parse(line) is JsonObject envelope && envelope["eventType"] is { } type
            ? ((string)type!, envelope["event"]!, envelope)
            : ("", new JsonObject(), new JsonObject());
    }

    private static async Task<string?> RestoreAsync()
    {
        var start = new ProcessStartInfo("dotnet", ["tool", "restore"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var restore = Process.Start(start)!;
        var errors = restore.StandardError.ReadToEndAsync();
        var said = await restore.StandardOutput.ReadToEndAsync() + await errors;
        await restore.WaitForExitAsync();
        return restore.ExitCode == 0 ? null : said.Trim();
    }
}
