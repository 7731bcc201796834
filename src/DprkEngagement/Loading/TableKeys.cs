namespace DprkEngagement;

/// <summary>The keys of a table, to which other tables point, and the names that its rows bear beside them.</summary>
internal sealed class TableKeys(TableFile table)
{
    /// <summary>How many keys are gone through in all to find the nearest of one that is not there: a table full of slips must not take
    /// minutes.</summary>
    private const int MostCandidates = 5_000_000;

    /// <summary>Tables with names that people write are short; a longer one is not gone through for every slip.</summary>
    private const int MostNames = 5000;
    private const int MostNamed = 3;
    private readonly Dictionary<string, Dictionary<string, TableRow>> _indexes = [];
    private List<(string Name, string Key)>? _names;
    private long _candidates;

    /// <summary>False where a row's key could not be read, or the whole table: then a key that is not found proves nothing.</summary>
    public bool IsComplete { get; set; } = true;

    /// <summary>The rows by a column; the first of several with the same value.</summary>
    public IReadOnlyDictionary<string, TableRow> By(string field)
    {
        if (!_indexes.TryGetValue(field, out var index))
        {
            _indexes.Add(field, index = new(table.Rows.Count));
            IsComplete &= table.Rows.All(row => row.Raw(field) is not null);
            foreach (var row in table.Rows.Where(row => row.Raw(field) is not null))
                index.TryAdd(row.Raw(field)!, row);
        }

        return index;
    }

    /// <summary>What to say of a key that is not there; null where the cause is a problem already reported.</summary>
    public string? Explain(string field, string text)
    {
        By(field);
        if (!IsComplete)
            return null;

        var (near, sentence) = Nearest(field, text);
        // What points to the key that a row with a slip should have is no problem of its own.
        return near is not null && By(field)[near] is { IsWhole: true } row && !row.Has(field) ? null
            : $"{table.Schema.Path} has no such {field}; {sentence}";
    }

    // The key that somebody most likely meant. Somebody may write Russia where the key is RUS, or a part of a name or of a key:
    // troops for troops_deployed.
    private (string? Key, string Sentence) Nearest(string field, string text)
    {
        var (keys, typed, ignoring) = (By(field), text.Trim(), StringComparer.OrdinalIgnoreCase);
        List<(string Name, string Key)> names = field == table.Schema.KeyField ? Names : [];
        _candidates += keys.Count;
        return Meant(names.Where(one => ignoring.Equals(one.Name, typed)))
            ?? (_candidates > MostCandidates || NearestValue.Of(text, keys.Keys) is not { } near ? default((string?, string)?)
                : (near, $"did you mean '{near}'?"))
            ?? Meant(names.Where(one => text.Length > 2 && one.Name.Split(' ').Contains(typed, ignoring)))
            ?? (NearestValue.Of(text, names.Select(one => one.Name)) is { } name ? Meant(names.Where(one => one.Name == name)) : null)
            ?? (text.Length < 4 || keys.Count > MostNames ? null
                : Meant(keys.Keys.Where(key => key.Split('_', '-').Contains(text, ignoring))
                    .Select(key => (Names.Find(one => one.Key == key).Name ?? key, key))))
            ?? (null, "add it there first");
    }

    private List<(string Name, string Key)> Names => _names ??= [
        .. new[] { "name", "short_name", "label", "short_label" }
            .Where(column => table.Schema.KeyField.Length > 0 && table.Schema.IndexOf(column) >= 0)
            .SelectMany(column => table.Rows.Where(row => row.Has(column, table.Schema.KeyField))
                .Select(row => (row.Raw(column)!, row.Raw(table.Schema.KeyField)!)))
            .Take(MostNames)];

    private static (string? Key, string Sentence)? Meant(IEnumerable<(string Name, string Key)> names)
    {
        var meant = names.DistinctBy(one => one.Key).ToList();
        if (meant.Count < 2)
            return meant.Count == 0 ? null : (meant[0].Key, $"did you mean '{meant[0].Key}' ({meant[0].Name})?");

        var named = meant.Take(MostNamed).Select(one => $"'{one.Key}' for {one.Name}").ToList();
        return (null, $"it may mean more than one; write {string.Join(", ", named.SkipLast(1))} or "
            + $"{named[^1]}{(meant.Count > MostNamed ? ", or another" : "")}");
    }
}

/// <summary>Keys stand once, and what points to another row finds it. Checked once every table is read.</summary>
internal static class KeyRules
{
    /// <summary>From as many keys on that are not there, the table they should be in has lost rows.</summary>
    private const int ManyLost = 4;

