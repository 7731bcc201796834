namespace DprkEngagement.Cli.Editing;

/// <summary>
/// Asks for what the command line left open: everything where it gave no value, else only what a row cannot do without. The row, rows that
/// it points to and that are not there yet, its participants, its page and what that supports are walked through in one order. Going back
/// takes the last answer away and walks anew up to its question, where it is proposed, so that none is lost.
/// </summary>
internal sealed class RowQuestions(IAnsiConsole console, DataTables tables, TableSchema table, bool needsSource, TypedValue understood)
{
    private static readonly Dictionary<string, string> None = [];

    private readonly FieldQuestion _ask = new(console, understood);
    private readonly Dictionary<string, Answer> _answers = [];
    private readonly Dictionary<string, string> _earlier = [];
    private readonly Stack<string> _asked = new();
    private readonly HashSet<string> _said = [];
    private readonly List<(string Table, IReadOnlyDictionary<string, string> Values)> _also = [];
    private HashSet<(string File, string Column)> _wrong = [];
    private bool _asksAll;

    /// <summary>Completes what is to be added.</summary>
    /// <returns>Null where somebody went back beyond the first question.</returns>
    public AddRequest? Complete(AddRequest request)
    {
        Say("Enter takes what is proposed or skips what is optional; < goes back to the earlier question; Ctrl-C ends, and nothing is "
            + "written.");
        _asksAll = request.Values.Count == 0 && request.Sources.Count == 0 && request.Replaces.Length == 0;
        return Ask(request);
    }

    /// <summary>Asks anew for every value that a problem names; what is right stays as it was answered.</summary>
    /// <returns>Null where no problem names a value that can be asked for.</returns>
    public AddRequest? Correct(AddRequest request, IReadOnlyList<DataProblem> problems)
    {
        (_wrong, _asksAll) = ([.. problems.Select(problem => (Commands.DataOption.InFolder(problem), problem.Field))], false);
        _answers.Clear();
        _asked.Clear();
        _said.Remove("Once more:");
        var corrected = Ask(request with
        {
            Values = Right(table.Path, request.Values),
            Sources = [.. request.Sources.Select(
                source => source with { Given = Right("sources.csv", source.Given), Citation = Right("citations.csv", source.Citation) })],
        });
        return _asked.Count == 0 ? null : corrected;

        Dictionary<string, string> Right(string file, IReadOnlyDictionary<string, string> values) =>
            values.Where(one => !_wrong.Contains((file, one.Key))).ToDictionary();
    }

    /// <summary>The tables with one more row, whose open values are proposed.</summary>
    public static (DataTables Tables, RowDraft Row) Added(DataTables tables, string table, IReadOnlyDictionary<string, string> values)
    {
        var row = new RowDraft(tables.Schema(table)!, values);
        RowProposals.Fill(row, tables);
        return (tables.With(table, row.Values), row);
    }

    private AddRequest? Ask(AddRequest request)
    {
        while (true)
        {
            try
            {
                return Walk(request);
            }
            catch (BackException) when (_asked.TryPop(out var last) && _answers.Remove(last, out var answer))
            {
                // What was only proposed is proposed anew, for it may follow from an answer that changes now.
                if (!answer.WasProposed)
                    _earlier[last] = answer.Value;
            }
            catch (BackException)
            {
                return null;
            }
        }
    }

