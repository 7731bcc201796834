using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DprkEngagement;

/// <summary>What datapackage.json is to say of a new table, as text.</summary>
internal static class ResourceText
{
    /// <summary>The property of a column that holds why it was described so; to be deleted once somebody has looked.</summary>
    public const string Inferred = "inferred";

    private static readonly JsonWriterOptions Form = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(string name, string description, IReadOnlyList<InferredColumn> columns, IReadOnlyList<string> key, IReadOnlyList<string> missingValues)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Form))
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteString("path", name + ".csv");
            json.WriteString("type", "table");
            json.WriteString("title", char.ToUpperInvariant(name[0]) + name[1..].Replace('-', ' '));
            json.WriteString("description", description);
            json.WriteString("format", "csv");
            json.WriteString("mediatype", "text/csv");
            json.WriteString("encoding", "utf-8");
            WriteDialect(json);
            json.WriteStartObject("schema");
            json.WriteStartArray("fields");
            foreach (var column in columns)
            {
                WriteField(json, column);
            }

            json.WriteEndArray();
            if (key.Count > 0)
            {
                WriteList(json, "primaryKey", key);
            }

            WriteList(json, "missingValues", ["", .. missingValues]);
            WriteForeignKeys(json, columns);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteDialect(Utf8JsonWriter json)
    {
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteBoolean("header", true);
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, InferredColumn column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", column.Type == FieldType.Uri ? "string" : EnumText.Words(column.Type));
        if (column.Type == FieldType.Uri)
        {
            json.WriteString("format", "uri");
        }

        json.WriteString("description", column.Head == column.Name ? "to be described" : column.Head);
        json.WriteString(Inferred, column.Why);
        if (column.Required || column.IsKey || column.Enum.Count > 0 || column.Pattern is not null)
        {
            json.WriteStartObject("constraints");
            WriteFlag(json, "required", column.Required);
            WriteFlag(json, "unique", column.IsKey);
            if (column.Pattern is { } pattern)
            {
                json.WriteString("pattern", pattern);
            }

            if (column.Enum.Count > 0)
            {
                WriteList(json, "enum", column.Enum);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteForeignKeys(Utf8JsonWriter json, IReadOnlyList<InferredColumn> columns)
    {
        var references = columns.Where(column => column.Reference is not null).ToList();
        if (references.Count == 0)
        {
            return;
        }

        json.WriteStartArray("foreignKeys");
        foreach (var column in references)
        {
            json.WriteStartObject();
            json.WriteString("fields", column.Name);
            json.WriteStartObject("reference");
            json.WriteString("resource", column.Reference!.Value.Table);
            json.WriteString("fields", column.Reference.Value.Field);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFlag(Utf8JsonWriter json, string name, bool value)
    {
        if (value)
        {
            json.WriteBoolean(name, true);
        }
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
