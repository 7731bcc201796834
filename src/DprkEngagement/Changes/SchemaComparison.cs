namespace DprkEngagement;

/// <summary>Says in sentences what changed between two versions of datapackage.json.</summary>
internal static class SchemaComparison
{
    public static IReadOnlyList<string> Of(DataPackage before, DataPackage after)
    {
        var changes = new List<string>();
        Add(changes, "version", before.Version, after.Version);
        Add(changes, "title", before.Title, after.Title);
        Add(changes, "description", before.Description, after.Description);
        Add(changes, "licence", before.Licence, after.Licence);
        changes.AddRange(after.Tables.Where(table => before.Tables.All(other => other.Name != table.Name))
            .Select(table => $"table {table.Name} is new: {string.Join(", ", table.Fields.Select(column => column.Name))}"));
        changes.AddRange(before.Tables.Where(table => after.Tables.All(other => other.Name != table.Name)).Select(table => $"table {table.Name} is gone"));
        foreach (var table in after.Tables)
        {
            if (before.Tables.FirstOrDefault(other => other.Name == table.Name) is { } old)
            {
                Compare(changes, old, table);
            }
        }

        return changes;
    }

    private static void Compare(List<string> changes, TableSchema before, TableSchema after)
    {
        Add(changes, $"{after.Name}: file", before.Path, after.Path);
        Add(changes, $"{after.Name}: description", before.Description, after.Description);
        Add(changes, $"{after.Name}: rows are told apart by", string.Join(" + ", before.PrimaryKey), string.Join(" + ", after.PrimaryKey));
        Add(changes, $"{after.Name}: texts for unknown", Quoted(before.MissingValues), Quoted(after.MissingValues));
        AddLists(changes, $"{after.Name}:", "column", before.Fields.Select(column => column.Name), after.Fields.Select(column => column.Name), "is new", "is gone");
        foreach (var column in after.Fields)
        {
            if (before.Fields.FirstOrDefault(other => other.Name == column.Name) is { } old)
            {
                Compare(changes, $"{after.Name}.{column.Name}:", old, column);
                Add(changes, $"{after.Name}.{column.Name}: points to", Target(before, column.Name), Target(after, column.Name));
            }
        }
    }

    private static void Compare(List<string> changes, string place, FieldSchema before, FieldSchema after)
    {
        Add(changes, $"{place} type", EnumText.Words(before.Type), EnumText.Words(after.Type));
        Add(changes, $"{place} description", before.Description, after.Description);
        Add(changes, $"{place} required", Flag(before.Required), Flag(after.Required));
        Add(changes, $"{place} unique", Flag(before.Unique), Flag(after.Unique));
        Add(changes, $"{place} pattern", before.Pattern, after.Pattern);
        Add(changes, $"{place} least value", Number(before.Minimum), Number(after.Minimum));
        Add(changes, $"{place} largest value", Number(before.Maximum), Number(after.Maximum));
        AddLists(changes, place, "value", before.Enum, after.Enum, "is allowed", "is no longer allowed");
        foreach (var category in after.Categories)
        {
            if (before.Categories.FirstOrDefault(other => other.Value == category.Value) is { } old)
            {
                Add(changes, $"{place} meaning of '{category.Value}'", old.Label, category.Label);
                Add(changes, $"{place} unit of '{category.Value}'", old.Unit, category.Unit);
            }
        }

        if (before.Inferred is not null && after.Inferred is null)
        {
            changes.Add($"{place} what was inferred is confirmed");
        }
    }

    private static void Add(List<string> changes, string what, string? before, string? after)
    {
        if ((before ?? "") != (after ?? ""))
        {
            changes.Add($"{what} {new ValueChange(what, before, after)}");
        }
    }

    private static void AddLists(List<string> changes, string place, string kind, IEnumerable<string> before, IEnumerable<string> after, string isNew, string isGone)
    {
        changes.AddRange(after.Except(before).Select(name => $"{place} {kind} '{name}' {isNew}"));
        changes.AddRange(before.Except(after).Select(name => $"{place} {kind} '{name}' {isGone}"));
        if (!before.Intersect(after).SequenceEqual(after.Intersect(before)))
        {
            changes.Add($"{place} the {kind}s stand in another order");
        }
    }

    private static string Target(TableSchema table, string column) =>
        table.ForeignKeys.FirstOrDefault(key => key.Fields[0] == column) is { } key ? $"{key.Resource}.{key.ResourceFields[0]}" : "";

    private static string Quoted(IEnumerable<string> texts) => string.Join(", ", texts.Where(text => text.Length > 0).Select(text => $"'{text}'"));

    private static string Flag(bool value) => value ? "yes" : "no";

    private static string? Number(decimal? value) => value is { } number ? NumberText.Plain(number) : null;
}
