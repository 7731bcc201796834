namespace DprkEngagement.Cli.Notebooks;

/// <summary>JSON as Jupyter writes a notebook: one-space indent, LF, characters beyond ASCII as they are, a newline at the end.
/// System.Text.Json escapes more than that, which would rewrite every notebook that holds an emoji.</summary>
internal static class NotebookJson
{
    /// <summary>The whole text, with a newline at the end.</summary>
    public static string Write(JsonNode? node)
    {
        var text = new StringBuilder();
        WriteValue(text, node, depth: 0);
        return text.Append('\n').ToString();
    }

    /// <summary>nbformat's text: a string or a list of lines that keep their line ends; empty for anything else.</summary>
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

    /// <summary>Sets a member where it stands; a new one before the first that is greater, since VS Code and Jupyter sort them.</summary>
    public static void Put(this JsonObject members, string name, JsonNode? value)
    {
        if (members.ContainsKey(name))
        {
            members[name] = value;
            return;
        }

        var place = members.TakeWhile(member => string.CompareOrdinal(member.Key, name) < 0).Count();
        members.Insert(place, name, value);
    }

    /// <summary>A copy with the members of every object in ordinal order, as Jupyter and VS Code save a notebook.</summary>
    public static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members
            .OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        // VS Code and Jupyter would save minus zero as 0, and the file would differ.
        JsonValue number when number.ToJsonString() == "-0" => JsonValue.Create(0),
        _ => node?.DeepClone(),
    };

    private static void WriteValue(StringBuilder text, JsonNode? node, int depth)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject members:
                WriteAll(text, "{}", members, depth, member =>
                {
                    WriteString(text, member.Key);
                    text.Append(": ");
                    WriteValue(text, member.Value, depth + 1);
                });
                break;
            case JsonArray items:
                WriteAll(text, "[]", items, depth, item => WriteValue(text, item, depth + 1));
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

    private static void WriteAll<T>(StringBuilder text, string brackets, ICollection<T> items, int depth, Action<T> write)
    {
        if (items.Count == 0)
        {
            text.Append(brackets);
            return;
        }

        text.Append(brackets[0]);
        var separator = "\n";
        foreach (var item in items)
        {
            text.Append(separator).Append(' ', depth + 1);
            write(item);
            separator = ",\n";
        }

        text.Append('\n').Append(' ', depth).Append(brackets[1]);
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
                < ' ' => text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }
}
