namespace DprkEngagement;

/// <summary>Works out what setting values of a row or taking it out does to the tables, and what would be wrong then. Writes
/// nothing.</summary>
internal static class Correction
{
    private const int MostNamed = 5;

    /// <summary>Sets values of a row. Where a claim's old figure stands in its title or in what its pages support, the new one is put
    /// there too, unless the title was given.</summary>
    /// <exception cref="EditException">There is no such row or column, an id would change, or nothing would.</exception>
    public static EditPlan Set(DataTables tables, string table, string id, IReadOnlyDictionary<string, string> values)
    {
        var (schema, row) = Row(tables, table, id);
        if (values.Keys.FirstOrDefault(column => schema.IndexOf(column) < 0) is { } unknown)
            throw new EditException(Sentence(UnknownName.Message($"column of {table}", unknown, schema.Names)));

        if (values.Keys.FirstOrDefault(column => column == schema.KeyField) is { } key)
        {
            throw new EditException($"{key} is given once and never changes: other rows and the charts name it. "
                + "Remove the row and add it anew if nobody has it yet.");
        }

        var changed = values.Where(one => row.Values[schema.IndexOf(one.Key)] != one.Value).ToDictionary();
        if (changed.Count == 0)
            throw new EditException($"{id} has these values already.");

        var figures = table != "claims" ? [] : changed.Where(one => RowDraft.Figures.Contains(one.Key))
            .Select(one => (Old: tables[table].Value(row, one.Key), New: one.Value)).ToList();
        var title = tables[table].Value(row, "title");
        var isRenewed = !values.ContainsKey("title") && Renewed(title, figures) != title;
        if (isRenewed)
            changed["title"] = Renewed(title, figures);

        List<(TableSchema Schema, TextRow Row, Dictionary<string, string> Values)> changes = [(schema, row, changed)];
        if (figures.Count > 0 && tables.Find("citations") is { } citations)
        {
            changes.AddRange(Leaning(tables, schema, row).Where(one => one.Schema.Name == "citations")
                .Select(one => (one.Schema, one.Row, Old: citations.Value(one.Row, "supports")))
                .Where(one => Renewed(one.Old, figures) != one.Old)
                .Select(one => (one.Schema, one.Row, new Dictionary<string, string> { ["supports"] = Renewed(one.Old, figures) })));
        }

        var rows = new List<PlannedRow>();
        var after = tables;
        foreach (var (of, old, set) in changes)
        {
            var place = tables[of.Name].Rows.ToList().IndexOf(old);
            after = after.With(of.Name, after[of.Name].Rows[place], set);
            rows.Add(PlannedRow.Changed(of, old, after[of.Name].Rows[place], set.Keys));
        }

        string[] where = [.. isRenewed ? ["its title"] : Array.Empty<string>(), .. rows.Count > 1 ? ["what its pages support"] : Array.Empty<string>()];
        return EditPlan.Of(after, rows,
            where.Length == 0 ? [] : [$"The old figure stands in {string.Join(" and in ", where)}; the new one is put there too."]);
    }

    /// <summary>Takes a row out with what exists for it alone: its citations, participants and exceptions, and pages that nothing else
    /// cites. A claim that it replaced counts again.</summary>
    /// <exception cref="EditException">There is no such row, or others lean on it; the message names them.</exception>
    public static EditPlan Remove(DataTables tables, string table, string id)
    {
        var (schema, row) = Row(tables, table, id);
        var leaning = Leaning(tables, schema, row).ToList();
        var others = leaning.Where(one => !BelongsTo(one.Schema, schema) && one.Column != "superseded_by").ToList();
        if (others.Count > 0)
        {
            var named = string.Join(", ", others.Take(MostNamed).Select(one => $"{one.Schema.Name} {DataTables.IdOf(one.Schema, one.Row.Values)}"));
            throw new EditException($"{id} cannot go: {named}{(others.Count > MostNamed ? Invariant($" and {others.Count - MostNamed} more") : "")} "
                + (others.Count == 1 ? "leans on it. Change or remove that first." : "lean on it. Change or remove these first."));
        }

        List<(TableSchema Schema, TextRow Row)> gone = [(schema, row), .. leaning.Where(one => BelongsTo(one.Schema, schema))
            .Select(one => (one.Schema, one.Row))];
        if (tables.Find("citations") is { } citations && tables.Find("sources") is { } sources)
        {
            var cited = citations.Rows.ToLookup(one => gone.Exists(other => ReferenceEquals(other.Row, one)), one => citations.Value(one, "source_id"));
            var alone = cited[true].Except(cited[false]).ToHashSet();
            gone.AddRange(sources.Rows.Where(one => alone.Contains(sources.Value(one, "source_id"))).Select(one => (tables.Schema("sources")!, one)));
        }

        var after = gone.GroupBy(one => one.Schema.Name, one => one.Row).Aggregate(tables, (left, group) =>
            left.With(group.Key, left[group.Key].WithRows(left[group.Key].Rows.Where(one => !group.Any(other => ReferenceEquals(other, one))))));
        var rows = gone.Select(one => new PlannedRow(one.Schema, one.Row.Line, one.Row.Values, new Dictionary<string, string>(), RowFate.Removed)).ToList();
        foreach (var (_, replaced, _) in leaning.Where(one => one.Column == "superseded_by"))
        {
            var old = DataTables.IdOf(schema, replaced.Values);
            after = after.With(table, after.FindRow(table, old)!, new Dictionary<string, string> { ["code_status"] = "coded", ["superseded_by"] = "" });
            var now = after.FindRow(table, old)!;
            rows.Add(new PlannedRow(schema, now.Line, now.Values, new Dictionary<string, string>
            {
                ["code_status"] = "was superseded; set what it was with 'dprk edit'",
                ["superseded_by"] = $"was {id}",
            }, RowFate.Changed));
        }

        return EditPlan.Of(after, rows, []);
    }

