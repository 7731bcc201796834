using System.Text.Json.Nodes;

namespace DprkEngagement.Notebooks;

/// <summary>
/// What a notebook needs that is not always there, by its metadata: <c>"dprk": {"needs": ["../path/to/some.dll"]}</c>,
/// files relative to the notebook's folder. Other hosts pass over it.
/// </summary>
public static class NotebookNeeds
{
    /// <summary>The files that are not there, by their names without extension; empty for most notebooks.</summary>
    /// <param name="notebook">A notebook that was read from a file.</param>
    public static IReadOnlyList<string> Missing(NotebookDocument notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var folder = Path.GetDirectoryName(Path.GetFullPath(notebook.Path))!;
        return notebook.Metadata["dprk"] is JsonObject own && own["needs"] is JsonArray files
            ? [.. files.OfType<JsonValue>().Select(file => file.ToString()).Where(file => !File.Exists(Path.Combine(folder, file))).Select(file => Path.GetFileNameWithoutExtension(file))]
            : [];
    }
}
