namespace DprkEngagement;

/// <summary>Reading JSON with an error that names the property. An undefined element has no properties.</summary>
internal static class JsonReading
{
    /// <summary>As deep as System.Text.Json reads.</summary>
    private const string MostNested = "64";

    public static JsonElement? Optional(this JsonElement element, string name) => element.ValueKind switch
    {
        JsonValueKind.Undefined => null,
        JsonValueKind.Object => element.TryGetProperty(name, out var value) ? value : null,
        _ => throw new SchemaException($"'{name}' was looked for in something that is not an object"),
    };

    public static JsonElement Required(this JsonElement element, string name) =>
        element.Optional(name) ?? throw new SchemaException($"'{name}' is missing");

    public static string Text(this JsonElement element, string name) =>
        element.OptionalText(name) ?? throw new SchemaException($"'{name}' is missing");

    public static string? OptionalText(this JsonElement element, string name) => element.Optional(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => Visible(text.GetString()!, name),
        _ => throw new SchemaException($"'{name}' must be a text"),
    };

    public static bool Flag(this JsonElement element, string name) => element.Optional(name) switch
    {
        null or { ValueKind: JsonValueKind.False } => false,
        { ValueKind: JsonValueKind.True } => true,
        _ => throw new SchemaException($"'{name}' must be true or false"),
    };

    public static decimal? OptionalNumber(this JsonElement element, string name) => element.Optional(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } number when number.TryGetDecimal(out var value) => value,
        _ => throw new SchemaException($"'{name}' must be a number"),
    };

    public static IEnumerable<JsonElement> OptionalList(this JsonElement element, string name) => element.Optional(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        _ => throw new SchemaException($"'{name}' must be a list"),
    };

    public static IEnumerable<JsonElement> List(this JsonElement element, string name) =>
        element.Optional(name) is null ? throw new SchemaException($"'{name}' is missing") : element.OptionalList(name);

    /// <summary>A list of texts, also where a single text stands for a list of one; empty where there is none.</summary>
    public static IReadOnlyList<string> TextOrList(this JsonElement element, string name) => element.Optional(name) switch
    {
        { ValueKind: JsonValueKind.String } text => [Visible(text.GetString()!, name)],
        _ => [.. element.OptionalList(name).Select(item => TextOf(item, name))],
    };

    public static string TextOf(JsonElement item, string name) => item.ValueKind == JsonValueKind.String
        ? Visible(item.GetString()!, name)
        : throw new SchemaException($"'{name}' must hold texts");

    /// <summary>A value as the tables write it: 1, false, summit.</summary>
    public static string Written(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    public static IEnumerable<string> Names(this JsonElement element) =>
        element.ValueKind == JsonValueKind.Object ? element.EnumerateObject().Select(property => property.Name) : [];

    /// <summary>What to say of a text that was refused as JSON.</summary>
    public static string Explain(JsonException error) => error.Message.Contains("depth", StringComparison.Ordinal)
        ? $"brackets are nested deeper than {MostNested}, which no description of tables is; put the last version of the file back"
        : "the file is not well-formed JSON near this line: look for a missing or spare comma, quote or bracket";

    /// <summary>Names and descriptions are shown in many places; none may steer a terminal or hide what it says.</summary>
    private static string Visible(string text, string name) => text.Any(letter => letter != '\n' && VisibleText.IsSteering(letter))
        ? throw new SchemaException($"'{name}' is '{VisibleText.Of(text)}', which holds a character that is not seen; delete it")
        : text;
}
