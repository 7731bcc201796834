using System.Text.Json.Nodes;

namespace DprkEngagement.Notebooks;

/// <summary>
/// The metadata of a committed notebook: those with which VS Code and Jupyter open it without a question, and which
/// they save unchanged. What says when a cell ran or how it was scrolled goes; what a person may have added stays.
/// </summary>
internal static class CommittedMetadata
{
    private const string Notebook =
        """
        {"kernelspec":{"display_name":".NET (C#)","language":"C#","name":".net-csharp"},"language_info":{"name":"polyglot-notebook"},"polyglot_notebook":{"kernelInfo":{"defaultKernelName":"csharp","items":[{"aliases":[],"name":"csharp"}]}}}
        """;

    private const string CodeCell =
        """
        {"language_info":{"name":"polyglot-notebook"},"polyglot_notebook":{"kernelName":"csharp"}}
        """;

    private static readonly string[] OfTheEditor =
    [
        "ExecuteTime", "collapsed", "dotnet_interactive", "execution", "language_info", "orig_nbformat",
        "polyglot_notebook", "scrolled", "trusted", "vscode", "widgets",
    ];

    /// <summary>Of the notebook.</summary>
    public static JsonObject OfNotebook(JsonNode? found) => Joined(found, Notebook);

    /// <summary>Of a cell.</summary>
    public static JsonObject OfCell(JsonNode? found, bool isCode) => Joined(found, isCode ? CodeCell : "{}");

    private static JsonObject Joined(JsonNode? found, string wanted)
    {
        var metadata = found?.DeepClone() as JsonObject ?? [];
        foreach (var name in OfTheEditor)
        {
            metadata.Remove(name);
        }

        // The only thing of Jupyter's that changes as one looks at a notebook.
        if (metadata["jupyter"] is JsonObject jupyter && jupyter.Remove("outputs_hidden") && jupyter.Count == 0)
        {
            metadata.Remove("jupyter");
        }

        foreach (var (name, value) in JsonNode.Parse(wanted)!.AsObject())
        {
            metadata[name] = value?.DeepClone();
        }

        return metadata;
    }
}
