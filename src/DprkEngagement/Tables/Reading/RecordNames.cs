namespace DprkEngagement;

/// <summary>The names that rows bear beside their key: somebody may write Russia where the key is RUS.</summary>
internal sealed class RecordNames
{
    /// <summary>Tables with names that people write are short; a longer one is not gone through for every slip.</summary>
    private const int Most = 5000;

    private const int MostNamed = 3;

    private readonly List<(string Name, string Key)> _names = [];
    private readonly int _key;
    private readonly int[] _columns;

    public RecordNames(TableSchema schema, string keyField)
    {
        _key = schema.IndexOf(keyField);
        _columns = _key < 0 ? [] : [.. new[] { "name", "short_name" }.Select(schema.IndexOf).Where(column => column >= 0)];
    }

    public void Note(Row row)
    {
        foreach (var column in _columns)
        {
            if (row.Has(column) && row.Has(_key) && _names.Count < Most)
            {
                _names.Add((row.Text(column), row.Text(_key)));
            }
        }
    }

    /// <summary>The row that bears exactly this name, in capitals or small letters.</summary>
    public (string? Key, string Sentence)? Exact(string text) =>
        Sentence(Keys(name => string.Equals(name, text.Trim(), StringComparison.OrdinalIgnoreCase)));

    /// <summary>What somebody most likely meant who wrote a part of a name, or a name with a slip.</summary>
    /// <returns>Null where no name is like the text; the key is null where several are.</returns>
    public (string? Key, string Sentence)? Like(string text) =>
        Sentence(Keys(name => text.Length > 2 && name.Split(' ').Contains(text.Trim(), StringComparer.OrdinalIgnoreCase)))
        ?? Sentence(NearestValue.Of(text, _names.Select(one => one.Name)) is { } near ? Keys(name => name == near) : []);

    private static (string? Key, string Sentence)? Sentence(List<(string Name, string Key)> meant)
    {
        if (meant.Count < 2)
        {
            return meant.Count == 0 ? null : (meant[0].Key, $"did you mean '{meant[0].Key}' ({meant[0].Name})?");
        }

        var named = meant.Take(MostNamed).Select(one => $"'{one.Key}' for {one.Name}").ToList();
        return (null, $"it may mean more than one; write {string.Join(", ", named.SkipLast(1))} or {named[^1]}{(meant.Count > MostNamed ? ", or another" : "")}");
    }

    private List<(string Name, string Key)> Keys(Func<string, bool> isMeant) => [.. _names.Where(one => isMeant(one.Name)).DistinctBy(one => one.Key)];
}
