namespace DprkEngagement;

/// <summary>The keys of a table: what other tables may point to.</summary>
internal sealed class TableKeys
{
    /// <summary>How many keys are gone through in all to find the nearest of one that is not there: a table full of slips must not take minutes.</summary>
    private const int MostCandidates = 5_000_000;

    private readonly Dictionary<string, KeyIndex> _indexes;
    private readonly HashSet<string> _doubtful = [];
    private long _candidates;

    /// <param name="schema">The table.</param>
    /// <param name="referenced">Columns that other tables point to.</param>
    public TableKeys(TableSchema schema, IEnumerable<string> referenced)
    {
        Schema = schema;
        KeyField = schema.PrimaryKey.Count == 1 ? schema.PrimaryKey[0] : "";
        var single = schema.PrimaryKey.Count == 1 ? schema.PrimaryKey : [];
        _indexes = schema.Fields.Where(field => field.Unique).Select(field => field.Name).Concat(single).Concat(referenced).Distinct()
            .ToDictionary(name => name, _ => new KeyIndex());
        Names = new RecordNames(schema, KeyField);
        Ids = KeyField.Length > 0 ? _indexes[KeyField] : new KeyIndex();
    }

    public TableSchema Schema { get; }

    /// <summary>The column that names a row, where it is a single one; otherwise empty.</summary>
    public string KeyField { get; }

    /// <summary>The rows by that column; empty where there is none.</summary>
    public KeyIndex Ids { get; }

    /// <summary>What the rows are called; empty where the table has no column of names.</summary>
    public RecordNames Names { get; }

    /// <summary>The columns with an index.</summary>
    public IEnumerable<string> IndexedFields => _indexes.Keys;

    /// <summary>False where a row's key could not be read, or the whole table: then a key that is not found proves nothing.</summary>
    public bool IsComplete { get; set; } = true;

    /// <summary>The line of each row.</summary>
    public List<int> Lines { get; } = [];

    /// <summary>Makes room for as many rows.</summary>
    public void Expect(int rows)
    {
        Lines.EnsureCapacity(rows);
        foreach (var index in _indexes.Values)
        {
            index.Expect(rows);
        }
    }

    public KeyIndex IndexOf(string field) => _indexes[field];

    /// <summary>Remembers a key that was reported: what points to the key it should have been is no problem of its own.</summary>
    public void Doubt(string key) => _doubtful.Add(key);

    /// <summary>Why a key is not found.</summary>
    /// <returns>Null where the cause is a problem already reported.</returns>
    public (string Rule, string Message)? Explain(string rule, string field, string text)
    {
        if (!IsComplete)
        {
            return null;
        }

        var (near, sentence) = Nearest(field, text);
        return near is not null && _doubtful.Contains(near) ? null : (rule, $"{Schema.Path} has no such {field}; {sentence}");
    }

    private (string? Key, string Sentence) Nearest(string field, string text)
    {
        if (field == KeyField && Names.Exact(text) is { } named)
        {
            return named;
        }

        var index = IndexOf(field);
        _candidates += index.Count;
        if (_candidates <= MostCandidates && NearestValue.Of(text, index.Keys) is { } near)
        {
            return (near, $"did you mean '{near}'?");
        }

        return (field == KeyField ? Names.Like(text) : null) ?? (null, "add it there first");
    }
}
