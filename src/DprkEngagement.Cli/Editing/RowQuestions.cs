using Spectre.Console;

namespace DprkEngagement.Cli.Editing;

/// <summary>
/// Asks for what the command line left open: everything, column by column, where it gave no value; else only what a row
/// cannot do without. What follows from other answers is not asked.
/// </summary>
internal sealed class RowQuestions(IAnsiConsole console, DataTables tables, TableSchema table, bool needsSource)
{
    private static readonly string[] NeverAsked = ["superseded_by"];

    private readonly FieldQuestion _ask = new(console, tables);

    public AddRequest Complete(AddRequest request)
    {
        var asksAll = request.Values.Count == 0 && request.Sources.All(source => source.Address.Length == 0);
        var values = AskFor(table, request.Values, asksAll, NeverAsked);
        request = request with { Values = values };
        if (table.Name == "events" && request.Participants.Count == 0)
        {
            request = request with { Participants = Participants() };
        }

        return Sourced(request);
    }

    /// <summary>Asks for the page, where no row stands without one.</summary>
    private AddRequest Sourced(AddRequest request)
    {
        if (needsSource && request.Sources.Count == 0)
        {
            request = request with { Sources = [new SourceRequest(_ask.Text("source: the web address of the page that says so, or a source's id", "", Address), "", new Dictionary<string, string>())] };
        }

        if (table.Name == "sources")
        {
            return request.Cited.Count > 0 ? request : request with
            {
                Cited = [_ask.Text("cite: the id of the event or claim that the page supports", "", value => value.Length > 0 ? null : "name a row; no page stands alone")],
                Sources = [request.Sources[0] with { Supports = _ask.Text("supports: what the page says that the row rests on", "", value => value.Length > 0 ? null : "say what it supports") }],
            };
        }

        return request with { Sources = [.. request.Sources.Select(source => Page(source, request))] };
    }

    /// <summary>The same for a claim that replaces another: its figure, its date and its page are asked, the rest is taken over.</summary>
    public AddRequest CompleteRevision(AddRequest request)
    {
        var draft = new RowDraft(table, request.Values);
        Revision.Inherit(draft, tables["claims"], request.Replaces);
        var values = new Dictionary<string, string>(request.Values);
        foreach (var field in table.Fields.Where(field => !values.ContainsKey(field.Name)))
        {
            var isFigure = field.Name is "hedge" or "low" or "best" or "high";
            if ((isFigure && !Revision.HasFigure(draft) && MayBeFilled(field, new RowDraft(table, values))) || field.Name == "date_published")
            {
                values[field.Name] = _ask.Ask(table, field, "");
            }
            else if (field.Name is "as_of" or "scope" && draft.Has(field.Name))
            {
                // What was counted, and on which day, may differ with the figure.
                values[field.Name] = _ask.Ask(table, field, draft[field.Name]);
            }
        }

        return Sourced(request with { Values = values });
    }

    /// <summary>Asks anew for every value that a problem names; what is right stays as it was answered.</summary>
    /// <returns>Null where no problem names a value that was asked for.</returns>
    public AddRequest? Correct(AddRequest request, IReadOnlyList<DataProblem> problems)
    {
        var values = Corrected(table, request.Values, problems);
        var sources = table.Name == "sources" ? null
            : request.Sources.Select(source => source with { Given = Corrected(tables["sources"].Schema, source.Given, problems) ?? source.Given }).ToList();
        var isCorrected = values is not null || sources?.Zip(request.Sources).Any(pair => pair.First.Given != pair.Second.Given) == true;
        return isCorrected ? request with { Values = values ?? request.Values, Sources = sources ?? request.Sources } : null;
    }

    /// <returns>Null where no problem names a column of the table.</returns>
    private Dictionary<string, string>? Corrected(TableSchema schema, IReadOnlyDictionary<string, string> given, IReadOnlyList<DataProblem> problems)
    {
        var wrong = problems.Where(problem => problem.File.EndsWith("/" + schema.Path, StringComparison.Ordinal)).Select(problem => schema.IndexOf(problem.Field))
            .Where(column => column >= 0).Distinct().Order().Select(column => schema.Fields[column]).ToList();
        if (wrong.Count == 0)
        {
            return null;
        }

        console.WriteLine("Once more:");
        var values = new Dictionary<string, string>(given);
        foreach (var field in wrong)
        {
            values[field.Name] = _ask.Ask(schema, field, values.GetValueOrDefault(field.Name, ""));
        }

        return values;
    }

