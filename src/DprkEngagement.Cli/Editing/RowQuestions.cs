namespace DprkEngagement.Cli.Editing;

/// <summary>Asks for what the command line left open: everything, step by step, where it gave no value; else only what a row cannot do
/// without. One step is the row, its participants, its page, what the page supports; &lt; goes back over all of them.</summary>
internal sealed class RowQuestions(IAnsiConsole console, DataTables tables, TableSchema table, bool needsSource, TypedValue understood)
{
    private static readonly string[] NeverAsked = ["superseded_by"];

    private readonly FieldQuestion _ask = new(console, understood);

    /// <summary>Completes what is to be added.</summary>
    /// <returns>Null where somebody went back beyond the first question.</returns>
    public AddRequest? Complete(AddRequest request)
    {
        console.MarkupLine(
            ListQuestion.Safe(
            "Enter takes what is proposed or skips what is optional; < goes back to the earlier question; Ctrl-C ends, and nothing is "
                + "written."));
        // What was named and is not there yet is asked for first.
        var asksAll = request.Values.Count == 0 && request.Sources.Count == 0 && request.Replaces.Length == 0;
        var form = new Form(
            console, understood, table, request.Values, (field, draft) => IsWanted(field, draft, asksAll, request),
            request.Replaces.Length == 0 ? null : draft => Addition.Inherit(draft, tables[table.Name], request.Replaces));
        var steps = new List<Func<bool, bool>>
        {
            fromEnd =>
            {
                var run = form.Run(Base(request), fromEnd);
                request = request with { Values = form.Values, Also = [.. request.Also.Where(one => !form.Also.Contains(one)),
                    .. form.Also] };
                return run;
            },
        };
        if (table.Name == "events" && request.Participants.Count == 0)
        {
            steps.Add(_ => Participants() is { } participants
                && Take(request with { Participants = participants.Rows, Also = [.. request.Also, .. participants.Also] }));
        }

        if (table.Name == "sources" && request.Cited.Count == 0)
        {
            steps.Add(_ => _ask.Text("cite: the id of the event or claim that the page supports", "", Cited) is { } id
                && Take(request with { Cited = [id] }));
        }

        if (needsSource && request.Sources.Count == 0)
        {
            steps.Add(_ => _ask.Text("source: the web address of the page that says so, or a source's id", "", Address) is { } address
                && Take(request with { Sources = [new SourceRequest(address, new Dictionary<string, string>(), new Dictionary<string,
                    string>())] }));
        }

        if (needsSource)
            steps.Add(_ => Pages(request) is { } sources && Take(request with { Sources = sources }));

        if (needsSource || table.Name == "sources")
            steps.Add(_ => Citation(request) is { } sources && Take(request with { Sources = sources }));

        for (var (step, fromEnd) = (0, false); step < steps.Count;)
        {
            fromEnd = !steps[step](fromEnd);
            step += fromEnd ? -1 : 1;
            if (step < 0)
                return null;
        }

        return request;

        bool Take(AddRequest answered)
        {
            request = answered;
            return true;
        }
    }

    /// <summary>Asks anew for every value that a problem names; what is right stays as it was answered.</summary>
    /// <returns>Null where no problem names a value that was asked for.</returns>
    public AddRequest? Correct(AddRequest request, IReadOnlyList<DataProblem> problems)
    {
        var wrong = problems.Where(problem => Commands.DataOption.InFolder(problem) == table.Path).Select(problem => problem.Field)
            .ToHashSet();
        var values = Corrected(table, request.Values, wrong, request.Also);
        var sources = tables.Schema("sources")!;
        var wrongPages = problems.Where(problem => Commands.DataOption.InFolder(problem) == sources.Path).Select(problem => problem.Field)
            .ToHashSet();
        var pages = table.Name == "sources" ? null : request.Sources.Select(
            source => source with { Given = Corrected(sources, source.Given, wrongPages, [])?.Values ?? source.Given }).ToList();
        var isCorrected = values is not null || pages?.Zip(request.Sources)
            .Any(pair => !ReferenceEquals(pair.First.Given, pair.Second.Given)) == true;
        return isCorrected ? request with
        {
            Values = values?.Values ?? request.Values,
            Also = [.. request.Also, .. values?.Also ?? []],
            Sources = pages ?? request.Sources,
        } : null;
    }

    private (IReadOnlyDictionary<string, string> Values, IReadOnlyList<(string, IReadOnlyDictionary<string, string>)> Also)? Corrected(
        TableSchema schema, IReadOnlyDictionary<string, string> given, HashSet<string> wrong,
            IReadOnlyList<(string Table, IReadOnlyDictionary<string, string> Values)> also)
    {
        if (!schema.Names.Any(wrong.Contains))
            return null;

        console.WriteLine("Once more:");
        var kept = given.Where(one => !wrong.Contains(one.Key)).ToDictionary();
        var with = also.Aggregate(tables, (left, one) => Form.Added(left, one.Table, one.Values).Tables);
        var form = new Form(console, understood, schema, kept, (field, _) => wrong.Contains(field.Name));
        return form.Run(with, fromEnd: false) ? (form.Values, form.Also) : null;
    }

    private DataTables Base(AddRequest request) => request.Also.Where(one => tables.Schema(one.Table) is not null)
        .Aggregate(tables, (left, one) => Form.Added(left, one.Table, one.Values).Tables);

