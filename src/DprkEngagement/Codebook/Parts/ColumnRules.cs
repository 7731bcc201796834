namespace DprkEngagement;

/// <summary>What a column may hold, in words.</summary>
internal static class ColumnRules
{
    public static string InWords(TableSchema table, FieldSchema field)
    {
        var key = table.ForeignKeys.FirstOrDefault(one => one.Fields.Contains(field.Name));
        string?[] rules =
        [
            field.Required ? "required" : null,
            field.Unique ? "unique" : null,
            field.Categories.Count > 0 ? "one of the values below" : OneOf(field) ?? Range(field),
            key is null ? null : $"found in `{key.Resource}.{key.ResourceFields[0]}`",
            field.Pattern is { } pattern && key is null ? $"form `{pattern}`" : null,
        ];
        return string.Join("; ", rules.OfType<string>());
    }

    private static string? OneOf(FieldSchema field) =>
        field.Enum.Count > 0 ? $"one of {string.Join(", ", field.Enum.Select(MarkdownTable.Code))}" : null;

    private static string? Range(FieldSchema field) => (field.Minimum, field.Maximum) switch
    {
        ({ } least, { } most) => $"{NumberText.Plain(least)} to {NumberText.Plain(most)}",
        ({ } least, null) => $"{NumberText.Plain(least)} or more",
        (null, { } most) => $"{NumberText.Plain(most)} or less",
        _ => null,
    };
}
