namespace DprkEngagement;

/// <summary>Puts tables in such an order that each comes after those it points to.</summary>
internal static class ReadingOrder
{
    /// <exception cref="SchemaException">Tables point to each other in a circle.</exception>
    public static IReadOnlyList<TableSchema> Of(IReadOnlyList<TableSchema> tables)
    {
        var ordered = new List<TableSchema>();
        var left = tables.ToList();
        while (left.Count > 0)
        {
            var next = left.Find(table => !Targets(table).Any(name => name != table.Name && left.Exists(other => other.Name == name)))
                ?? throw new SchemaException($"the tables {string.Join(", ", left.Select(table => table.Name))} point to each other in a circle");
            left.Remove(next);
            ordered.Add(next);
        }

        return ordered;
    }

    private static IEnumerable<string> Targets(TableSchema table) => RecordReferenceColumn.IsIn(table)
        ? table.ForeignKeys.Select(key => key.Resource).Concat(table.Fields[table.IndexOf(RecordReferenceColumn.TableField)].Enum)
        : table.ForeignKeys.Select(key => key.Resource);
}
