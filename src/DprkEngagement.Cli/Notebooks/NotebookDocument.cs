namespace DprkEngagement.Cli.Notebooks;

/// <summary>A Jupyter notebook (nbformat 4). The JSON is edited in place: whatever this class does not know is kept, in its
/// order.</summary>
internal sealed class NotebookDocument(string path, JsonObject json)
{
    /// <summary>The MIME type of a Plotly figure in an output: its data and layout.</summary>
    public const string PlotlyType = "application/vnd.plotly.v1+json";

    public string Path => path;

    public JsonObject Json => json;

    public JsonObject Metadata => json["metadata"] as JsonObject ?? [];

    public IReadOnlyList<NotebookCell> Cells { get; } = CellsOf(json);

    public IEnumerable<NotebookCell> CodeCells => Cells.Where(cell => cell.Number is not null);

    public static NotebookDocument Load(string path) => Parse(File.ReadAllBytes(path), path);

    /// <summary>Reads a notebook's bytes; <paramref name="path"/> is the name to use in errors.</summary>
    public static NotebookDocument Parse(byte[] utf8, string path) =>
        new(path, new NotebookReader(path, utf8.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? utf8[3..] : utf8).Read());

    /// <summary>The notebook as it should be kept: without the live html beside a Plotly figure, which would repeat the figure and carry
    /// plotly.js with it.</summary>
    public NotebookDocument ForSaving()
    {
        var copy = new NotebookDocument(path, json.DeepClone().AsObject());
        foreach (var output in copy.Cells.SelectMany(cell => cell.Outputs).Where(output => output.JsonOf(PlotlyType) is not null))
            output.Json["data"]!.AsObject().Remove("text/html");

        return copy;
    }

    public void Save(string file) => WholeFile.Write(file, ToString());

    public override string ToString() => NotebookJson.Write(json);

    private static List<NotebookCell> CellsOf(JsonObject json)
    {
        var number = 0;
        return [.. (json["cells"] as JsonArray ?? []).Select(cell =>
            new NotebookCell(cell!.AsObject(), cell.TextAt("cell_type") == "code" ? ++number : null))];
    }
}

/// <summary>A cell of a notebook.</summary>
internal sealed class NotebookCell(JsonObject json, int? number)
{
    /// <summary>Of a code cell: its place among the code cells, from 1. It is the number a notebook shows in brackets beside the cell after
    /// Run All, and the one that errors name. Null for other cells.</summary>
    public int? Number => number;

    public JsonObject Json => json;

    public bool IsProse => json.TextAt("cell_type") == "markdown";

    public string Id => NotebookJson.Join(json["id"]);

    public string Source => NotebookJson.Join(json["source"]);

    public JsonObject Metadata => json["metadata"] as JsonObject ?? [];

    public IReadOnlyList<NotebookOutput> Outputs =>
        json["outputs"] is JsonArray outputs ? [.. outputs.Select(output => new NotebookOutput(output!.AsObject()))] : [];

    /// <summary>The kernel that the cell is for: what its metadata say, else what the notebook's say, else csharp.</summary>
    public string Kernel(JsonObject notebook)
    {
        var name = Metadata.TextAt("polyglot_notebook", "kernelName")
            ?? Metadata.TextAt("dotnet_interactive", "language")
            ?? notebook.TextAt("polyglot_notebook", "kernelInfo", "defaultKernelName")
            ?? notebook.TextAt("kernelspec", "name");
        return name is null or ".net-csharp" ? "csharp" : name;
    }

    /// <summary>Sets what a run gave; null and no outputs for a cell that was not run.</summary>
    public void SetResult(int? executionCount, JsonArray outputs)
    {
        json.Put("execution_count", executionCount);
        json.Put("outputs", outputs);
    }
}

/// <summary>One output of a code cell, in nbformat's terms.</summary>
internal sealed record NotebookOutput(JsonObject Json)
{
    public string OutputType => NotebookJson.Join(Json["output_type"]);

    /// <summary>Of a display or result: the MIME types it is offered as, in order; else empty.</summary>
    public IReadOnlyList<string> MimeTypes => Json["data"] is JsonObject data ? [.. data.Select(item => item.Key)] : [];

    /// <summary>The text offered for a MIME type, base64 for a picture; null when it is not offered, or is JSON.</summary>
    public string? Text(string mimeType) => JsonOf(mimeType) is JsonArray or JsonValue ? NotebookJson.Join(JsonOf(mimeType)) : null;

    /// <summary>What is offered for a MIME type, as JSON; null when it is not offered.</summary>
    public JsonNode? JsonOf(string mimeType) => Json.At("data", mimeType);
}