    /// <summary>The columns of a page that is not in the table yet, and what it supports.</summary>
    private SourceRequest Page(SourceRequest source, AddRequest request)
    {
        var sources = tables["sources"];
        if (SourceProposals.Find(sources, source.Address) is >= 0 and var known)
        {
            console.WriteLine(PrintableText.Of($"The page is there already: {sources.Value(known, "source_id")}, \"{sources.Value(known, "title")}\"."));
        }
        else
        {
            var asksAll = source.Given.Count == 0;
            var given = new Dictionary<string, string>(source.Given) { ["url"] = source.Address };
            console.WriteLine("A new page:");
            source = source with { Given = AskFor(sources.Schema, given, asksAll, ["source_id"]) };
        }

        if (source.Supports.Length > 0)
        {
            return source;
        }

        var draft = new RowDraft(table, request.Values);
        if (request.Replaces.Length > 0)
        {
            Revision.Inherit(draft, tables["claims"], request.Replaces);
        }

        RowProposals.Fill(draft, tables);
        var proposed = table.Name == "claims" ? ClaimProposals.Spoken(draft) ?? "" : "";
        return source with { Supports = _ask.Text("supports: what the page says that the row rests on", proposed, value => value.Length > 0 ? null : "say what it supports") };
    }

    private List<IReadOnlyDictionary<string, string>> Participants()
    {
        var schema = tables["participations"].Schema;
        var all = new List<IReadOnlyDictionary<string, string>>();
        do
        {
            console.WriteLine(FormattableString.Invariant($"Participant {all.Count + 1}, North Korea first:"));
            all.Add(AskFor(schema, new Dictionary<string, string>(), asksAll: true, ["event_id", "participant_no"]));
        }
        while (console.Prompt(new ConfirmationPrompt("One more participant?") { DefaultValue = all.Count < 2 }));
        return all;
    }

    private Dictionary<string, string> AskFor(TableSchema schema, IReadOnlyDictionary<string, string> given, bool asksAll, string[] except)
    {
        var values = new Dictionary<string, string>(given);
        // The id follows from all the rest.
        var fields = schema.Fields.Where(field => !schema.PrimaryKey.Contains(field.Name)).Concat(schema.Fields.Where(field => schema.PrimaryKey.Contains(field.Name)));
        foreach (var field in fields.Where(field => !values.ContainsKey(field.Name) && !except.Contains(field.Name)))
        {
            var draft = new RowDraft(schema, values);
            RowProposals.Fill(draft, tables);
            if (draft.Has(field.Name) ? !asksAll || FollowsFromOthers(field) : !(asksAll ? MayBeFilled(field, draft) : field.Required))
            {
                continue;
            }

            values[field.Name] = _ask.Ask(schema, field, draft[field.Name]);
        }

        return values;
    }

    /// <summary>Titles, statuses and ids are a matter of choice although one is proposed.</summary>
    private static bool FollowsFromOthers(FieldSchema field) =>
        field.Name is not ("title" or "code_status" or "publisher" or "date_end") && !field.Name.EndsWith("_id", StringComparison.Ordinal);

    /// <summary>Of low, best and high only those that go with the hedge.</summary>
    private static bool MayBeFilled(FieldSchema field, RowDraft draft) => (field.Name, draft.Schema.Name == "claims" ? draft["hedge"] : "") switch
    {
        ("low", "exact" or "about" or "up_to" or "unquantified") => false,
        ("best", "at_least" or "more_than" or "up_to" or "range" or "unquantified") => false,
        ("high", "exact" or "about" or "at_least" or "more_than" or "unquantified") => false,
        _ => true,
    };

    private string? Address(string value) => value.Contains("://", StringComparison.Ordinal) || tables["sources"].Find("source_id", value) >= 0
        ? null
        : "write a whole web address, beginning with https://, or the id of a source that there is";
}
