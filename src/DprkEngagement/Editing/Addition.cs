using System.Text;

namespace DprkEngagement;

/// <summary>Works out what an addition does to the tables, and what would be wrong then. Writes nothing.</summary>
internal sealed class Addition
{
    private readonly List<RowDraft> _added = [];
    private readonly List<(string Table, string Id, IReadOnlyDictionary<string, string> Reasons)> _changed = [];
    private readonly List<string> _notes = [];
    private DataTables _tables;

    private Addition(DataTables tables)
    {
        _tables = tables;
    }

    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    /// <exception cref="AdditionException">What was asked for makes no sense; the message says why.</exception>
    public static AddPlan Plan(DataTables tables, AddRequest request)
    {
        var addition = new Addition(tables);
        addition.Make(request);
        var (problems, before) = ChangedProblems.Of(addition._tables);
        if (request.ExceptionReason.Length > 0 && addition.AddExceptions(problems, request.ExceptionReason))
        {
            (problems, before) = ChangedProblems.Of(addition._tables);
        }

        return new AddPlan(addition._tables, addition.Rows(), addition._notes, ConsequentProblems.LeaveOut(problems), before);
    }

    private void Make(AddRequest request)
    {
        if (request.Table == "sources")
        {
            AddSource(request);
            return;
        }

        var row = new RowDraft(_tables[request.Table].Schema, request.Values);
        if (request.Replaces.Length > 0)
        {
            Revision.Inherit(row, _tables[request.Table], request.Replaces);
        }

        Add(row);
        var id = row.Schema.PrimaryKey is [var key] ? row[key] : "";
        foreach (var participant in request.Participants)
        {
            Add(new RowDraft(_tables["participations"].Schema, new Dictionary<string, string>(participant) { ["event_id"] = id }));
        }

        foreach (var source in request.Sources)
        {
            Cite(request.Table, id, SourceOf(source), source.Supports, row);
        }

        if (request.Replaces.Length > 0)
        {
            Replace(request.Table, request.Replaces, id);
        }
    }

    private void Add(RowDraft row)
    {
        RowProposals.Fill(row, _tables);
        RefuseInvisible(row);
        (_tables, _) = _tables.With(row.Schema.Name, row.Values);
        _added.Add(row);
    }

    /// <summary>A value that no file can hold would spoil the whole row.</summary>
    private static void RefuseInvisible(RowDraft row)
    {
        foreach (var (field, value) in row.Schema.Fields.Zip(row.Values))
        {
            if (BadText.In(Encoding.UTF8.GetBytes(value)) != CsvFault.None || value.Contains('\r', StringComparison.Ordinal))
            {
                throw new AdditionException($"{field.Name} is '{value}', which holds an invisible character; type it anew without.");
            }
        }
    }

    /// <summary>A page alone would rest on nothing: it comes with the rows that it supports.</summary>
    private void AddSource(AddRequest request)
    {
        var supports = request.Sources.Count > 0 ? request.Sources[0].Supports : "";
        var id = SourceOf(new SourceRequest(request.Values.GetValueOrDefault("url", ""), supports, request.Values));
        foreach (var cited in request.Cited)
        {
            var table = CitedTables().FirstOrDefault(name => _tables.Find(name) is { } records && records.Find(records.Schema.PrimaryKey[0], cited) >= 0)
                ?? throw new AdditionException($"There is no row '{cited}' in {string.Join(" or ", CitedTables())} that the page could support.");
            Cite(table, cited, id, supports, row: null);
        }

        if (_added.Count == 0)
        {
            throw new AdditionException($"{_notes[^1]} Name the row that it supports with --cite.");
        }
    }

    private IReadOnlyList<string> CitedTables() =>
        _tables["citations"].Schema.Fields[_tables["citations"].Schema.IndexOf(RecordReferenceColumn.TableField)].Enum;