    public static void Check(IReadOnlyDictionary<string, TableFile> tables)
    {
        var lost = new List<Lost>();
        foreach (var (table, schema) in tables.Values.Select(table => (table, table.Schema)))
        {
            foreach (var name in schema.Names.Where(name => schema.Field(name)!.Unique
                || schema.UniqueKeys.Append(schema.PrimaryKey).Any(key => key is [var only] && only == name)))
                CheckUnique(table, [name]);

            foreach (var key in schema.UniqueKeys.Append(schema.PrimaryKey).Where(key => key.Count > 1))
                CheckUnique(table, key);

            if (schema.PrimaryKey.Count == 0)
                CheckWhole(table, [.. schema.Names]);
        }

        foreach (var (table, schema) in tables.Values.Select(table => (table, table.Schema)))
        {
            foreach (var key in schema.ForeignKeys)
                Follow(table, key.Fields[0], _ => new(tables[key.Resource], key.ResourceFields[0]), lost);

            if (schema.RecordTables.Count > 0)
            {
                Follow(table, TableSchema.RecordId, row => row.Text(TableSchema.RecordTable) is { } name
                    ? new(tables[name], tables[name].Schema.KeyField) : null, lost);
            }
        }

        foreach (var target in lost.GroupBy(one => one.Target))
            Report([.. target], target.Key.Table, target.Key.Field);
    }

    private static void CheckUnique(TableFile table, IReadOnlyList<string> fields)
    {
        var first = new Dictionary<string, int>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            // No field holds a NUL, so that joined keys are equal only where their parts are.
            var key = fields.Count == 1 ? row.Raw(fields[0])
                : fields.All(field => row.Raw(field) is not null) ? string.Join('\0', fields.Select(row.Raw)) : null;
            if (key is not null && !first.TryAdd(key, row.Line) && row.IsWhole)
            {
                row.Report(fields[^1], "key-repeated", fields.Count == 1
                    ? $"{fields[0]} is '{key}', which stands in line {first[key]} already; each may stand once"
                    : $"the row repeats line {first[key]}: {string.Join(", ", fields.Select(field => $"{field} '{row.Raw(field)}'"))}; "
                        + "each combination may stand once");
            }
        }
    }

    // Where no columns tell rows apart, all do.
    private static void CheckWhole(TableFile table, string[] fields)
    {
        var first = new Dictionary<string, int>(table.Rows.Count);
        foreach (var row in table.Rows.Where(row => row.IsSound))
        {
            if (string.Join('\0', fields.Select(row.Raw)) is var whole && !first.TryAdd(whole, row.Line))
            {
                row.Report(fields[0], "key-repeated",
                    $"the row is the same as line {first[whole]} in every column, and the table has no primaryKey; delete one of the two");
            }
        }
    }

    private static void Follow(TableFile table, string field, Func<TableRow, Target?> target, List<Lost> lost)
    {
        foreach (var row in table.Rows.Where(row => row.IsWhole && row.Raw(field) is not null))
        {
            var key = row.Raw(field)!;
            if (target(row) is not { } place)
            {
                row.Spoil(field, null);
            }
            else if (!place.Keys.ContainsKey(key))
            {
                // Which key the row should have is not known; what was cut off with the end of the last row is not known either.
                table.Keys.IsComplete &= field != table.Schema.KeyField && !(table.IsUnended && row == table.Rows[^1]);
                lost.Add(new Lost(table, row, table.Forms[table.Schema.IndexOf(field)], key, place));
            }
        }
    }

    // One table that was cut off leaves as many problems as rows point to what it lost: then it is the problem, and not they.
    private static void Report(List<Lost> lost, TableFile target, string field)
    {
        var there = target.Keys.By(field);
        var accidents = lost.ToLookup(one => FieldAccidents.Of(one.Form.Schema, one.Key, there.ContainsKey) is not null);
        var (rows, keys) = (accidents[false].Count(), accidents[false].Select(one => one.Key).Distinct().Count());
        var cut = target.Keys.IsComplete && keys >= ManyLost && rows > keys;
        foreach (var one in cut ? accidents[true] : lost)
        {
            one.Row.Explain(one.Form, one.Key, there.ContainsKey, () =>
                target.Keys.Explain(field, one.Key) is { } message ? (one.Form.UnknownRule, message) : null);
        }

        if (!cut)
            return;

        foreach (var one in accidents[false])
            one.Row.Spoil(one.Form.Schema.Name, null);

        var first = accidents[false].First();
        target.ReportCut(Invariant($"{rows:N0} rows of other tables point to {keys:N0} rows that are not here, the first is ")
            + $"'{first.Key}' in {first.Table.Schema.Path} line {first.Row.Line}; put the last version of the file back, or the rows");
    }

    /// <summary>Where keys point to.</summary>
    private sealed record Target(TableFile Table, string Field)
    {
        public IReadOnlyDictionary<string, TableRow> Keys => Table.Keys.By(Field);
    }

    /// <summary>A key that is not where it points to.</summary>
    private sealed record Lost(TableFile Table, TableRow Row, FieldForm Form, string Key, Target Target);
}
