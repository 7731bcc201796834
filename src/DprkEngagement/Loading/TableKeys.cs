namespace DprkEngagement;

/// <summary>The keys of a table, to which other tables point, and the names that its rows bear beside them.</summary>
internal sealed class TableKeys
{
    /// <summary>How many keys are gone through in all to find the nearest of one that is not there: a table full of slips must not take
    /// minutes.</summary>
    private const int MostCandidates = 5_000_000;

    /// <summary>Tables with names that people write are short; a longer one is not gone through for every slip.</summary>
    private const int MostNames = 5000;

    private const int MostNamed = 3;

    private readonly TableFile _table;
    private readonly Dictionary<string, Dictionary<string, TableRow>> _indexes = [];
    private List<(string Name, string Key)>? _names;
    private long _candidates;

    public TableKeys(TableFile table) => _table = table;

    /// <summary>False where a row's key could not be read, or the whole table: then a key that is not found proves nothing.</summary>
    public bool IsComplete { get; set; } = true;

    /// <summary>The rows by a column; the first of several with the same value.</summary>
    public IReadOnlyDictionary<string, TableRow> By(string field)
    {
        if (!_indexes.TryGetValue(field, out var index))
        {
            _indexes.Add(field, index = new(_table.Rows.Count, StringComparer.Ordinal));
            foreach (var row in _table.Rows)
            {
                if (row.Raw(field) is not { } key)
                {
                    IsComplete = false;
                    continue;
                }

                index.TryAdd(key, row);
            }
        }

        return index;
    }

    /// <summary>What to say of a key that is not there.</summary>
    /// <returns>Null where the cause is a problem already reported.</returns>
    public string? Explain(string field, string text)
    {
        By(field);
        if (!IsComplete)
            return null;

        var (near, sentence) = Nearest(field, text);
        // What points to the key that a row with a slip should have is no problem of its own.
        return near is not null && By(field)[near] is { IsWhole: true } row && !row.Has(field) ? null : $"{_table.Schema.Path} has no "
            + $"such {field}; {sentence}";
    }

    /// <summary>The key that somebody most likely meant, and the sentence that says so.</summary>
    private (string? Key, string Sentence) Nearest(string field, string text)
    {
        var isKey = field == _table.Schema.KeyField;
        if (isKey && Sentence(Meant(name => string.Equals(name, text.Trim(), StringComparison.OrdinalIgnoreCase))) is { } named)
            return named;

        _candidates += By(field).Count;
        if (_candidates <= MostCandidates && NearestValue.Of(text, By(field).Keys) is { } near)
            return (near, $"did you mean '{near}'?");

        return (isKey ? Like(text) : null) ?? Parts(field, text) ?? (null, "add it there first");
    }

    // Somebody may write a part of a key: troops for troops_deployed.
    private (string? Key, string Sentence)? Parts(string field, string text) => text.Length < 4 || By(field).Count > MostNames ? null
        : Sentence([.. By(field).Keys.Where(key => key.Split('_', '-').Contains(text, StringComparer.OrdinalIgnoreCase))
            .Select(key => (Text(key), key))]);

    private string Text(string key) => Names.FirstOrDefault(one => one.Key == key).Name ?? key;

    // What somebody most likely meant who wrote a part of a name, or a name with a slip.
    private (string? Key, string Sentence)? Like(string text) =>
        Sentence(Meant(name => text.Length > 2 && name.Split(' ').Contains(text.Trim(), StringComparer.OrdinalIgnoreCase)))
        ?? (NearestValue.Of(text, Names.Select(one => one.Name)) is { } near ? Sentence(Meant(name => name == near)) : null);

    // Somebody may write Russia where the key is RUS.
    private List<(string Name, string Key)> Names => _names ??= [
        .. new[] { "name", "short_name", "label", "short_label" }
            .Where(column => _table.Schema.KeyField.Length > 0 && _table.Schema.IndexOf(column) >= 0)
            .SelectMany(column => _table.Rows.Where(row => row.Has(column, _table.Schema.KeyField))
                .Select(row => (row.Raw(column)!, row.Raw(_table.Schema.KeyField)!)))
            .Take(MostNames)];

    private List<(string Name, string Key)> Meant(Func<string, bool> isMeant) =>
        [.. Names.Where(one => isMeant(one.Name)).DistinctBy(one => one.Key)];

    private static (string? Key, string Sentence)? Sentence(List<(string Name, string Key)> meant)
    {
        if (meant.Count < 2)
            return meant.Count == 0 ? null : (meant[0].Key, $"did you mean '{meant[0].Key}' ({meant[0].Name})?");

        var named = meant.Take(MostNamed).Select(one => $"'{one.Key}' for {one.Name}").ToList();
        return (null, $"it may mean more than one; write {string.Join(", ", named.SkipLast(1))} or "
            + $"{named[^1]}{(meant.Count > MostNamed ? ", or another" : "")}");
    }
}