    /// <summary>Leaves a row that others have read where it is, and says that it does not count and why.</summary>
    /// <exception cref="EditException">There is no such row, or it does not count already.</exception>
    public static EditPlan Discount(DataTables tables, string table, string id, string reason) =>
        Set(tables, table, id, new Dictionary<string, string>
        {
            ["code_status"] = "not_counted",
            ["notes"] = $"{tables[table].Value(Row(tables, table, id).Row, "notes").TrimEnd()} {reason}".TrimStart(),
        });

    /// <summary>True where the rows of a table can stay and be left out of every count.</summary>
    public static bool CanBeDiscounted(TableSchema table) => table.IndexOf("notes") >= 0
        && table.IndexOf("code_status") is >= 0 and var place && table.Fields[place].Enum.Contains("not_counted");

    /// <summary>The rows that name a row: by a key, or by its table and key.</summary>
    public static IEnumerable<(TableSchema Schema, TextRow Row, string Column)> Leaning(DataTables tables, TableSchema schema, TextRow row) =>
        from other in tables.Package.Tables
        let text = tables.Find(other.Name)
        where text is not null
        from way in other.ForeignKeys.Where(key => key.Resource == schema.Name).Select(key => (Column: key.Fields[0], Target: key.ResourceFields[0]))
            .Concat(other.RecordTables.Contains(schema.Name) && schema.KeyField.Length > 0 ? [(TableSchema.RecordId, schema.KeyField)] : [])
        let value = row.Values[schema.IndexOf(way.Target)]
        from one in text.Rows
        where !ReferenceEquals(one, row) && text.Value(one, way.Column) == value
            && (way.Column != TableSchema.RecordId || text.Value(one, TableSchema.RecordTable) == schema.Name)
        select (other, one, way.Column);

    /// <summary>A row of a table by its key.</summary>
    /// <exception cref="EditException">There is none; the message names the nearest.</exception>
    public static (TableSchema Schema, TextRow Row) Row(DataTables tables, string table, string id)
    {
        var schema = tables.Schema(table)
            ?? throw new EditException(Sentence(UnknownName.Message("table", table, tables.Package.Tables.Select(one => one.Name))));
        return (schema, tables.FindRow(table, id) ?? throw new EditException(Sentence(
            UnknownName.Message($"row of {table}", id, tables[table].Rows.Select(one => DataTables.IdOf(schema, one.Values))))));
    }

    /// <summary>A text with new figures where old ones stand literally, 1500, 1,500 or 1.5 million, each in one place alone.</summary>
    private static string Renewed(string text, IEnumerable<(string Old, string New)> figures)
    {
        var forms = new Dictionary<string, string>();
        foreach (var (old, now) in figures)
        {
            if (DataValue.TryNumber(old, out var before, out _) && DataValue.TryNumber(now, out var after, out _))
                new List<Func<decimal, string>> { NumberText.Plain, NumberText.Full, NumberText.Spoken }.ForEach(form => forms[form(before)] = form(after));
        }

        var found = forms.Count == 0 ? [] : Regex.Matches(text,
            $@"(?<![\w.,-])(?:{string.Join('|', forms.Keys.OrderByDescending(form => form.Length).Select(Regex.Escape))})(?!\w|[.,]\d)").ToList();
        return found.GroupBy(one => one.Value).Where(group => group.Count() == 1).Select(group => group.First()).OrderByDescending(one => one.Index)
            .Aggregate(text, (left, one) => $"{left[..one.Index]}{forms[one.Value]}{left[(one.Index + one.Length)..]}");
    }

    /// <summary>Rows that say something of another row and nothing without it.</summary>
    private static bool BelongsTo(TableSchema table, TableSchema owner) =>
        table.Name is "citations" or "exceptions" || (table.Name == "participations" && owner.Name == "events");

    private static string Sentence(string text) => $"{EnumText.Capital(text)}{(text.EndsWith('?') ? "" : ".")}";
}
