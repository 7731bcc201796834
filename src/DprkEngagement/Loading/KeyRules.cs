namespace DprkEngagement;

/// <summary>Keys stand once, and what points to another row finds it. Checked once every table is read.</summary>
internal static class KeyRules
{
    /// <summary>From as many keys on that are not there, the table they should be in has lost rows.</summary>
    private const int ManyLost = 4;

    public static void Check(DataFolder folder)
    {
        foreach (var table in folder.Tables.Values)
        {
            var own = table.Schema.Fields.Where(field => field.Unique || field.Name == table.Schema.KeyField)
                .Select(field => (IReadOnlyList<string>)[field.Name]);
            foreach (var key in own.Concat(table.Schema.UniqueKeys.Append(table.Schema.PrimaryKey).Where(key => key.Count > 1)))
                CheckUnique(table, key);
        }

        var lost = new List<Lost>();
        foreach (var table in folder.Tables.Values)
        {
            foreach (var key in table.Schema.ForeignKeys)
            {
                var target = new Target(folder.Tables[key.Resource], key.ResourceFields[0]);
                Follow(table, key.Fields[0], _ => target, lost);
            }

            if (table.Schema.RecordTables.Count > 0)
            {
                var targets = table.Schema.RecordTables
                    .ToDictionary(name => name, name => new Target(folder.Tables[name], folder.Tables[name].Schema.KeyField));
                Follow(table, TableSchema.RecordId, row => row.Text(TableSchema.RecordTable) is { } name ? targets[name] : null, lost);
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
                    ? FormattableString.Invariant($"{fields[0]} is '{key}', which stands in line {first[key]} already; each may stand once")
                    : string.Create(CultureInfo.InvariantCulture,
                        $"the row repeats line {first[key]}: {string.Join(", ", fields.Select(field => $"{field} '{row.Raw(field)}'"))}; "
                            + $"each combination may stand once"));
            }
        }
    }

    private static void Follow(TableFile table, string field, Func<TableRow, Target?> target, List<Lost> lost)
    {
        foreach (var row in table.Rows)
        {
            if (row.Raw(field) is not { } key || !row.IsWhole)
                continue;

            if (target(row) is not { } place)
            {
                row.Spoil(field, null);
            }
            else if (!place.Table.Keys.By(place.Field).ContainsKey(key))
            {
                // Which key the row should have is not known; what was cut off with the end of the last row is not known either.
                table.Keys.IsComplete &= field != table.Schema.KeyField && !(table.IsUnended && row == table.Rows[^1]);
                lost.Add(new Lost(table, row, field, key, place));
            }
        }
    }

    // One table that was cut off leaves as many problems as rows point to what it lost: then it is the problem, and not they.
    private static void Report(List<Lost> lost, TableFile target, string field)
    {
        var accidents = lost.ToLookup(one => FieldAccidents.Of(one.Form.Schema, one.Key, target.Keys.By(field).ContainsKey) is not null);
        var keys = accidents[false].Select(one => one.Key).Distinct().ToList();
        var cut = target.Keys.IsComplete && keys.Count >= ManyLost && accidents[false].Count() > keys.Count;
        foreach (var one in cut ? accidents[true] : lost)
        {
            TableFile.Explain(one.Row, one.Form, one.Key, target.Keys.By(field).ContainsKey, () =>
                target.Keys.Explain(field, one.Key) is { } message ? (one.Form.UnknownRule, message) : null);
        }

        if (cut)
        {
            var (last, first) = (target.Rows.Count == 0 ? 1 : target.Rows[^1].Line, accidents[false].First());
            foreach (var one in accidents[false])
                one.Row.Spoil(one.Column, null);

            target.Problems.Add(target.Schema.Path, last, "table-cut", string.Create(CultureInfo.InvariantCulture,
                $"the table looks cut off: {accidents[false].Count():N0} rows of other tables point to {keys.Count:N0} rows that are "
                    + $"not here, the first is '{first.Key}' in {first.Table.Schema.Path} line {first.Row.Line}; put the last version "
                        + $"of the file back, or the rows"));
            target.Keys.IsComplete = false;
        }
    }

    /// <summary>Where keys point to.</summary>
    private sealed record Target(TableFile Table, string Field);

    /// <summary>A key that is not where it points to.</summary>
    private sealed record Lost(TableFile Table, TableRow Row, string Column, string Key, Target Target)
    {
        public FieldForm Form => Table.Forms[Table.Schema.IndexOf(Column)];
    }
}
