namespace DprkEngagement;

/// <summary>Says what the columns of a new table seem to hold, and which of them tell its rows apart.</summary>
internal static class TableInference
{
    private const string Slug = "[a-z0-9]+(-[a-z0-9]+)*";

    public static (IReadOnlyList<InferredColumn> Columns, IReadOnlyList<string> Key, IReadOnlyList<string> Missing) Of(NewTableSource source, ReferenceTargets keys)
    {
        var names = ColumnNames.Of(source.Header);
        var filled = names.Select((_, place) => (IReadOnlyList<string>)[.. source.Rows.Select(row => row[place]).Where(value => value.Length > 0)]).ToList();
        var missing = MissingValueInference.Of(filled, keys);
        var columns = new List<InferredColumn>();
        for (var i = 0; i < names.Count; i++)
        {
            var values = filled[i].Where(value => !missing.Contains(value)).ToList();
            columns.Add(ColumnInference.Of(names[i], source.Header[i], values, keys) with { Required = values.Count == source.Rows.Count });
        }

        var key = KeyInference.Of(columns, source.Rows);
        if (key.Count == 1)
        {
            var place = columns.FindIndex(column => column.Name == key[0]);
            var isSlug = filled[place].All(value => new TextPattern(Slug).Matches(System.Text.Encoding.UTF8.GetBytes(value)));
            columns[place] = columns[place] with
            {
                IsKey = true,
                Enum = [],
                Pattern = isSlug && columns[place].Type == FieldType.String ? Slug : null,
                Why = columns[place].Why + "; no value stands twice",
            };
        }

        return (columns, key, missing);
    }
}
