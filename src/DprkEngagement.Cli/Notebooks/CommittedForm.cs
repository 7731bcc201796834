namespace DprkEngagement.Cli.Notebooks;

/// <summary>A notebook as the repository keeps it: executed in one go, so that a host without a kernel shows everything. A chart has its
/// Plotly figure, a picture for hosts that run no script, and its text. The metadata are those with which VS Code and Jupyter open it
/// without a question, and which they save unchanged.</summary>
internal static partial class CommittedForm
{
    private const string Digest = "figure-digest";
    private const string Png = "image/png";

    private const string NotebookMetadata =
        """
        {"kernelspec":{"display_name":".NET (C#)","language":"C#","name":".net-csharp"},"language_info":{"name":"polyglot-notebook"},
        "polyglot_notebook":{"kernelInfo":{"defaultKernelName":"csharp","items":[{"aliases":[],"name":"csharp"}]}}}
        """;

    // What says when a cell ran or how it was scrolled; what a person may have added stays.
    private static readonly string[] OfTheEditor =
        ["ExecuteTime", "collapsed", "dotnet_interactive", "execution", "orig_nbformat", "scrolled", "trusted", "vscode", "widgets"];

    /// <summary>Brings a notebook into the form. What stands in its cells, and their ids, are not touched.</summary>
    public static NotebookDocument Of(NotebookDocument executed, IReadOnlyDictionary<string, string> pictures)
    {
        var copy = executed.ForSaving();
        Join(copy.Json, JsonNode.Parse(NotebookMetadata)!.AsObject());
        foreach (var (cell, old) in copy.Cells.Zip(executed.Cells))
        {
            Join(cell.Json, cell.Number is null ? [] : CellMetadata(old.Kernel(executed.Metadata)));
            cell.Json.Put("source", NotebookJson.Split(cell.Source));
            if (cell.Number is not null)
                cell.Json.Put("outputs", Outputs(cell, pictures));
        }

        return copy;
    }

    /// <summary>The pictures that a notebook holds, PNGs in base64 by the digest of the figure that each was drawn from.</summary>
    public static IEnumerable<KeyValuePair<string, string>> PicturesIn(NotebookDocument notebook) =>
        from output in notebook.Cells.SelectMany(cell => cell.Outputs)
        let digest = output.Json.TextAt("metadata", Png, Digest)
        let png = output.Text(Png)
        where digest is not null && png is not null
        // Editors may break it into lines.
        select KeyValuePair.Create(digest, png.ReplaceLineEndings(""));

    private static JsonArray Outputs(NotebookCell cell, IReadOnlyDictionary<string, string> pictures)
    {
        // What a cell prints that only loads a script says when the library was built here last, and nothing about the data.
        var printsOnBuild = OnlyLoads().IsMatch(cell.Source);
        var kept = new JsonArray();
        foreach (var output in cell.Outputs.Where(output => !printsOnBuild || output.OutputType != "stream"))
        {
            var json = NotebookJson.Sorted(output.Json)!.AsObject();
            if (FigureDrawing.In(output) is { } drawing && pictures.TryGetValue(drawing.Digest, out var png))
            {
                json["data"]!.AsObject().Put(Png, png);
                // A PNG has more pixels than the place it stands in.
                var size = new JsonObject { [Digest] = drawing.Digest, ["height"] = drawing.Height, ["width"] = drawing.Width };
                json.Put("metadata", new JsonObject { [Png] = size });
            }

            kept.Add(json);
        }

        return kept;
    }

    private static JsonObject CellMetadata(string kernel) => new()
    {
        ["language_info"] = new JsonObject { ["name"] = "polyglot-notebook" },
        ["polyglot_notebook"] = new JsonObject { ["kernelName"] = kernel },
    };

    private static void Join(JsonObject owner, JsonObject wanted)
    {
        if (owner["metadata"] is not JsonObject metadata)
            owner.Put("metadata", metadata = []);

        // Of a code cell and of the notebook they are among what is wanted; prose needs none.
        foreach (var name in wanted.Count == 0 ? [.. OfTheEditor, "language_info", "polyglot_notebook"] : OfTheEditor)
            metadata.Remove(name);

        // The only thing of Jupyter's that changes as one looks at a notebook.
        if (metadata["jupyter"] is JsonObject jupyter && jupyter.Remove("outputs_hidden") && jupyter.Count == 0)
            metadata.Remove("jupyter");

        foreach (var (name, value) in wanted.Where(one => !JsonNode.DeepEquals(metadata[one.Key], one.Value)))
            metadata.Put(name, value?.DeepClone());
    }

    [GeneratedRegex("""\A\s*#load\s+"[^"]*"\s*\z""")]
    private static partial Regex OnlyLoads();
}
