using System.Text.Json.Nodes;
using DprkEngagement.Cli.Notebooks;

namespace DprkEngagement.Cli.Tests.Notebooks;

/// <summary>Notebooks of a test's own.</summary>
internal static class NotebookFiles
{
    /// <summary>Writes a notebook of C# cells.</summary>
    /// <returns>Its path.</returns>
    public static string WriteNotebook(this TemporaryFolder folder, string name, params string[] cells)
    {
        var json = new JsonObject
        {
            ["cells"] = new JsonArray([.. cells.Select((source, index) => new JsonObject
            {
                ["cell_type"] = "code",
                ["execution_count"] = null,
                ["id"] = $"c{index + 1}",
                ["metadata"] = new JsonObject(),
                ["outputs"] = new JsonArray(),
                ["source"] = NotebookJson.Split(source),
            })]),
            ["metadata"] = new JsonObject(),
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
        };
        return folder.Write(name, NotebookJson.Write(json));
    }

    /// <summary>A notebook of which the JSON is changed.</summary>
    public static NotebookDocument With(this NotebookDocument notebook, Action<JsonObject> change)
    {
        change(notebook.Json);
        return new NotebookDocument(notebook.Path, notebook.Json);
    }

    /// <summary>Runs one notebook of C# cells.</summary>
    public static async Task<NotebookResult> RunCellsAsync(params string[] cells)
    {
        using var folder = new TemporaryFolder();
        return (await NotebookRun.RunAsync([folder.WriteNotebook("test.ipynb", cells)], RunOptions.Default)).Single();
    }

    /// <summary>The outputs of a code cell, numbered from 1.</summary>
    public static IReadOnlyList<NotebookOutput> Outputs(this NotebookResult result, int cell) =>
        result.Executed!.CodeCells.ElementAt(cell - 1).Outputs;

    /// <summary>A text of a stream or an error, by its name in nbformat.</summary>
    public static string Member(this NotebookOutput output, string name) => NotebookJson.Join(output.Json[name]);

    /// <summary>The lines of an error.</summary>
    public static IReadOnlyList<string> Traceback(this NotebookOutput output) =>
        [.. output.Json["traceback"]!.AsArray().Select(line => (string)line!)];

    /// <summary>The only output of a code cell, as text, whatever its form.</summary>
    public static string Text(this NotebookResult result, int cell)
    {
        var output = Assert.Single(result.Outputs(cell));
        return output.Text("text/plain") ?? output.Text("text/html") ?? output.Member("text");
    }
}
