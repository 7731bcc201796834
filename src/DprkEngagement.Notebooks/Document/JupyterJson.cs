using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DprkEngagement.Notebooks;

/// <summary>
/// Writes JSON as Jupyter writes a notebook: one-space indent, LF, characters beyond ASCII as they are, a newline at
/// the end. System.Text.Json escapes more than that, which would rewrite every notebook that holds an emoji.
/// </summary>
internal static class JupyterJson
{
    public static string Write(JsonNode? node)
    {
        var text = new StringBuilder();
        WriteValue(text, node, depth: 0);
        return text.Append('\n').ToString();
    }

    private static void WriteValue(StringBuilder text, JsonNode? node, int depth)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject members:
                WriteMembers(text, members, depth);
                break;
            case JsonArray items:
                WriteItems(text, items, depth);
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                WriteString(text, value.GetValue<string>());
                break;
            default:
                // A number that was read keeps its own digits: 1.0 stays 1.0.
                text.Append(node.ToJsonString());
                break;
        }
    }

    private static void WriteMembers(StringBuilder text, JsonObject members, int depth)
    {
        if (members.Count == 0)
        {
            text.Append("{}");
            return;
        }

        text.Append('{');
        var separator = "\n";
        foreach (var (name, value) in members)
        {
            text.Append(separator).Append(' ', depth + 1);
            WriteString(text, name);
            text.Append(": ");
            WriteValue(text, value, depth + 1);
            separator = ",\n";
        }

        text.Append('\n').Append(' ', depth).Append('}');
    }

    private static void WriteItems(StringBuilder text, JsonArray items, int depth)
    {
        if (items.Count == 0)
        {
            text.Append("[]");
            return;
        }

        text.Append('[');
        var separator = "\n";
        foreach (var item in items)
        {
            text.Append(separator).Append(' ', depth + 1);
            WriteValue(text, item, depth + 1);
            separator = ",\n";
        }

        text.Append('\n').Append(' ', depth).Append(']');
    }

    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                < ' ' => text.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture)),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }
}
