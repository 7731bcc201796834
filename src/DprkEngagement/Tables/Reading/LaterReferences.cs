namespace DprkEngagement;

/// <summary>Keys that point to rows of the same table further down: looked for once the whole table is read.</summary>
internal sealed class LaterReferences(TableSchema schema, IReadOnlyList<Column> columns)
{
    private readonly int[] _columns = [.. Enumerable.Range(0, columns.Count).Where(column => columns[column] is ReferenceColumn { Later: true })];
    private readonly List<(string Key, int Column, int Line, int Field)> _waiting = [];

    public void Note(Row row)
    {
        foreach (var column in _columns)
        {
            if (row.Has(column) && row.Whole(column) < 0)
            {
                _waiting.Add((row.Text(column), column, row.LineOf(column), row.FieldOf(column)));
            }
        }
    }

    public void Resolve(ProblemList problems)
    {
        foreach (var (key, column, line, field) in _waiting)
        {
            if (!((ReferenceColumn)columns[column]).IsKnown(key) && columns[column].Explain(key) is var (rule, message))
            {
                var name = schema.Fields[column].Name;
                problems.Add(schema.Path, line, field + 1, rule, name, key, $"{name} is '{key}'; {message} (codebook: {schema.Name}.{name})");
            }
        }
    }
}
