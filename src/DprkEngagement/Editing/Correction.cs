namespace DprkEngagement;

/// <summary>Works out what setting values of a row or taking it out does to the tables, and what would be wrong then. Writes
/// nothing.</summary>
internal static class Correction
{
    private const int MostNamed = 5;

    /// <summary>Sets values of a row. Where a claim's old figure stands in its title, the new one is put there too, unless the title was
    /// given. What its pages support is evidence: it stays, but for pages that are named.</summary>
    /// <param name="supports">What pages support instead, by their id.</param>
    /// <exception cref="EditException">There is no such row or column, an id would change, or nothing would.</exception>
    public static EditPlan Set(DataTables tables, string table, string id, IReadOnlyDictionary<string, string> values,
        IReadOnlyDictionary<string, string>? supports = null)
    {
        var (schema, row) = Row(tables, table, id);
        if (values.Keys.FirstOrDefault(column => schema.IndexOf(column) < 0) is { } unknown)
            throw new EditException(Sentence(UnknownName.Message($"column of {table}", unknown, schema.Names)));

        if (values.ContainsKey(schema.KeyField))
            throw new EditException($"{schema.KeyField} is given once and never changes: other rows and the charts name it. "
                + "Remove the row and add it anew if nobody has it yet.");

        var changed = values.Where(one => row.Values[schema.IndexOf(one.Key)] != one.Value).ToDictionary();
        if (changed.Count == 0)
            throw new EditException($"{id} has these values already.");

        var figures = RowDraft.Figures.Where(column => table == "claims" && changed.ContainsKey(column));
        var forms = Forms(figures.Select(column => (tables[table].Value(row, column), changed[column])));
        List<(TableSchema Schema, TextRow Row, IEnumerable<string> Columns)> changes = [(schema, row, changed.Keys)];
        var notes = new List<string>();
        if (!values.ContainsKey("title") && Renewed(tables[table].Value(row, "title"), forms) is { } title)
        {
            changed["title"] = title;
            notes.Add("The old figure stands in the title; the new one is put there too.");
        }

        var after = tables.With(table, row, changed);
        var cited = Leaning(tables, schema, row).Where(one => one.Schema.Name == "citations").Select(one => one.Row)
            .DistinctBy(one => tables["citations"].Value(one, "source_id"))
            .ToDictionary(one => tables["citations"].Value(one, "source_id"));
        notes.AddRange(from page in cited
                       where supports?.ContainsKey(page.Key) != true
                       let text = tables["citations"].Value(page.Value, "supports")
                       where Found(text, forms).Count > 0
                       select $"The old figure stands in what {page.Key} supports, and stays there: \"{text}\". "
                           + $"Where the page gives the new one, say what it supports with --supports {page.Key}=TEXT.");
        foreach (var (source, text) in supports ?? new Dictionary<string, string>())
        {
            var citation = cited.GetValueOrDefault(source)
                ?? throw new EditException(Sentence(UnknownName.Message($"page of {id}", source, cited.Keys)));
            after = after.With("citations", after.FindRow("citations", $"{table}/{id}/{source}")!,
                new Dictionary<string, string> { ["supports"] = text });
            changes.Add((tables.Schema("citations")!, citation, ["supports"]));
        }

        return EditPlan.Of(after, [.. changes.Select(one => PlannedRow.Changed(one.Schema, one.Row,
            after[one.Schema.Name].Rows[tables[one.Schema.Name].PlaceOf(one.Row)], one.Columns))], notes);
    }

    /// <summary>Takes a row out with what exists for it alone: its citations, participants and exceptions, and pages that nothing else
    /// cites. A claim that it replaced counts again.</summary>
    /// <exception cref="EditException">There is no such row, or others lean on it; the message names them.</exception>
    public static EditPlan Remove(DataTables tables, string table, string id)
    {
        var (schema, row) = Row(tables, table, id);
        var leaning = Leaning(tables, schema, row).Where(one => one.Column != "superseded_by").ToLookup(
            one => one.Schema.Name is "citations" or "exceptions" || (one.Schema.Name == "participations" && table == "events"),
            one => (one.Schema, one.Row));
        if (leaning[false].ToList() is { Count: > 0 } others)
        {
            var named = others.Take(MostNamed).Select(one => $"{one.Schema.Name} {DataTables.IdOf(one.Schema, one.Row.Values)}");
            throw new EditException($"{id} cannot go: {string.Join(", ", named)}"
                + (others.Count > MostNamed ? Invariant($" and {others.Count - MostNamed} more") : "")
                + (others.Count == 1 ? " leans on it. Change or remove that first." : " lean on it. Change or remove these first."));
        }

        List<(TableSchema Schema, TextRow Row)> gone = [(schema, row), .. leaning[true]];
        if (tables.Find("citations") is { } citations && tables.Find("sources") is { } sources)
        {
            var cited = citations.Rows.ToLookup(one => gone.Exists(other => other.Row == one), one => citations.Value(one, "source_id"));
            var alone = cited[true].Except(cited[false]).ToHashSet();
            gone.AddRange(sources.Rows.Where(one => alone.Contains(sources.Value(one, "source_id")))
                .Select(one => (tables.Schema("sources")!, one)));
        }

        var after = gone.GroupBy(one => one.Schema.Name, one => one.Row)
            .Aggregate(tables, (left, group) => left.With(group.Key, left[group.Key].WithRows(left[group.Key].Rows.Except(group))));
        var rows = gone.ConvertAll(one => PlannedRow.Removed(one.Schema, one.Row));
        foreach (var (_, replaced, _) in Leaning(tables, schema, row).Where(one => one.Column == "superseded_by"))
        {
            var old = DataTables.IdOf(schema, replaced.Values);
            var again = new Dictionary<string, string> { ["code_status"] = "coded", ["superseded_by"] = "" };
            after = after.With(table, after.FindRow(table, old)!, again);
            var reasons = new Dictionary<string, string>
            {
                ["code_status"] = "was superseded; set what it was with 'dprk edit'", ["superseded_by"] = $"was {id}",
            };
            rows.Add(new PlannedRow(schema, after.FindRow(table, old)!.Line, after.FindRow(table, old)!.Values, reasons, RowFate.Changed));
        }

        return EditPlan.Of(after, rows, []);
    }

