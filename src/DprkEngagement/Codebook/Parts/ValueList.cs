using System.Globalization;

namespace DprkEngagement;

/// <summary>Every value that a column may hold: what it means, how many rows have it, and one of them.</summary>
internal static class ValueList
{
    public static string Write(DataTable table, FieldSchema field)
    {
        var rows = table.Rows.Where(row => row[field.Name] is not null).ToLookup(row => row[field.Name]!);
        var units = field.Categories.Any(category => category.Unit is not null);
        var list = MarkdownTable.Write(
            units ? ["value", "meaning", "unit", "rows", "example"] : ["value", "meaning", "rows", "example"],
            field.Categories.Select(category => Row(table, category, units, [.. rows[category.Value]])));
        return $"#### {table.Name}.{field.Name}\n\n{list}";
    }

    private static string[] Row(DataTable table, Category category, bool units, IReadOnlyList<DataRow> rows)
    {
        var unit = units ? new[] { MarkdownTable.Code(category.Unit) } : [];
        return
        [
            MarkdownTable.Code(category.Value),
            Meaning(category),
            .. unit,
            rows.Count.ToString(CultureInfo.InvariantCulture),
            rows.Count == 0 ? "" : MarkdownTable.Code(string.Join(" ", table.Schema.PrimaryKey.Select(column => rows[0][column]))),
        ];
    }

    private static string Meaning(Category category)
    {
        var codes = string.Join(category.Ordered ? " < " : ", ", category.Codes.Select(MarkdownTable.Code));
        return category.Label + (category.Forecast ? " (looks ahead)" : "") + (codes.Length == 0 ? "" : $": {codes}");
    }
}
