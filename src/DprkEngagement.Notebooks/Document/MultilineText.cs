using System.Text.Json;
using System.Text.Json.Nodes;

namespace DprkEngagement.Notebooks;

/// <summary>nbformat's text: a string or a list of lines that keep their line ends.</summary>
internal static class MultilineText
{
    public static string Join(JsonNode? node) => node switch
    {
        JsonArray lines => string.Concat(lines.Select(Join)),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        _ => "",
    };

    /// <summary>A list of lines, as Jupyter saves text, so that a diff shows which line changed.</summary>
    public static JsonArray Split(string text)
    {
        var lines = new JsonArray();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }
}
