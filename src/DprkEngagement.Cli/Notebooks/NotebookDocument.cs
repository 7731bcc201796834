namespace DprkEngagement.Cli.Notebooks;

/// <summary>A Jupyter notebook (nbformat 4). The JSON is edited in place: whatever this class does not know is kept, in its
/// order.</summary>
internal sealed class NotebookDocument
{
    /// <summary>The MIME type of a Plotly figure in an output: its data and layout.</summary>
    public const string PlotlyType = "application/vnd.plotly.v1+json";

    private readonly JsonObject _root;

    private NotebookDocument(string path, JsonObject root)
    {
        Path = path;
        _root = root;
        var number = 0;
        Cells = [.. root["cells"]!.AsArray().Select((node, index) =>
        {
            var json = node!.AsObject();
            return new NotebookCell(json, index + 1, NotebookJson.Join(json["cell_type"]) == "code" ? ++number : null);
        })];
    }

    /// <summary>The file it was read from, as the caller named it.</summary>
    public string Path { get; }

    /// <summary>The cells in order.</summary>
    public IReadOnlyList<NotebookCell> Cells { get; }

    /// <summary>The code cells in order.</summary>
    public IEnumerable<NotebookCell> CodeCells => Cells.Where(cell => cell.Number is not null);

    /// <summary>The notebook as nbformat has it; do not change it.</summary>
    public JsonObject Json => _root;

    /// <summary>The notebook's metadata; do not change it.</summary>
    public JsonObject Metadata => _root["metadata"] as JsonObject ?? [];

    /// <summary>Reads a notebook.</summary>
    /// <exception cref="NotebookException">The file is not a notebook; the message says where and what was expected.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static NotebookDocument Load(string path) => Parse(File.ReadAllBytes(path), path);

    /// <summary>Reads a notebook's bytes; <paramref name="path"/> is the name to use in errors.</summary>
    /// <exception cref="NotebookException">They are not a notebook.</exception>
    public static NotebookDocument Parse(byte[] utf8, string path)
    {
        var bytes = utf8.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? utf8[3..] : utf8;
        return new NotebookDocument(path, new NotebookReader(path, bytes).Read());
    }

    /// <summary>The notebook as it should be kept: without the live html beside a Plotly figure, which would repeat the figure and carry
    /// plotly.js with it.</summary>
    public NotebookDocument ForSaving() => With(root =>
    {
        foreach (var data in root["cells"]!.AsArray()
            .SelectMany(cell => cell!["outputs"] as JsonArray ?? [])
            .Select(output => output!["data"])
            .OfType<JsonObject>()
            .Where(data => data.ContainsKey(PlotlyType)))
            data.Remove("text/html");
    });

    /// <summary>The notebook as if no cell had been run.</summary>
    public NotebookDocument WithoutOutputs()
    {
        var copy = With(_ => { });
        foreach (var cell in copy.CodeCells)
            cell.SetResult(executionCount: null, []);

        return copy;
    }

    /// <summary>A copy of which the JSON is changed; it must stay a notebook.</summary>
    public NotebookDocument With(Action<JsonObject> change)
    {
        var root = _root.DeepClone().AsObject();
        change(root);
        return new NotebookDocument(Path, root);
    }

    /// <summary>Writes the notebook in Jupyter's form (UTF-8, LF, one-space indent), whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Save(string path)
    {
        var unfinished = path + ".dprk-new";
        try
        {
            File.WriteAllText(unfinished, ToString());
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>The notebook's JSON in Jupyter's form.</summary>
    public override string ToString() => NotebookJson.Write(_root);
}

/// <summary>A cell of a notebook.</summary>
internal sealed class NotebookCell(JsonObject json, int position, int? number)
{
    /// <summary>Of a code cell: its place among the code cells, from 1. It is the number a notebook shows in brackets beside the cell after
    /// Run All, and the one that errors name. Null for other cells.</summary>
    public int? Number => number;

    /// <summary>The cell's id; in a notebook older than nbformat 4.5, which has none, "cell-" and its place from 1.</summary>
    public string Id => json["id"] is { } id ? NotebookJson.Join(id) : FormattableString.Invariant($"cell-{position}");

    /// <summary>What stands in the cell.</summary>
    public string Source => NotebookJson.Join(json["source"]);

    /// <summary>The metadata; do not change it.</summary>
    public JsonObject Metadata => json["metadata"] as JsonObject ?? [];

    /// <summary>The outputs in order; empty for a cell that is not code.</summary>
    public IReadOnlyList<NotebookOutput> Outputs =>
        json["outputs"] is JsonArray outputs ? [.. outputs.Select(output => new NotebookOutput(output!.AsObject()))] : [];

    /// <summary>The kernel that the cell is for: what its metadata say, else what the notebook's say, else csharp.</summary>
    public string Kernel(JsonObject notebook)
    {
        var name = Text(Metadata["polyglot_notebook"], "kernelName")
            ?? Text(Metadata["dotnet_interactive"], "language")
            ?? Text((notebook["polyglot_notebook"] as JsonObject)?["kernelInfo"], "defaultKernelName")
            ?? Text(notebook["kernelspec"], "name")
            ?? "csharp";
        return name == ".net-csharp" ? "csharp" : name;
    }

    /// <summary>Sets what a run gave; null and no outputs for a cell that was not run.</summary>
    public void SetResult(int? executionCount, JsonArray outputs)
    {
        json.Put("execution_count", executionCount);
        json.Put("outputs", outputs);
    }

    private static string? Text(JsonNode? parent, string name) =>
        parent is JsonObject members && NotebookJson.Join(members[name]) is { Length: > 0 } text ? text : null;
}

/// <summary>One output of a code cell, in nbformat's terms.</summary>
internal sealed class NotebookOutput(JsonObject json)
{
    /// <summary>stream, display_data, execute_result or error.</summary>
    public string OutputType => NotebookJson.Join(json["output_type"]);

    /// <summary>The output as nbformat has it; do not change it.</summary>
    public JsonObject Json => json;

    /// <summary>Of a display or result: the MIME types it is offered as, in order; else empty.</summary>
    public IReadOnlyList<string> MimeTypes => json["data"] is JsonObject data ? [.. data.Select(item => item.Key)] : [];

    /// <summary>The output's metadata; do not change it.</summary>
    public JsonObject Metadata => json["metadata"] as JsonObject ?? [];

    /// <summary>The text offered for a MIME type, base64 for a picture; null when it is not offered, or is JSON.</summary>
    public string? Text(string mimeType) =>
        json["data"]?[mimeType] is JsonArray or JsonValue ? NotebookJson.Join(json["data"]![mimeType]) : null;

    /// <summary>The JSON offered for a MIME type that ends in json; do not change it. Null when it is not offered.</summary>
    public JsonNode? JsonOf(string mimeType) => json["data"]?[mimeType];
}

/// <summary>A file is not a notebook that can be read; the message names file, line, column and what was expected.</summary>
internal sealed class NotebookException(string path, int line, int column, string found, string expected)
    : Exception(FormattableString.Invariant($"{path}({line},{column}): error notebook-malformed: {found}; expected {expected}"));