    /// <returns>The id of the page, which is added where it is not in the table.</returns>
    private string SourceOf(SourceRequest request)
    {
        var sources = _tables["sources"];
        if (SourceProposals.Find(sources, request.Address) is >= 0 and var known)
        {
            var date = sources.Value(known, "date_published");
            _notes.Add($"The page is in {sources.Schema.Path} already (line {sources.Rows[known].Line}): {sources.Value(known, "source_id")}, {sources.Value(known, "publisher")}, \"{sources.Value(known, "title")}\"{(date.Length > 0 ? $", {date}" : "")}.");
            return sources.Value(known, "source_id");
        }

        if (!request.Address.Contains("://", StringComparison.Ordinal) && request.Address.Length > 0)
        {
            throw new AdditionException($"There is no source '{request.Address}'{Near(sources, request.Address)}; a new page is named by its address, beginning with https:// or http://.");
        }

        var row = new RowDraft(sources.Schema, new Dictionary<string, string>(request.Given) { ["url"] = request.Address });
        Add(row);
        return row["source_id"];
    }

    private static string Near(CsvTable sources, string id) =>
        NearestValue.Of(id, sources.Rows.Select(row => row.Values[0])) is { } near ? $"; did you mean '{near}'?" : "";

    private void Cite(string table, string id, string source, string supports, RowDraft? row)
    {
        var values = new Dictionary<string, string>
        {
            [RecordReferenceColumn.TableField] = table,
            [RecordReferenceColumn.IdField] = id,
            ["source_id"] = source,
        };
        if (supports.Length > 0)
        {
            values["supports"] = supports;
        }

        var citation = new RowDraft(_tables["citations"].Schema, values);
        if (row is { Schema.Name: "claims" } && ClaimProposals.Spoken(row) is { } spoken)
        {
            citation.Propose("supports", spoken, "the figure; --supports says more");
        }

        Add(citation);
    }

    private void Replace(string table, string old, string id)
    {
        var records = _tables[table];
        var row = records.Find(records.Schema.PrimaryKey[0], old);
        _tables = _tables.With(table, row, new Dictionary<string, string> { ["code_status"] = "superseded", ["superseded_by"] = id });
        _changed.Add((table, old, new Dictionary<string, string>
        {
            ["code_status"] = $"was {records.Value(row, "code_status")}",
            ["superseded_by"] = "was empty",
        }));
    }

    /// <returns>False where no rule on likely mistakes found anything.</returns>
    private bool AddExceptions(IReadOnlyList<DataProblem> problems, string reason)
    {
        var findings = problems.Where(problem => DataChecks.Rules.Contains(problem.Rule)).ToList();
        foreach (var problem in findings)
        {
            var table = _tables.Package.Tables.First(one => problem.File.EndsWith("/" + one.Path, StringComparison.Ordinal)).Name;
            var row = _tables[table].Rows.First(one => one.Line == problem.Line);
            Add(new RowDraft(_tables["exceptions"].Schema, new Dictionary<string, string>
            {
                ["rule"] = problem.Rule,
                [RecordReferenceColumn.TableField] = table,
                [RecordReferenceColumn.IdField] = row.Values[0],
                ["field"] = problem.Field,
                ["reason"] = reason,
            }));
        }

        return findings.Count > 0;
    }

    /// <summary>All rows with the lines they have once everything is added.</summary>
    private IReadOnlyList<PlannedRow> Rows() =>
    [
        .. _added.Select(row => new PlannedRow(
            row.Schema, _tables[row.Schema.Name].Rows.First(one => one.Values.SequenceEqual(row.Values)).Line, row.Values, row.Reasons, IsNew: true)),
        .. _changed.Select(change => Changed(_tables[change.Table], change.Id, change.Reasons)),
    ];

    private static PlannedRow Changed(CsvTable table, string id, IReadOnlyDictionary<string, string> reasons)
    {
        var row = table.Rows[table.Find(table.Schema.PrimaryKey[0], id)];
        return new PlannedRow(table.Schema, row.Line, row.Values, reasons, IsNew: false);
    }
}
