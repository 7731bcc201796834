using System.Text.Encodings.Web;

namespace DprkEngagement.Cli.Notebooks;

/// <summary>JSON as Jupyter writes a notebook: one-space indent, LF, characters beyond ASCII as they are, a newline at the end.</summary>
internal static partial class NotebookJson
{
    private static readonly JsonSerializerOptions Jupyters = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        MaxDepth = 512,
    };

    /// <summary>The whole text. System.Text.Json escapes more than Jupyter, which would rewrite every emoji.</summary>
    public static string Write(JsonNode node) => Escape().Replace(node.ToJsonString(Jupyters), match =>
        !ushort.TryParse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) ? match.Value
            : code < ' ' ? match.Value.ToLowerInvariant()
            : $"{(char)code}") + "\n";

    /// <summary>nbformat's text: a string or a list of lines that keep their line ends; empty for anything else.</summary>
    public static string Join(JsonNode? node) => node switch
    {
        JsonArray lines => string.Concat(lines.Select(Join)),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        _ => "",
    };

    /// <summary>A list of lines, as Jupyter saves text, so that a diff shows which line changed.</summary>
    public static JsonArray Split(string text) => new([.. Line().Matches(text).Select(line => JsonValue.Create(line.Value))]);

    /// <summary>What stands at the end of a path of names; null where it does not lead there.</summary>
    public static JsonNode? At(this JsonNode? node, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
            node = (node as JsonObject)?[name];

        return node;
    }

    /// <summary>The text there; null where there is none or it is empty.</summary>
    public static string? TextAt(this JsonNode? node, params ReadOnlySpan<string> path) =>
        Join(node.At(path)) is { Length: > 0 } text ? text : null;

    /// <summary>Sets a member where it stands; a new one before the first that is greater, since VS Code and Jupyter sort them.</summary>
    public static void Put(this JsonObject members, string name, JsonNode? value)
    {
        if (members.ContainsKey(name))
            members[name] = value;
        else
            members.Insert(members.TakeWhile(member => string.CompareOrdinal(member.Key, name) < 0).Count(), name, value);
    }

    /// <summary>A copy with the members of every object in ordinal order, as Jupyter and VS Code save a notebook.</summary>
    public static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        // VS Code and Jupyter would save minus zero as 0, and the file would differ.
        JsonValue number when number.ToJsonString() == "-0" => JsonValue.Create(0),
        _ => node?.DeepClone(),
    };

    [GeneratedRegex(@"\\(?:u([0-9A-F]{4})|.)")]
    private static partial Regex Escape();

    [GeneratedRegex(@"[^\n]*\n|[^\n]+")]
    private static partial Regex Line();
}
