namespace DprkEngagement;

/// <summary>The page that a new row rests on.</summary>
/// <param name="Address">Its web address, or the id of a source that there is.</param>
/// <param name="Citation">Values of the row that says what the page supports, e.g. supports; what is missing is proposed.</param>
/// <param name="Given">For a page that is not in the table yet, values of its other columns.</param>
internal sealed record SourceRequest(string Address, IReadOnlyDictionary<string, string> Citation, IReadOnlyDictionary<string,
    string> Given);

/// <summary>What somebody wants to add in one step.</summary>
internal sealed record AddRequest(string Table, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>Rows of other tables that it points to and that are not there yet, those pointed to first.</summary>
    public IReadOnlyList<(string Table, IReadOnlyDictionary<string, string> Values)> Also { get; init; } = [];

    /// <summary>The pages it rests on.</summary>
    public IReadOnlyList<SourceRequest> Sources { get; init; } = [];

    /// <summary>For an event, the values of its rows in participations, in order.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Participants { get; init; } = [];

    /// <summary>For a source, the ids of the rows that it supports.</summary>
    public IReadOnlyList<string> Cited { get; init; } = [];

    /// <summary>Why what the rules on likely mistakes find is right as it is; empty where nobody said so.</summary>
    public string ExceptionReason { get; init; } = "";

    /// <summary>For a claim, the id of the claim that it replaces; empty where there is none.</summary>
    public string Replaces { get; init; } = "";
}

/// <summary>Works out what an addition does to the tables, and what would be wrong then. Writes nothing.</summary>
internal sealed class Addition
{
    private static readonly string[] Figures = ["low", "best", "high"];

    /// <summary>Not taken over from a claim that is replaced: what names the old row, dates it, or judges it.</summary>
    private static readonly string[] Own = ["claim_id", "date_published", "date_prec", "code_status", "superseded_by", "outlier_reason",
        "title", "notes"];

    private readonly List<RowDraft> _added = [];
    private readonly List<string> _notes = [];
    private DataTables _tables;
    private string _statusBefore = "";

    private Addition(DataTables tables) => _tables = tables;

    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    /// <exception cref="EditException">What was asked for makes no sense; the message says why.</exception>
    public static EditPlan Plan(DataTables tables, AddRequest request)
    {
        var addition = new Addition(tables);
        addition.Make(request);
        var plan = addition.Planned(request);
        return request.ExceptionReason.Length > 0 && addition.AddExceptions(plan.Problems, request.ExceptionReason)
            ? addition.Planned(request)
            : plan;
    }

    /// <summary>Takes over from a claim that is replaced what a revision leaves as it was.</summary>
    /// <exception cref="EditException">There is no such claim, or it was replaced before.</exception>
    public static void Inherit(RowDraft claim, TableText claims, string old)
    {
        if (claims.Find("claim_id", old) is not { } row)
            throw new EditException($"There is no claim '{old}'{Near(claims, old)}.");

        if (claims.Value(row, "code_status") == "superseded")
            throw new EditException($"'{old}' was replaced by '{claims.Value(row, "superseded_by")}' already; supersede that.");

        var revised = Figures.Any(claim.Has);
        var sameShape = Figures.All(figure => claim.Has(figure) == claims.Value(row, figure).Length > 0);
        // Old figures beside a new one would be nobody's claim; the old wording fits only figures of the same kind.
        foreach (var column in claim.Schema.Names.Except(Own)
            .Where(column => !revised || !(Figures.Contains(column) || (column == "hedge" && !sameShape))))
            claim.Propose(column, claims.Value(row, column), "as in the row it replaces");
    }

    /// <summary>True where a figure was given for a claim: one that was not taken over.</summary>
    public static bool HasFigure(RowDraft claim) => Figures.Any(figure => claim.Has(figure) && !claim.Reasons.ContainsKey(figure));

    private void Make(AddRequest request)
    {
        foreach (var (table, values) in request.Also)
            Add(new RowDraft(_tables.Schema(table)!, values));

        if (request.Table == "sources")
        {
            AddSource(request);
            return;
        }

        var row = new RowDraft(_tables.Schema(request.Table)!, request.Values);
        if (request.Replaces.Length > 0)
            Inherit(row, _tables[request.Table], request.Replaces);

        Add(row);
        var id = row.Schema.KeyField is { Length: > 0 } key ? row[key] : "";
        foreach (var participant in request.Participants)
            Add(new RowDraft(_tables.Schema("participations")!, new Dictionary<string, string>(participant) { ["event_id"] = id }));

        foreach (var source in request.Sources)
            Cite(request.Table, id, SourceOf(source), source.Citation, row);

        if (request.Replaces.Length > 0)
        {
            var old = _tables.FindRow(request.Table, request.Replaces)!;
            _statusBefore = _tables[request.Table].Value(old, "code_status");
            _tables = _tables.With(request.Table, old, new Dictionary<string,
                string> { ["code_status"] = "superseded", ["superseded_by"] = id });
        }
    }

