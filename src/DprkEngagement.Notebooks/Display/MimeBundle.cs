using System.Text.Json;
using System.Text.Json.Nodes;

namespace DprkEngagement.Notebooks;

/// <summary>The data of an nbformat output: JSON as JSON, text as lines, with sorted keys as Jupyter and VS Code save them.</summary>
internal static class MimeBundle
{
    public static JsonObject Of(IReadOnlyList<FormattedValue> values)
    {
        var data = new JsonObject();
        foreach (var (mimeType, text) in values.OrderBy(value => value.MimeType, StringComparer.Ordinal))
        {
            data[mimeType] = Node(mimeType, text);
        }

        return data;
    }

    private static JsonNode? Node(string mimeType, string text)
    {
        if (mimeType == "application/json" || mimeType.EndsWith("+json", StringComparison.Ordinal))
        {
            return Json(mimeType, text);
        }

        return mimeType.StartsWith("text/", StringComparison.Ordinal) || mimeType.EndsWith("+xml", StringComparison.Ordinal)
            ? MultilineText.Split(text)
            : JsonValue.Create(text);
    }

    private static JsonNode? Json(string mimeType, string text)
    {
        try
        {
            return SortedJson.Of(JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { MaxDepth = NotebookReader.MaxDepth }));
        }
        catch (JsonException problem)
        {
            throw new InvalidOperationException($"what is offered as {mimeType} is not JSON: {problem.Message}", problem);
        }
    }
}