    /// <summary>Leaves a row that others have read where it is, and says that it does not count and why.</summary>
    public static EditPlan Discount(DataTables tables, string table, string id, string reason) =>
        Set(tables, table, id, new Dictionary<string, string>
        {
            ["code_status"] = "not_counted",
            ["notes"] = $"{tables[table].Value(Row(tables, table, id).Row, "notes").TrimEnd()} {reason}".TrimStart(),
        });

    /// <summary>True where the rows of a table can stay and be left out of every count.</summary>
    public static bool CanBeDiscounted(TableSchema table) =>
        table.IndexOf("notes") >= 0 && table.Field("code_status")?.Enum.Contains("not_counted") == true;

    /// <summary>The rows that name a row: by a key, or by its table and key.</summary>
    public static IEnumerable<(TableSchema Schema, TextRow Row, string Column)> Leaning(
        DataTables tables, TableSchema schema, TextRow row) =>
        from other in tables.Package.Tables
        let text = tables.Find(other.Name)
        where text is not null
        from way in other.ForeignKeys.Where(key => key.Resource == schema.Name)
            .Select(key => (Column: key.Fields[0], Target: key.ResourceFields[0]))
            .Concat(other.RecordTables.Contains(schema.Name) && schema.KeyField.Length > 0 ? [(TableSchema.RecordId, schema.KeyField)] : [])
        from one in text.Rows
        where one != row && text.Value(one, way.Column) == row.Values[schema.IndexOf(way.Target)]
            && (way.Column != TableSchema.RecordId || text.Value(one, TableSchema.RecordTable) == schema.Name)
        select (other, one, way.Column);

    private static (TableSchema Schema, TextRow Row) Row(DataTables tables, string table, string id)
    {
        var schema = tables.Schema(table)
            ?? throw new EditException(Sentence(UnknownName.Message("table", table, tables.Package.Tables.Select(one => one.Name))));
        return (schema, tables.FindRow(table, id) ?? throw new EditException(Sentence(
            UnknownName.Message($"row of {table}", id, tables[table].Rows.Select(one => DataTables.IdOf(schema, one.Values))))));
    }

    /// <summary>Figures as they are written, 1500, 1,500 or 1.5 million, with the new ones in the same form.</summary>
    private static Dictionary<string, string> Forms(IEnumerable<(string Old, string New)> figures)
    {
        var forms = new Dictionary<string, string>();
        foreach (var (old, now) in figures)
        {
            if (!DataValue.TryNumber(old, out var before, out _) || !DataValue.TryNumber(now, out var after, out _))
                continue;

            foreach (var form in new Func<decimal, string>[] { NumberText.Plain, NumberText.Full, NumberText.Spoken })
                forms[form(before)] = form(after);
        }

        return forms;
    }

    /// <summary>A text with new figures where old ones stand, each in one place alone; null where none does.</summary>
    private static string? Renewed(string text, Dictionary<string, string> forms)
    {
        var found = Found(text, forms);
        var alone = found.FindAll(one => found.Count(other => other.Value == one.Value) == 1);
        return alone.Count == 0 ? null : alone.AsEnumerable().Reverse()
            .Aggregate(text, (left, one) => left.Remove(one.Index, one.Length).Insert(one.Index, forms[one.Value]));
    }

    private static List<Match> Found(string text, Dictionary<string, string> forms)
    {
        var any = string.Join('|', forms.Keys.OrderByDescending(form => form.Length).Select(Regex.Escape));
        return forms.Count == 0 ? [] : Regex.Matches(text, $@"(?<![\w.,-])(?:{any})(?!\w|[.,]\d)").ToList();
    }

    private static string Sentence(string text) => EnumText.Capital(text) + (text.EndsWith('?') ? "" : ".");
}