    private AddRequest Walk(AddRequest request)
    {
        _also.Clear();
        _also.AddRange(request.Also);
        var row = Row("", "", table, request.Values, (field, draft) => IsWanted(field, draft, request), Inherit);
        var participants = request.Participants.ToList();
        for (var more = table.Name == "events" && participants.Count == 0; more;)
        {
            var name = FormattableString.Invariant($"Participant {participants.Count + 1}, North Korea first:");
            participants.Add(Row(name, name, tables.Schema("participations")!, None,
                (field, _) => field.Name is not ("event_id" or "participant_no")));
            more = Text(name + "more", "One more participant?", participants.Count < 2 ? "y" : "n",
                value => value is "y" or "n" or "yes" or "no" ? null : "write y or n")[0] == 'y';
        }

        var cited = table.Name != "sources" || request.Cited.Count > 0 ? request.Cited
            : [Text("cite", "cite: the id of the event or claim that the page supports", "", WrongCited)];
        var pages = !needsSource || request.Sources.Count > 0 ? request.Sources : [new SourceRequest(
            Text("source", "source: the web address of the page that says so, or a source's id", "", WrongAddress), None, None)];
        pages = [.. pages.Select(Page)];
        return request with { Values = row, Also = [.. _also], Participants = participants, Cited = cited, Sources = pages };

        SourceRequest Page(SourceRequest page)
        {
            var given = new Dictionary<string, string>(page.Given) { ["url"] = page.Address };
            if (RowProposals.FindSource(tables["sources"], page.Address) is { } known)
            {
                var (id, title) = (tables["sources"].Value(known, "source_id"), tables["sources"].Value(known, "title"));
                Say($"The page is there already: {id}, \"{title}\".");
            }
            else if (needsSource)
            {
                var all = page.Given.Count == 0;
                given = Row("A new page:", page.Address, tables.Schema("sources")!, given, (field, draft) =>
                    field.Name is not ("source_id" or "accessed")
                        && (draft.Has(field.Name) ? all && IsChoice(field) : all || field.Required));
            }

            given.Remove("url");
            var citation = Row("", page.Address + " cited", tables.Schema("citations")!, page.Citation, (field, _) =>
                field.Name is not (TableSchema.RecordTable or TableSchema.RecordId or "source_id")
                    && (field.Required || page.Citation.Count == 0), ProposeSupports);
            return page with { Given = given, Citation = citation };
        }

        void Inherit(RowDraft draft)
        {
            if (request.Replaces.Length > 0)
                Addition.Inherit(draft, tables[table.Name], request.Replaces);
        }

        void ProposeSupports(RowDraft draft)
        {
            if (table.Name == "claims" && Filled(table, row, Inherit) is var (with, claim)
                && RowProposals.Spoken(claim, with) is { } spoken)
                draft.Propose("supports", spoken, "");
        }
    }

    /// <summary>What was given for a row, and the answers to what is open.</summary>
    private Dictionary<string, string> Row(
        string heading, string name, TableSchema schema, IReadOnlyDictionary<string, string> given,
        Func<FieldSchema, RowDraft, bool> isWanted,
        Action<RowDraft>? inherit = null)
    {
        var values = new Dictionary<string, string>(given);
        // The id follows from all the rest.
        foreach (var field in schema.Fields.OrderBy(field => schema.PrimaryKey.Contains(field.Name))
            .Where(field => !given.ContainsKey(field.Name)))
        {
            var (with, draft) = Filled(schema, values, inherit);
            if (!_wrong.Contains((schema.Path, field.Name)) && !isWanted(field, draft))
                continue;

            // A hedge that was chosen needs its figures.
            var asked = RowDraft.Figures.Contains(field.Name) && draft.Has("hedge") ? field with { Required = true } : field;
            var key = $"{name}.{field.Name}";
            var (value, isNew, _) = Answered(heading, key, draft[field.Name], proposed => _ask.Ask(with, schema, asked, proposed));
            values[field.Name] = isNew ? New(schema.ForeignKeys.First(one => one.Fields[0] == field.Name), key, value) : value;
        }

        return values;
    }

    /// <returns>The key of a row that is added before.</returns>
    private string New(ForeignKey key, string name, string typed)
    {
        // What was typed is the name, or the key where it has the form of one.
        var target = tables.Schema(key.Resource)!;
        var isKey = !typed.Contains(' ', StringComparison.Ordinal)
            && new FieldForm(target.Fields[target.IndexOf(target.KeyField)], isReference: false).Holds(typed);
        var named = Array.Find(["name", "label", "title"], column => !isKey && target.IndexOf(column) >= 0) ?? target.KeyField;
        var values = Row($"A new row of {target.Path}, added with the rest:", $"{name} {typed}", target,
            new Dictionary<string, string> { [named] = typed }, (field, draft) => field.Name != target.KeyField || !draft.Has(field.Name),
            draft => draft.Propose("label", typed.Replace('_', ' '), "as typed"));
        var added = Filled(target, values).Row;
        _also.Add((target.Name, target.Names.ToDictionary(column => column, column => added[column])));
        return added[target.KeyField];
    }

