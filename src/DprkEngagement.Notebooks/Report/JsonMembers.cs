using System.Text.Json.Nodes;

namespace DprkEngagement.Notebooks;

/// <summary>
/// Members that JSON must have. All of them, and the conversions of <see cref="JsonNode"/>, throw
/// <see cref="InvalidOperationException"/> where the JSON has another shape.
/// </summary>
internal static class JsonMembers
{
    public static JsonNode Of(this JsonNode json, string name) =>
        json.AsObject()[name] ?? throw new InvalidOperationException($"The JSON has no '{name}'.");

    public static string TextOf(this JsonNode json, string name) => json.Of(name).GetValue<string>();

    public static double NumberOf(this JsonNode json, string name) => (double)json.Of(name);

    /// <summary>The items of an array, none of them null.</summary>
    public static IEnumerable<JsonNode> ItemsOf(this JsonNode json, string name) =>
        json.Of(name).AsArray().Select(item => item ?? throw new InvalidOperationException($"The JSON has a null in '{name}'."));
}
