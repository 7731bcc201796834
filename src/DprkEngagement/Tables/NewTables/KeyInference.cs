namespace DprkEngagement;

/// <summary>Says which columns of a new table tell its rows apart.</summary>
internal static class KeyInference
{
    /// <summary>In fewer rows it says little that each names another state.</summary>
    private const int FewestRows = 3;

    /// <summary>
    /// The first column whose name ends in "id", where it is filled and no value stands twice; else the columns that point
    /// to other tables with the first day or year; else none: a unique title is no key.
    /// </summary>
    /// <param name="columns">The columns as inferred so far.</param>
    /// <param name="rows">The rows.</param>
    /// <returns>The names of the columns; empty where there is no key.</returns>
    public static IReadOnlyList<string> Of(IReadOnlyList<InferredColumn> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var filled = Enumerable.Range(0, columns.Count).Where(place => columns[place].Required).ToList();
        foreach (var place in filled.Where(place => IsId(columns[place])))
        {
            if (AreDifferent([place], rows))
            {
                return [columns[place].Name];
            }
        }

        var references = filled.Where(place => columns[place].Reference is not null).ToList();
        var days = filled.Where(place => columns[place].Type == FieldType.Date || columns[place].Name == "year").Take(1);
        List<int> together = [.. references, .. days];
        return references.Count > 0 && (together.Count > 1 || rows.Count >= FewestRows) && AreDifferent(together, rows) ? [.. together.Order().Select(place => columns[place].Name)] : [];
    }

    private static bool IsId(InferredColumn column) =>
        column.Reference is null && (column.Name == "id" || column.Name.EndsWith("_id", StringComparison.Ordinal));

    private static bool AreDifferent(List<int> places, IReadOnlyList<IReadOnlyList<string>> rows) =>
        rows.Select(row => string.Join('\0', places.Select(place => row[place]))).Distinct(StringComparer.Ordinal).Count() == rows.Count;
}
