using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Events;

namespace DprkEngagement.Interactive.Tests.Kernels;

/// <summary>A C# kernel of .NET Interactive in the notebooks' folder, as VS Code and Jupyter start it. The folder belongs to the process: it is put back.</summary>
internal sealed class NotebookKernel : IDisposable
{
    private readonly string _folder = Directory.GetCurrentDirectory();
    private readonly CompositeKernel _kernel;

    public NotebookKernel(string? folder = null)
    {
        Directory.SetCurrentDirectory(folder ?? Repository.Notebooks);
        _kernel = new CompositeKernel { new CSharpKernel().UseKernelHelpers().UseValueSharing() };
        _kernel.DefaultKernelName = "csharp";
    }

    public CompositeKernel Root => _kernel;

    /// <summary>The first two cells of every notebook.</summary>
    public async Task<NotebookKernel> SetUpAsync()
    {
        await RunAsync("#load \"build.csx\"");
        await RunAsync("#load \"setup.csx\"");
        return this;
    }

    /// <summary>Runs a cell and gives what it shows: for each output its forms by MIME type.</summary>
    /// <exception cref="InvalidOperationException">The cell failed.</exception>
    public async Task<IReadOnlyList<Dictionary<string, string>>> RunAsync(string code)
    {
        var result = await _kernel.SendAsync(new SubmitCode(code));
        if (result.Events.OfType<CommandFailed>().FirstOrDefault() is { } failed)
        {
            throw new InvalidOperationException($"{failed.Message}\nin the cell\n{code}");
        }

        return [.. result.Events.OfType<DisplayEvent>().Where(one => one is ReturnValueProduced or DisplayedValueProduced or StandardErrorValueProduced)
            .Select(one => one.FormattedValues.ToDictionary(value => value.MimeType, value => value.Value))];
    }

    /// <summary>Runs a notebook's code cells in order.</summary>
    public async Task<IReadOnlyList<Dictionary<string, string>>> RunNotebookAsync(string path)
    {
        var shown = new List<Dictionary<string, string>>();
        foreach (var cell in JsonNode.Parse(await File.ReadAllTextAsync(path))!["cells"]!.AsArray().Where(cell => (string?)cell!["cell_type"] == "code"))
        {
            shown.AddRange(await RunAsync(cell!["source"] is JsonArray lines ? string.Concat(lines.Select(line => (string?)line)) : (string)cell["source"]!));
        }

        return shown;
    }

    public void Dispose()
    {
        _kernel.Dispose();
        Directory.SetCurrentDirectory(_folder);
    }
}
