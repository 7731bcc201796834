namespace DprkEngagement.Cli.Editing;

/// <summary>
/// Understands what people type for a column: 12,000, 20 Nov 2026, today, "up to", North Korea; and says how it will be written.
/// </summary>
/// <param name="tables">The tables, whose rows can be named by their names.</param>
/// <param name="today">The day that "today" means.</param>
internal sealed class TypedValue(DataTables tables, DateOnly today)
{
    /// <summary>Columns that name a row for people.</summary>
    private static readonly string[] Names = ["short_name", "name", "short_label", "label", "title"];

    private readonly List<string> _said = [];

    /// <summary>How values are written that were typed otherwise, in sentences.</summary>
    public IReadOnlyList<string> Said => _said;

    /// <returns>The value as the table writes it; what was typed where it has no such reading, for the check to refuse.</returns>
    public string Of(TableSchema table, FieldSchema field, string typed)
    {
        typed = typed.Trim();
        var value = typed.Length == 0 ? typed
            : table.ForeignKeys.FirstOrDefault(key => key.Fields[0] == field.Name) is { } key ? Key(key, typed)
            : field.Type switch
            {
                FieldType.Date => TypedDate.Of(typed, today),
                FieldType.Integer or FieldType.Number => TypedNumber.Of(typed),
                FieldType.Boolean => typed.ToLowerInvariant() switch { "yes" or "y" or "true" => "true", "no" or "n" or "false" => "false",
                    _ => typed },
                _ when field.Enum.Count > 0 => field.Enum.FirstOrDefault(one => Plain(one) == Plain(typed)) ?? typed,
                _ => typed,
            };
        if (value != typed)
            _said.Add($"{field.Name}: {typed} is written {value}");

        return value;
    }

    /// <summary>The same for several columns.</summary>
    public Dictionary<string, string> Of(TableSchema table, IReadOnlyDictionary<string, string> typed) =>
        typed.ToDictionary(one => one.Key, one => table.IndexOf(one.Key) is >= 0 and var place ? Of(table, table.Fields[place], one.Value)
            : one.Value);

    /// <summary>What a row is called for people; empty where its table has no such column.</summary>
    public static string NameOf(TableText table, TextRow row) =>
        Names.Select(column => table.Value(row, column)).FirstOrDefault(name => name.Length > 0) ?? "";

    /// <summary>The key of the row that is named so, whole and by no other row.</summary>
    private string Key(ForeignKey key, string typed)
    {
        if (tables.Find(key.Resource) is not { } target || target.Find(key.ResourceFields[0], typed) is not null)
            return typed;

        var named = target.Rows.Where(row => Names.Prepend(key.ResourceFields[0])
            .Any(column => Plain(target.Value(row, column)) == Plain(typed)))
            .Select(row => target.Value(row, key.ResourceFields[0])).Distinct().ToList();
        return named.Count == 1 ? named[0] : typed;
    }

    private static string Plain(string text) => Slug.Of(text);
}