    private bool IsWanted(FieldSchema field, RowDraft draft, bool asksAll, AddRequest request)
    {
        if (NeverAsked.Contains(field.Name))
            return false;

        if (request.Replaces.Length > 0)
        {
            // What was counted, and on which day, may differ with the figure.
            return field.Name is "hedge" or "low" or "best" or "high" ? !Addition.HasFigure(draft) && MayBeFilled(field, draft)
                : field.Name == "date_published" || (field.Name is "as_of" or "scope" && draft.Has(field.Name));
        }

        return draft.Has(field.Name) ? asksAll && IsChoice(field) : asksAll ? MayBeFilled(field, draft) : field.Required;
    }

    /// <summary>Titles, statuses and ids are a matter of choice although one is proposed.</summary>
    private static bool IsChoice(FieldSchema field) =>
        field.Name is "title" or "code_status" or "publisher" or "date_end" || field.Name.EndsWith("_id", StringComparison.Ordinal);

    /// <summary>Of low, best and high only those that go with the hedge.</summary>
    private static bool MayBeFilled(FieldSchema field, RowDraft draft) => (field.Name, draft.Schema.IndexOf("hedge") >= 0 ? draft["hedge"]
        : "") switch
    {
        ("low", "exact" or "about" or "up_to" or "unquantified") => false,
        ("best", "at_least" or "more_than" or "up_to" or "range" or "unquantified") => false,
        ("high", "exact" or "about" or "at_least" or "more_than" or "unquantified") => false,
        _ => true,
    };

    private (IReadOnlyList<IReadOnlyDictionary<string, string>> Rows, IReadOnlyList<(string, IReadOnlyDictionary<string,
        string>)> Also)? Participants()
    {
        var schema = tables.Schema("participations")!;
        var forms = new List<Form>();
        var with = tables;
        while (true)
        {
            console.WriteLine(FormattableString.Invariant($"Participant {forms.Count + 1}, North Korea first:"));
            var form = new Form(console, understood, schema, new Dictionary<string, string> { ["event_id"] = "", ["participant_no"] = "" },
                (_, _) => true);
            if (!form.Run(with, fromEnd: false))
                return null;

            forms.Add(form);
            with = form.With(with);
            if (_ask.Confirm("One more participant?", proposed: forms.Count < 2) is not { } more)
                return null;

            if (!more)
            {
                return ([.. forms.Select(one => one.Values.Where(value => value.Key is not ("event_id" or "participant_no"))
                    .ToDictionary())], [.. forms.SelectMany(one => one.Also)]);
            }
        }
    }

    /// <summary>The columns of pages that are not in the table yet.</summary>
    private List<SourceRequest>? Pages(AddRequest request)
    {
        var pages = new List<SourceRequest>();
        foreach (var source in request.Sources)
        {
            var sources = tables["sources"];
            if (RowProposals.FindSource(sources, source.Address) is { } known)
            {
                console.WriteLine(
                    PrintableText.Of(
                    $"The page is there already: {sources.Value(known, "source_id")}, \"{sources.Value(known, "title")}\"."));
                pages.Add(source);
                continue;
            }

            console.WriteLine("A new page:");
            var asksAll = source.Given.Count == 0;
            var given = new Dictionary<string, string>(source.Given) { ["url"] = source.Address };
            var form = new Form(console, understood, tables.Schema("sources")!, given, (field, draft) =>
                field.Name is not ("source_id" or "accessed") && (draft.Has(field.Name) ? asksAll && IsChoice(field) : asksAll
                    || field.Required));
            if (!form.Run(tables, fromEnd: false))
                return null;

            pages.Add(source with { Given = form.Values.Where(one => one.Key != "url").ToDictionary() });
        }

        return pages;
    }

    private List<SourceRequest>? Citation(AddRequest request)
    {
        var citations = new List<SourceRequest>();
        foreach (var source in request.Sources.Count > 0 ? request.Sources
            : [new SourceRequest("", new Dictionary<string, string>(), new Dictionary<string, string>())])
        {
            var row = new RowDraft(table, request.Values);
            if (request.Replaces.Length > 0)
                Addition.Inherit(row, tables["claims"], request.Replaces);

            var with = Base(request);
            RowProposals.Fill(row, with);
            var proposed = table.Name == "claims" ? RowProposals.Spoken(row, with) ?? "" : "";
            var citation = new Dictionary<string, string>(source.Citation);
            foreach (var (column, question, value, required) in new[]
            {
                ("supports", "supports: what the page says that the row rests on", proposed, true),
                ("quote", "quote: the page's own words, 20 at most", "", false),
            })
            {
                if (!citation.ContainsKey(column) && tables.Schema("citations")!.IndexOf(column) >= 0
                    && (required || source.Citation.Count == 0))
                {
                    if (_ask.Text(question, value, typed => required && typed.Length == 0 ? "say what it supports" : null,
                        isOptional: !required) is not { } answer)
                        return null;

                    citation[column] = answer;
                }
            }

            citations.Add(source with { Citation = citation });
        }

        return citations;
    }

    private string? Cited(string value) => tables.Package.Cited.Any(name => tables.FindRow(name, value) is not null)
        ? null
        : value.Length == 0 ? "name a row; no page stands alone"
        : NearestValue.Of(value, tables.Package.Cited
            .SelectMany(name => tables[name].Rows.Select(row => row.Values[0]))) is { } near
            ? $"there is no such row; did you mean '{near}'?"
        : "there is no such row";

    private string? Address(string value) => value.Contains("://", StringComparison.Ordinal) || tables["sources"]
        .Find("source_id", value) is not null
        ? null
        : "write a whole web address, beginning with https://, or the id of a source that there is";
}
