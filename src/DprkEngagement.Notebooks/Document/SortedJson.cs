using System.Text.Json.Nodes;

namespace DprkEngagement.Notebooks;

/// <summary>JSON with the members of every object in ordinal order, as Jupyter and VS Code save a notebook.</summary>
internal static class SortedJson
{
    /// <returns>A copy.</returns>
    public static JsonNode? Of(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members
            .OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, Of(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Of)]),
        // VS Code and Jupyter would save minus zero as 0, and the file would differ.
        JsonValue number when number.ToJsonString() == "-0" => JsonValue.Create(0),
        _ => node?.DeepClone(),
    };
}
