namespace DprkEngagement;

/// <summary>Works out what setting values of a row or taking it out does to the tables, and what would be wrong then. Writes
/// nothing.</summary>
internal static class Correction
{
    /// <summary>Sets values of a row.</summary>
    /// <exception cref="EditException">There is no such row or column, an id would change, or nothing would.</exception>
    public static EditPlan Set(DataTables tables, string table, string id, IReadOnlyDictionary<string, string> values)
    {
        var (schema, row) = Row(tables, table, id);
        foreach (var column in values.Keys.Where(column => schema.IndexOf(column) < 0))
            throw new EditException(Sentence(UnknownName.Message($"column of {table}", column, schema.Names)));

        if (values.Keys.FirstOrDefault(column => schema.PrimaryKey.Contains(column) && schema.PrimaryKey.Count == 1) is { } key)
        {
            throw new EditException(
                $"{key} is given once and never changes: other rows and the charts name it. Remove the row and add it anew if nobody has "
                    + $"it yet.");
        }

        var changed = values.Where(one => row.Values[schema.IndexOf(one.Key)] != one.Value).ToDictionary();
        if (changed.Count == 0)
            throw new EditException($"{id} has these values already.");

        var after = tables.With(table, row, changed);
        var reasons = changed.ToDictionary(one => one.Key, one => row.Values[schema.IndexOf(one.Key)] is { Length: > 0 } old ? $"was {old}"
            : "was empty");
        var now = after[table].Rows.Zip(tables[table].Rows).First(one => ReferenceEquals(one.Second, row)).First;
        return EditPlan.Of(after, [new PlannedRow(schema, now.Line, now.Values, reasons, RowFate.Changed)], []);
    }

    /// <summary>Takes a row out with what exists for it alone: its citations, participants and exceptions, and pages that nothing else
    /// cites. A claim that it replaced counts again.</summary>
    /// <exception cref="EditException">There is no such row, or others lean on it; the message names them.</exception>
    public static EditPlan Remove(DataTables tables, string table, string id)
    {
        var (schema, row) = Row(tables, table, id);
        var leaning = Leaning(tables, schema, row).ToList();
        if (leaning.Where(one => !BelongsTo(one.Schema, schema) && one.Column != "superseded_by").ToList() is { Count: > 0 } others)
        {
            var named = string.Join(", ", others.Take(5).Select(one => $"{one.Schema.Name} {DataTables.IdOf(one.Schema, one.Row.Values)}"));
            throw new EditException(
                $"{id} cannot go: {named}{(others.Count > 5 ? FormattableString.Invariant($" and {others.Count - 5} more") : "")} "
                + $"{(others.Count == 1 ? "leans" : "lean")} on it. Change or remove {(others.Count == 1 ? "that" : "these")} first.");
        }

        var gone = leaning.Where(one => BelongsTo(one.Schema, schema)).Select(one => (one.Schema, one.Row))
            .Prepend((Schema: schema, Row: row)).ToList();
        if (tables.Find("citations") is { } citations && tables.Find("sources") is { } sources)
        {
            var pages = gone.Where(one => one.Schema.Name == "citations").Select(one => citations.Value(one.Row, "source_id")).ToHashSet();
            var kept = citations.Rows.Where(one => !gone.Exists(other => ReferenceEquals(other.Row, one)))
                .Select(one => citations.Value(one, "source_id")).ToHashSet();
            gone.AddRange(
                sources.Rows.Where(one => pages.Contains(sources.Value(one, "source_id"))
                && !kept.Contains(sources.Value(one, "source_id")))
                .Select(one => (tables.Schema("sources")!, one)));
        }

        var after = gone.GroupBy(one => one.Schema.Name)
            .Aggregate(tables, (left, group) => left.Without(group.Key, one => group.Any(other => ReferenceEquals(other.Row, one))));
        var rows = gone.Select(one => new PlannedRow(one.Schema, one.Row.Line, one.Row.Values, new Dictionary<string, string>(),
            RowFate.Removed)).ToList();
        foreach (var (_, replaced, _) in leaning.Where(one => one.Column == "superseded_by"))
        {
            var old = DataTables.IdOf(schema, replaced.Values);
            after = after.With(table, after.FindRow(table, old)!, new Dictionary<string,
                string> { ["code_status"] = "coded", ["superseded_by"] = "" });
            var now = after.FindRow(table, old)!;
            rows.Add(new PlannedRow(schema, now.Line, now.Values, new Dictionary<string,
                string> { ["code_status"] = "was superseded; set what it was with 'dprk edit'", ["superseded_by"] = $"was {id}" },
                RowFate.Changed));
        }

        return EditPlan.Of(after, rows, []);
    }

    /// <summary>Leaves a row that others have read where it is, and says that it does not count and why.</summary>
    /// <exception cref="EditException">There is no such row, or it does not count already.</exception>
    public static EditPlan Discount(DataTables tables, string table, string id, string reason)
    {
        var (schema, row) = Row(tables, table, id);
        var notes = tables[table].Value(row, "notes");
        return Set(tables, table, id, new Dictionary<string, string>
        {
            ["code_status"] = "not_counted",
            ["notes"] = notes.Length == 0 ? reason : $"{notes.TrimEnd()} {reason}",
        });
    }

    /// <summary>True where the rows of a table can stay and be left out of every count.</summary>
    public static bool CanBeDiscounted(TableSchema table) =>
        table.IndexOf("notes") >= 0 && table.IndexOf("code_status") is >= 0 and var place
            && table.Fields[place].Enum.Contains("not_counted");

    /// <summary>The rows that name a row: by a key, or by its table and key.</summary>
    public static IEnumerable<(TableSchema Schema, TextRow Row, string Column)> Leaning(DataTables tables, TableSchema schema, TextRow row)
    {
        foreach (var other in tables.Package.Tables.Where(other => tables.Find(other.Name) is not null))
        {
            var text = tables[other.Name];
            foreach (var key in other.ForeignKeys.Where(key => key.Resource == schema.Name))
            {
                var value = row.Values[schema.IndexOf(key.ResourceFields[0])];
                foreach (var one in text.Rows.Where(one => !ReferenceEquals(one, row) && text.Value(one, key.Fields[0]) == value))
                    yield return (other, one, key.Fields[0]);
            }

            if (other.RecordTables.Contains(schema.Name) && schema.KeyField is { Length: > 0 } id)
            {
                var value = row.Values[schema.IndexOf(id)];
                foreach (var one in text.Rows.Where(one => text.Value(one, TableSchema.RecordTable) == schema.Name
                    && text.Value(one, TableSchema.RecordId) == value))
                    yield return (other, one, TableSchema.RecordId);
            }
        }
    }

    /// <summary>A row of a table by its key.</summary>
    /// <exception cref="EditException">There is none; the message names the nearest.</exception>
    public static (TableSchema Schema, TextRow Row) Row(DataTables tables, string table, string id)
    {
        var schema = tables.Schema(table) ?? throw new EditException(
            Sentence(UnknownName.Message("table", table, tables.Package.Tables.Select(one => one.Name))));
        return tables.FindRow(table, id) is { } row
            ? (schema, row)
            : throw new EditException(
                Sentence(
                UnknownName.Message($"row of {table}", id, tables[table].Rows.Select(one => DataTables.IdOf(schema, one.Values)))));
    }

    /// <summary>Rows that say something of another row and nothing without it.</summary>
    private static bool BelongsTo(TableSchema table, TableSchema owner) =>
        table.Name is "citations" or "exceptions" || (table.Name == "participations" && owner.Name == "events");

    private static string Sentence(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}{(text.EndsWith('?') ? "" : ".")}";
}
