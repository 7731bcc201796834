using System.Globalization;
using System.Text;

namespace DprkEngagement;

/// <summary>Every table: its columns with type, meaning, rules, example and how often they are filled; and every value allowed.</summary>
internal static class TableDescriptions
{
    private const int LongestExample = 60;

    public static string Write(WholeRecord record) => string.Join("\n\n", record.Tables.Select(Describe));

    private static string Describe(DataTable table)
    {
        var schema = table.Schema;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"### Table `{schema.Name}`\n\n{schema.Description}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"File `{schema.Path}`, {table.Rows.Count} {(table.Rows.Count == 1 ? "row" : "rows")}. {Key(schema)}\n\n");
        text.Append(MarkdownTable.Write(["column", "type", "meaning", "rules", "example", "filled"], schema.Fields.Select(field => Column(table, field))));
        foreach (var values in schema.Fields.Where(field => field.Categories.Count > 0).Select(field => ValueList.Write(table, field)))
        {
            text.Append("\n\n").Append(values);
        }

        return text.ToString();
    }

    private static string Key(TableSchema schema) => schema.PrimaryKey.Count > 0
        ? $"Rows are told apart by {string.Join(" + ", schema.PrimaryKey.Select(MarkdownTable.Code))}."
        : "Nothing tells its rows apart.";

    private static string[] Column(DataTable table, FieldSchema field) =>
    [
        $"`{table.Name}.{field.Name}`",
        field.Type == FieldType.Uri ? "string (address)" : EnumText.Words(field.Type),
        field.Description ?? "",
        ColumnRules.InWords(table.Schema, field),
        MarkdownTable.Code(Example(table, field)),
        Filled(table, field),
    ];

    private static string? Example(DataTable table, FieldSchema field)
    {
        var example = field.Example ?? table.Rows.Select(row => row[field.Name]).FirstOrDefault(value => value is not null);
        return example?.Length > LongestExample ? example[..LongestExample].TrimEnd() + " …" : example;
    }

    private static string Filled(DataTable table, FieldSchema field)
    {
        var values = table.Rows.Select(row => row[field.Name]).OfType<string>().ToList();
        var filled = values.Count == table.Rows.Count
            ? "all"
            : string.Create(CultureInfo.InvariantCulture, $"{values.Count} of {table.Rows.Count}");
        return field.Type == FieldType.Boolean
            ? string.Create(CultureInfo.InvariantCulture, $"{filled}: {values.Count(value => value == "true")} true, {values.Count(value => value == "false")} false")
            : filled;
    }
}
