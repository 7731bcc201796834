namespace DprkEngagement;

/// <summary>The page that a new row rests on: its web address, or the id of a source that there is; what is known of what it supports, and,
/// for a page that is not in the table yet, of its other columns.</summary>
internal sealed record SourceRequest(
    string Address, IReadOnlyDictionary<string, string> Citation, IReadOnlyDictionary<string, string> Given);

/// <summary>What somebody wants to add in one step.</summary>
internal sealed record AddRequest(string Table, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>Rows of other tables that it points to and that are not there yet, those pointed to first.</summary>
    public IReadOnlyList<(string Table, IReadOnlyDictionary<string, string> Values)> Also { get; init; } = [];

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

/// <summary>A row in the making: what the user gave, and what is proposed for the rest, with the reason.</summary>
internal sealed class RowDraft
{
    public static readonly string[] Figures = ["low", "best", "high"];

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _reasons = new(StringComparer.Ordinal);

    public RowDraft(TableSchema schema, IReadOnlyDictionary<string, string> given)
    {
        Schema = schema;
        foreach (var (column, value) in given)
            this[column] = value.Trim();
    }

    public TableSchema Schema { get; }

    /// <summary>Why a value was proposed, by its column.</summary>
    public IReadOnlyDictionary<string, string> Reasons => _reasons;

    /// <summary>One for each column, in order.</summary>
    public IReadOnlyList<string> Values => [.. Schema.Names.Select(column => this[column])];

    public string this[string column]
    {
        get => _values.GetValueOrDefault(column, "");
        set => _values[column] = Schema.IndexOf(column) >= 0 ? value
            : throw new ArgumentException(UnknownName.Message($"column of {Schema.Name}", column, Schema.Names));
    }

    public bool Has(string column) => this[column].Length > 0;

    /// <summary>Fills a column of the table with a value that is not empty, unless somebody said something of it; one that was given as
    /// empty stays so.</summary>
    public void Propose(string column, string value, string reason)
    {
        if (value.Length > 0 && Schema.IndexOf(column) >= 0 && _values.TryAdd(column, value))
            _reasons[column] = reason;
    }
}

/// <summary>Works out what an addition does to the tables, and what would be wrong then. Writes nothing.</summary>
internal sealed class Addition
{
    /// <summary>Not taken over from a claim that is replaced: what names the old row, dates it, or judges it.</summary>
    private static readonly string[] Own =
        ["claim_id", "date_published", "date_prec", "code_status", "superseded_by", "outlier_reason", "title", "notes"];

    private readonly List<RowDraft> _added = [];
    private readonly List<string> _notes = [];
    private readonly DataTables _before;
    private DataTables _tables;

    private Addition(DataTables tables) => _before = _tables = tables;

    public static EditPlan Plan(DataTables tables, AddRequest request)
    {
        var addition = new Addition(tables);
        foreach (var (table, values) in request.Also)
            addition.Add(table, values);

        if (request.Table == "sources")
            addition.AddPage(request);
        else
            addition.AddRow(request);

        return addition.Planned(request).Settled(request.ExceptionReason);
    }

    /// <summary>Takes over from a claim that is replaced what a revision leaves as it was.</summary>
    public static void Inherit(RowDraft claim, TableText claims, string old)
    {
        if (claims.Find("claim_id", old) is not { } row)
            throw new EditException($"There is no claim '{old}'{(Near(claims, old) is { Length: > 0 } near ? near : ".")}");

        if (claims.Value(row, "code_status") == "superseded")
            throw new EditException($"'{old}' was replaced by '{claims.Value(row, "superseded_by")}' already; supersede that.");

        // Old figures beside a new one would be nobody's claim; the old wording fits only figures of the same kind.
        string[] revised = !RowDraft.Figures.Any(claim.Has) ? []
            : RowDraft.Figures.All(figure => claim.Has(figure) == claims.Value(row, figure).Length > 0) ? RowDraft.Figures
            : [.. RowDraft.Figures, "hedge"];
        foreach (var column in claim.Schema.Names.Except(Own).Except(revised))
            claim.Propose(column, claims.Value(row, column), "as in the row it replaces");
    }

    /// <summary>True where a figure was given for a claim: one that was not taken over.</summary>
    public static bool HasFigure(RowDraft claim) => RowDraft.Figures.Any(figure => claim.Has(figure) && !claim.Reasons.ContainsKey(figure));

    private void AddRow(AddRequest request)
    {
        var row = new RowDraft(_tables.Schema(request.Table)!, request.Values);
        if (request.Replaces.Length > 0)
            Inherit(row, _tables[request.Table], request.Replaces);

        Add(row);
        var id = row[row.Schema.KeyField];
        foreach (var participant in request.Participants)
            Add("participations", new Dictionary<string, string>(participant) { ["event_id"] = id });

        foreach (var source in request.Sources)
            Cite(request.Table, id, SourceOf(source), source.Citation, row);

        if (request.Replaces.Length > 0 && _tables.FindRow(request.Table, request.Replaces) is { } replaced)
        {
            var superseded = new Dictionary<string, string> { ["code_status"] = "superseded", ["superseded_by"] = id };
            _tables = _tables.With(request.Table, replaced, superseded);
        }
    }

    /// <summary>A page alone would rest on nothing: it comes with the rows that it supports.</summary>
    private void AddPage(AddRequest request)
    {
        var citation = request.Sources.Count > 0 ? request.Sources[0].Citation : new Dictionary<string, string>();
        var id = SourceOf(new SourceRequest(request.Values.GetValueOrDefault("url", ""), citation, request.Values));
        var tables = _tables.Package.Cited;
        foreach (var cited in request.Cited)
        {
            var table = tables.FirstOrDefault(name => _tables.FindRow(name, cited) is not null) ?? throw new EditException(
                $"There is no row '{cited}' in {string.Join(" or ", tables)} that the page could support"
                    + (tables.Select(name => Near(_tables[name], cited)).FirstOrDefault(near => near.Length > 0) ?? "."));
            Cite(table, cited, id, citation, row: null);
        }

        if (_added.Count == 0)
            throw new EditException($"{_notes[^1]} Name the row that it supports with --cite.");
    }

    private RowDraft Add(string table, IReadOnlyDictionary<string, string> values) => Add(new RowDraft(_tables.Schema(table)!, values));

    private RowDraft Add(RowDraft row)
    {
        RowProposals.Fill(row, _tables);
        // A value that no file can hold would spoil the whole row.
        if (row.Schema.Names.FirstOrDefault(name => VisibleText.OfLines(row[name]) != row[name]) is { } column)
            throw new EditException(
                $"{column} is '{VisibleText.Of(row[column])}', which holds an invisible character; type it anew without.");

        _tables = _tables.With(row.Schema.Name, row.Values);
        _added.Add(row);
        return row;
    }

    /// <returns>The id of the page, which is added where it is not in the table.</returns>
    private string SourceOf(SourceRequest request)
    {
        var sources = _tables["sources"];
        if (RowProposals.FindSource(sources, request.Address) is { } known)
        {
            var date = sources.Value(known, "date_published");
            _notes.Add(Invariant($"The page is in sources.csv already (line {known.Line}): {sources.Value(known, "source_id")}, ")
                + $"{sources.Value(known, "publisher")}, \"{sources.Value(known, "title")}\"{(date.Length > 0 ? $", {date}" : "")}.");
            return sources.Value(known, "source_id");
        }

        return request.Address.Length == 0 || request.Address.Contains("://", StringComparison.Ordinal)
            ? Add("sources", new Dictionary<string, string>(request.Given) { ["url"] = request.Address })["source_id"]
            : throw new EditException($"There is no source '{request.Address}'{Near(sources, request.Address)}; "
                + "a new page is named by its address, beginning with https:// or http://.");
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
        if (row is { Schema.Name: "claims" })
            citation.Propose("supports", RowProposals.Spoken(row, _tables) ?? "", "the figure; --supports says more");

        Add(citation);
    }

    /// <summary>All rows with the lines they have once everything is added.</summary>
    private EditPlan Planned(AddRequest request)
    {
        var rows = _added.ConvertAll(row => new PlannedRow(row.Schema,
            _tables[row.Schema.Name].Rows.First(one => one.Values.SequenceEqual(row.Values)).Line, row.Values, row.Reasons, RowFate.Added));
        if (request.Replaces.Length > 0 && _tables.FindRow(request.Table, request.Replaces) is { } now)
            rows.Add(PlannedRow.Changed(_tables.Schema(request.Table)!, _before.FindRow(request.Table, request.Replaces)!, now,
                ["code_status", "superseded_by"]));

        return EditPlan.Of(_tables, rows, _notes);
    }
}
