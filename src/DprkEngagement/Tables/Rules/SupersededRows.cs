namespace DprkEngagement;

/// <summary>Which rows of a table were replaced by which, and how far each may be relied on.</summary>
internal sealed class SupersededRows(TableColumns columns, string idField, string table)
{
    private readonly int _id = columns.Required(idField, FieldType.String);
    private readonly EnumField<CodeStatus> _status = columns.Enum<CodeStatus>("code_status");
    private readonly int _by = columns.OptionalKey("superseded_by", table);
    private readonly Dictionary<string, (string By, int Line, int Field)> _replaced = [];

    public CodeStatus Status(Row row) => _status.Of(row);

    public string? By(Row row) => row.Has(_by) ? row.Raw(_by) : null;

    /// <summary>A row names what replaced it exactly where its status says that it was replaced, and never itself.</summary>
    public void Check(Row row)
    {
        if (_status.OrNull(row) is not { } status)
        {
            return;
        }

        if (status == CodeStatus.Superseded && row.IsMissing(_by))
        {
            row.Report(_by, "superseded-by-missing", $"superseded_by is empty, but code_status is 'superseded'; name the {idField} of the row that replaced this one");
        }
        else if (status != CodeStatus.Superseded && row.Has(_by))
        {
            row.Report(_by, "superseded-by-spare", $"superseded_by is '{row.Raw(_by)}', but code_status is '{row.Raw(_status.Column)}'; only a superseded row names another");
        }
        else if (row.Has(_by, _id))
        {
            Note(row);
        }
    }

    /// <summary>Following the rows from one to the one that replaced it must come to an end.</summary>
    public void CheckCircles(TableSchema schema, ProblemList problems)
    {
        var seen = new HashSet<string>();
        foreach (var (first, _) in _replaced)
        {
            var way = new List<string>();
            var id = first;
            while (_replaced.TryGetValue(id, out var next) && seen.Add(id))
            {
                way.Add(id);
                id = next.By;
            }

            if (way.IndexOf(id) is >= 0 and var start)
            {
                var (by, line, field) = _replaced[id];
                problems.Add(schema.Path, line, field + 1, "superseded-circle", "superseded_by", by,
                    $"the rows replace each other in a circle: {string.Join(" → ", way.Skip(start))} → {id}; the newest has no superseded_by (codebook: {schema.Name}.superseded_by)");
            }
        }
    }

    private void Note(Row row)
    {
        var (id, by) = (row.Text(_id), row.Raw(_by));
        if (id == by)
        {
            row.Report(_by, "superseded-by-itself", $"superseded_by is '{by}', the row itself; name the row that replaced it");
        }
        else
        {
            _replaced.TryAdd(id, (by, row.LineOf(_by), row.FieldOf(_by)));
        }
    }
}
