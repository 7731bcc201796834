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
    /// <param name="executed">A notebook as it was run, with every form that its outputs offer.</param>
    /// <param name="pictures">PNGs in base64 by digest; a chart whose picture is not among them gets none.</param>
    public static NotebookDocument Of(NotebookDocument executed, IReadOnlyDictionary<string, string> pictures)
    {
        var ids = executed.Cells.Select(cell => cell.Id).ToList();
        var kernels = executed.Cells.Select(cell => cell.Kernel(executed.Metadata)).ToList();
        return executed.ForSaving().With(root =>
        {
            Join(root, JsonNode.Parse(NotebookMetadata)!.AsObject());
            if (root["nbformat_minor"]!.GetValue<double>() < 5)
                root.Put("nbformat_minor", 5);

            foreach (var (cell, index) in root["cells"]!.AsArray().Select((cell, index) => (cell!.AsObject(), index)))
            {
                // Notebooks older than nbformat 4.5 have none.
                cell.Put("id", ids[index]);
                var isCode = NotebookJson.Join(cell["cell_type"]) == "code";
                Join(cell, isCode ? CellMetadata(kernels[index]) : []);
                var source = NotebookJson.Join(cell["source"]);
                cell.Put("source", NotebookJson.Split(source));
                if (isCode)
                    cell.Put("outputs", Outputs(cell["outputs"]!.AsArray(), source, pictures));
            }
        });
    }

    /// <summary>The pictures that a notebook holds, PNGs in base64 by the digest of the figure that each was drawn from.</summary>
    public static IEnumerable<KeyValuePair<string, string>> PicturesIn(NotebookDocument notebook) =>
        from output in notebook.Cells.SelectMany(cell => cell.Outputs)
        let digest = output.Metadata[Png] is JsonObject metadata ? NotebookJson.Join(metadata[Digest]) : ""
        let png = output.Text(Png)
        where digest.Length > 0 && png is not null
        // Editors may break it into lines.
        select KeyValuePair.Create(digest, png.ReplaceLineEndings(""));

    /// <summary>The notebook as git holds it, since VS Code saves outputs without our pictures; null outside git, or where it is
    /// new.</summary>
    public static async Task<NotebookDocument?> LastCommittedAsync(string path, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("git", ["show", $"HEAD:./{Path.GetFileName(path)}"])
        {
            WorkingDirectory = Path.GetDirectoryName(path),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        try
        {
            using var git = Process.Start(start)!;
            using var content = new MemoryStream();
            var errors = git.StandardError.ReadToEndAsync(cancellation);
            await git.StandardOutput.BaseStream.CopyToAsync(content, cancellation);
            await errors;
            await git.WaitForExitAsync(cancellation);
            return git.ExitCode == 0 ? NotebookDocument.Parse(content.ToArray(), path) : null;
        }
        catch (Exception problem) when (problem is System.ComponentModel.Win32Exception or NotebookException)
        {
            return null;
        }
    }

    private static JsonArray Outputs(JsonArray outputs, string source, IReadOnlyDictionary<string, string> pictures)
    {
        // What a cell prints that only loads a script says when the library was built here last, and nothing about the data.
        var printsOnBuild = OnlyLoads().IsMatch(source);
        var kept = new JsonArray();
        foreach (var output in outputs.Select(output => NotebookJson.Sorted(output)!.AsObject()))
        {
            if (printsOnBuild && NotebookJson.Join(output["output_type"]) == "stream")
                continue;

            if (FigureDrawing.In(new NotebookOutput(output)) is { } drawing && pictures.TryGetValue(drawing.Digest, out var png))
            {
                output["data"]!.AsObject().Put(Png, png);
                // A PNG has more pixels than the place it stands in.
                var size = new JsonObject { [Digest] = drawing.Digest, ["height"] = drawing.Height, ["width"] = drawing.Width };
                output.Put("metadata", new JsonObject { [Png] = size });
            }

            kept.Add(output);
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
        string[] kernels = wanted.Count == 0 ? ["language_info", "polyglot_notebook"] : [];
        foreach (var name in OfTheEditor.Concat(kernels))
            metadata.Remove(name);

        // The only thing of Jupyter's that changes as one looks at a notebook.
        if (metadata["jupyter"] is JsonObject jupyter && jupyter.Remove("outputs_hidden") && jupyter.Count == 0)
            metadata.Remove("jupyter");

        foreach (var (name, value) in wanted)
        {
            if (!JsonNode.DeepEquals(metadata[name], value))
                metadata.Put(name, value?.DeepClone());
        }
    }

    [GeneratedRegex("""\A\s*#load\s+"[^"]*"\s*\z""")]
    private static partial Regex OnlyLoads();
}