    private string Text(string key, string question, string proposed, Func<string, string?> wrong) =>
        Answered("", key, proposed, one => _ask.Text(question, one, wrong) is { } answer ? (answer, false) : null).Value;

    private Answer Answered(string heading, string key, string proposed, Func<string, (string Value, bool IsNew)?> ask)
    {
        if (_answers.TryGetValue(key, out var known))
            return known;

        Say(_wrong.Count > 0 ? "Once more:" : "");
        Say(heading);
        var (value, isNew) = ask(_earlier.GetValueOrDefault(key, proposed)) ?? throw new BackException();
        _asked.Push(key);
        return _answers[key] = new Answer(value, isNew, value == proposed);
    }

    private void Say(string text)
    {
        if (text.Length > 0 && _said.Add(text))
            console.WriteLine(PrintableText.Of(text));
    }

    private (DataTables Tables, RowDraft Row) Filled(TableSchema schema, Dictionary<string, string> values,
        Action<RowDraft>? inherit = null)
    {
        var draft = new RowDraft(schema, values);
        var with = _also.Aggregate(tables, (left, one) => Added(left, one.Table, one.Values).Tables);
        inherit?.Invoke(draft);
        RowProposals.Fill(draft, with);
        return (with, draft);
    }

    private bool IsWanted(FieldSchema field, RowDraft draft, AddRequest request)
    {
        var (name, isFilled) = (field.Name, draft.Has(field.Name));
        return name != "superseded_by" && (request.Replaces.Length > 0
            // What was counted, and on which day, may differ with the figure.
            ? name == "hedge" || RowDraft.Figures.Contains(name) ? !Addition.HasFigure(draft) && GoesWithHedge(name, draft)
                : name == "date_published" || (name is "as_of" or "scope" && isFilled)
            // Who reads the page can tell "about" from a plain figure.
            : isFilled ? (_asksAll && IsChoice(field)) || (name == "hedge" && draft[name] is "exact" or "at_least")
            : _asksAll ? GoesWithHedge(name, draft)
            : field.Required || (draft.Has("hedge") && RowDraft.Figures.Contains(name) && GoesWithHedge(name, draft)
                && (draft["hedge"] == "range" || !Addition.HasFigure(draft))));
    }

    /// <summary>Titles, statuses and ids are a matter of choice although one is proposed.</summary>
    private static bool IsChoice(FieldSchema field) =>
        field.Name is "title" or "code_status" or "publisher" or "date_end" || field.Name.EndsWith("_id", StringComparison.Ordinal);

    private static bool GoesWithHedge(string column, RowDraft draft) => !RowDraft.Figures.Contains(column) || draft["hedge"] switch
    {
        "exact" or "about" => column == "best",
        "at_least" or "more_than" => column == "low",
        "up_to" => column == "high",
        "range" => column != "best",
        "unquantified" => false,
        _ => true,
    };

    private string? WrongCited(string value) =>
        tables.Package.Cited.Any(name => tables.FindRow(name, value) is not null) ? null
        : value.Length == 0 ? "name a row; no page stands alone"
        : NearestValue.Of(value, tables.Package.Cited.SelectMany(name => tables[name].Rows.Select(row => row.Values[0]))) is { } near
            ? $"there is no such row; did you mean '{near}'?"
        : "there is no such row";

    private string? WrongAddress(string value) =>
        value.Contains("://", StringComparison.Ordinal) || tables["sources"].Find("source_id", value) is not null ? null
        : "write a whole web address, beginning with https://, or the id of a source that there is";

    private sealed record Answer(string Value, bool IsNew, bool WasProposed);

    /// <summary>Somebody wants to go back to the earlier question.</summary>
    private sealed class BackException : Exception;
}