    private void Add(RowDraft row)
    {
        RowProposals.Fill(row, _tables);
        foreach (var (field, value) in row.Schema.Fields.Zip(row.Values))
        {
            // A value that no file can hold would spoil the whole row.
            if (value.Any(letter => letter != '\n' && VisibleText.IsSteering(letter)))
            {
                throw new EditException(
                    $"{field.Name} is '{VisibleText.Of(value)}', which holds an invisible character; type it anew without.");
            }
        }

        _tables = _tables.With(row.Schema.Name, row.Values);
        _added.Add(row);
    }

    /// <summary>A page alone would rest on nothing: it comes with the rows that it supports.</summary>
    private void AddSource(AddRequest request)
    {
        var citation = request.Sources.Count > 0 ? request.Sources[0].Citation : new Dictionary<string, string>();
        var id = SourceOf(new SourceRequest(request.Values.GetValueOrDefault("url", ""), citation, request.Values));
        foreach (var cited in request.Cited)
        {
            var tables = _tables.Package.Cited;
            var table = tables.FirstOrDefault(name => _tables.FindRow(name, cited) is not null)
                ?? throw new EditException(
                    $"There is no row '{cited}' in {string.Join(" or ", tables)} that the page could "
                        + $"support{tables.Select(name => Near(_tables[name], cited)).FirstOrDefault(near => near.Length > 0)}.");
            Cite(table, cited, id, citation, row: null);
        }

        if (_added.Count == 0)
            throw new EditException($"{_notes[^1]} Name the row that it supports with --cite.");
    }

    /// <returns>The id of the page, which is added where it is not in the table.</returns>
    private string SourceOf(SourceRequest request)
    {
        var sources = _tables["sources"];
        if (RowProposals.FindSource(sources, request.Address) is { } known)
        {
            var date = sources.Value(known, "date_published");
            _notes.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"The page is in sources.csv already (line {known.Line}): {sources.Value(known, "source_id")}, "
                    + $"{sources.Value(known, "publisher")}, \"{sources.Value(known, "title")}\"{(date.Length > 0 ? $", {date}" : "")}."));
            return sources.Value(known, "source_id");
        }

        if (request.Address.Length > 0 && !request.Address.Contains("://", StringComparison.Ordinal))
        {
            throw new EditException(
                $"There is no source '{request.Address}'{Near(sources, request.Address)}; a new page is named by its address, beginning "
                    + $"with https:// or http://.");
        }

        var row = new RowDraft(_tables.Schema("sources")!, new Dictionary<string, string>(request.Given) { ["url"] = request.Address });
        Add(row);
        return row["source_id"];
    }

    private static string Near(TableText table, string id) =>
        NearestValue.Of(id, table.Rows.Select(row => row.Values[0])) is { } near ? $"; did you mean '{near}'?" : "";

    private void Cite(string table, string id, string source, IReadOnlyDictionary<string, string> given, RowDraft? row)
    {
        var citation = new RowDraft(_tables.Schema("citations")!, new Dictionary<string, string>(given.Where(one => one.Value.Length > 0))
        {
            [TableSchema.RecordTable] = table,
            [TableSchema.RecordId] = id,
            ["source_id"] = source,
        });
        if (row is { Schema.Name: "claims" } && RowProposals.Spoken(row, _tables) is { } spoken)
            citation.Propose("supports", spoken, "the figure; --supports says more");

        Add(citation);
    }

    /// <returns>False where no rule on likely mistakes found anything.</returns>
    private bool AddExceptions(IReadOnlyList<DataProblem> problems, string reason)
    {
        var findings = problems.Where(problem => problem.Severity == ProblemSeverity.Finding).ToList();
        foreach (var problem in findings)
        {
            var table = _tables.Package.Tables.First(one => problem.File.EndsWith("/" + one.Path, StringComparison.Ordinal));
            var row = _tables[table.Name].Rows.First(one => one.Line == problem.Line);
            Add(new RowDraft(_tables.Schema("exceptions")!, new Dictionary<string, string>
            {
                ["rule"] = problem.Rule,
                [TableSchema.RecordTable] = table.Name,
                [TableSchema.RecordId] = row.Values[0],
                ["field"] = problem.Field,
                ["reason"] = reason,
            }));
        }

        return findings.Count > 0;
    }

    /// <summary>All rows with the lines they have once everything is added.</summary>
    private EditPlan Planned(AddRequest request)
    {
        var rows = _added.Select(row => new PlannedRow(
            row.Schema, _tables[row.Schema.Name].Rows.First(one => one.Values.SequenceEqual(row.Values)).Line, row.Values, row.Reasons,
                RowFate.Added));
        return EditPlan.Of(_tables, request.Replaces.Length == 0 ? [.. rows] : [.. rows, Superseded(request)], _notes);
    }

    private PlannedRow Superseded(AddRequest request)
    {
        var row = _tables.FindRow(request.Table, request.Replaces)!;
        return new PlannedRow(
            _tables.Schema(request.Table)!, row.Line, row.Values,
            new Dictionary<string, string> { ["code_status"] = $"was {_statusBefore}", ["superseded_by"] = "was empty" }, RowFate.Changed);
    }
}
