using DprkEngagement.Cli.Commands;

namespace DprkEngagement.Cli.Editing;

/// <summary>The options of a command that adds a row: its columns, the pages it rests on, rows it points to that are not there yet, and how
/// to write.</summary>
internal sealed class RowOptions
{
    private readonly TableSchema _table;
    private readonly ColumnOptions _columns;
    private readonly ColumnOptions? _sourceColumns;
    private readonly ColumnOptions? _citationColumns;
    private readonly List<(string Column, TableSchema Target, ColumnOptions Columns)> _references = [];
    private readonly Option<string[]> _sources = new("--source", "-s") { HelpName = "URL|ID",
        Description = "The page that says so: its address, or the id of a source that there is. May be given more than once." };
    private readonly Option<string[]> _cited = new("--cite") { HelpName = "ID",
        Description = "The event or claim that the page supports. May be given more than once." };
    private readonly Option<string[]> _participants = new("--participant");
    private readonly Option<string?> _exception = new("--exception") { HelpName = "REASON",
        Description = "Why the row is right as it is although a rule on likely mistakes, such as near-duplicate, finds it: adds a row to "
            + "exceptions.csv." };
    private readonly Option<string?> _data = DataOption.Create();
    private readonly WriteChoice _write = new();

    public RowOptions(Command command, DataPackage package, TableSchema table, params IReadOnlyList<string> except)
    {
        _table = table;
        NeedsSource = package.Cited.Contains(table.Name);
        if (table.Name == "events")
        {
            _participants.HelpName = "WORDS";
            _participants.Description = "One who took part, North Korea first, in words with commas: \"Kim Jong Un\" takes state, rank "
                + "and office from the last event; "
                + "else \"state, person, role, rank, office\". May be given more than once."
                    + Participants.Help(package.Table("participations"));
            command.Add(_participants);
        }

        _columns = new ColumnOptions(command, table, except);
        if (NeedsSource || table.Name == "sources")
        {
            command.Add(NeedsSource ? _sources : _cited);
            _citationColumns = package.Table("citations") is { } citations
                ? new ColumnOptions(command, citations, [TableSchema.RecordTable, TableSchema.RecordId, "source_id"]) : null;
        }

        if (NeedsSource && package.Table("sources") is { } sources)
            _sourceColumns = new ColumnOptions(command, sources, ["url"], "source-");

        foreach (var key in table.ForeignKeys.Where(key => key.Resource != table.Name && !package.Cited
            .Contains(key.Resource)))
        {
            var target = package.Table(key.Resource)!;
            _references.Add(
                (key.Fields[0], target, new ColumnOptions(command, target, [key.ResourceFields[0]], Prefix(key.Fields[0]), hidden: true)));
        }

        if (_references.Count > 0)
        {
            command.Description += $" What is not there yet is added with it: "
                + $"{string.Join("; ", _references.Select(one => $"{one.Target.Name} by --{Prefix(one.Column)}COLUMN").Distinct())}.";
        }

        command.Add(_exception);
        command.Add(_data);
        command.Add(_write.Yes);
        command.Add(_write.DryRun);
    }

    /// <summary>True where no row of the table stands without a page.</summary>
    public bool NeedsSource { get; }

    public (bool Yes, bool DryRun) Write(ParseResult parsed) => _write.Of(parsed);

    public string? Data(ParseResult parsed) => parsed.GetValue(_data);

    /// <summary>What was given on the command line.</summary>
    /// <exception cref="UsageException">A participant cannot be read.</exception>
    public AddRequest Request(ParseResult parsed, DataTables tables, TypedValue understood)
    {
        var values = understood.Of(_table, _columns.Values(parsed));
        var also = New(parsed, tables, understood, values);
        var persons = new List<IReadOnlyDictionary<string, string>>();
        List<IReadOnlyDictionary<string,
            string>> participants = [.. Many(parsed, _participants).Select(text => Participants.Read(text, tables, persons))];
        var citation = _citationColumns?.Values(parsed) ?? [];
        var given = _sourceColumns is null ? [] : understood.Of(tables.Schema("sources")!, _sourceColumns.Values(parsed));
        return new AddRequest(_table.Name, values)
        {
            Also = [.. also, .. persons.Select(person => ("persons", person))],
            Sources = _table.Name == "sources"
                ? [new SourceRequest("", citation, new Dictionary<string, string>())]
                : [.. Many(parsed, _sources).Select(address => new SourceRequest(address.Trim(), citation, given))],
            Cited = Many(parsed, _cited),
            Participants = participants,
            ExceptionReason = parsed.GetValue(_exception) ?? "",
        };
    }

    /// <summary>Names the options that would fill what a plan lacks, those of rows that are not there yet among them.</summary>
    public IReadOnlyList<string> Missing(EditPlan plan)
    {
        var options = new List<string?>();
        foreach (var problem in plan.Problems)
        {
            var file = DataOption.InFolder(problem);
            options.Add((problem.Rule, file) switch
            {
                ("value-missing", _) when file == _table.Path => _columns.NameOf(problem.Field),
                ("value-missing", "sources.csv") => _sourceColumns?.NameOf(problem.Field),
                ("value-missing", "citations.csv") => _citationColumns?.NameOf(problem.Field),
                ("value-missing", _) => _references.Where(one => one.Target.Path == file).Select(one => one.Columns.NameOf(problem.Field))
                    .FirstOrDefault(),
                ("source-missing", _) => "--source",
                ("event-empty", _) => "--participant",
                _ => null,
            });
        }

        return [.. options.OfType<string>().Distinct()];
    }

    /// <summary>What to type so that a row which is pointed to and is not there is added too; empty where none is.</summary>
    public IReadOnlyList<string> ForNew(EditPlan plan) =>
    [
        .. _references.Where(one => plan.Problems.Any(problem => DataOption.InFolder(problem) == _table.Path && problem.Field == one.Column
            && problem.Rule != "value-missing"))
            .Select(one =>
                $"If it is new, add it with "
                    + string.Join(", ", one.Target.Fields.Where(field => field.Required).Select(field => one.Columns.NameOf(field.Name))
                        .OfType<string>())
                    + "."),
    ];

    /// <summary>Rows of other tables that the options describe, those pointed to first; the row then points to them.</summary>
    private List<(string Table, IReadOnlyDictionary<string, string> Values)> New(ParseResult parsed, DataTables tables,
        TypedValue understood, Dictionary<string, string> values)
    {
        var also = new List<(string, IReadOnlyDictionary<string, string>)>();
        var order = tables.InWritingOrder.Select(table => table.Name).ToList();
        foreach (var (column, target, columns) in _references.OrderBy(one => order.IndexOf(one.Target.Name)))
        {
            var given = understood.Of(target, columns.Values(parsed));
            if (given.Count == 0)
                continue;

            if (values.TryGetValue(column, out var id) && id.Length > 0)
            {
                given[target.KeyField] = id;
                if (tables.FindRow(target.Name, id) is not null)
                {
                    throw new UsageException(
                        $"{target.Path} has a row '{id}' already; leave out what describes it, or change it with: dprk edit {id}");
                }
            }

            (tables, var row) = Form.Added(tables, target.Name, given);
            values[column] = row[target.KeyField];
            also.Add((target.Name, given));
        }

        return also;
    }

    /// <summary>What options begin with that describe the row to which a column points: claimant- for claimant_id.</summary>
    public static string Prefix(string column) => ColumnOptions.Short(column).Replace('_', '-') + "-";

    private static string[] Many(ParseResult parsed, Option<string[]> option) =>
        parsed.GetResult(option) is null ? [] : parsed.GetValue(option) ?? [];
}
