using DprkEngagement.Cli.Commands;

namespace DprkEngagement.Cli.Editing;

/// <summary>The options of a command that adds a row: its columns, the pages it rests on, rows it points to that are not there yet, and how
/// to write.</summary>
internal sealed class RowOptions
{
    private readonly ColumnOptions _columns;
    private readonly ColumnOptions? _page;
    private readonly ColumnOptions? _citation;
    private readonly List<(string Column, ColumnOptions Columns)> _references;
    private readonly Option<string[]> _sources = new("--source", "-s") { HelpName = "URL|ID",
        Description = "The page that says so: its address, or the id of a source that there is. May be given more than once." };
    private readonly Option<string[]> _cited = new("--cite") { HelpName = "ID",
        Description = "The event or claim that the page supports. May be given more than once." };
    private readonly Option<string[]> _participants = new("--participant") { HelpName = "WORDS" };
    private readonly WriteChoice _write = new();

    public RowOptions(Command command, DataPackage package, TableSchema table, params string[] except)
    {
        (Table, NeedsSource) = (table, package.Cited.Contains(table.Name));
        if (table.Name == "events" && package.Table("participations") is { } participations)
        {
            _participants.Description = "One who took part, North Korea first, in words with commas: \"Kim Jong Un\" takes state, rank "
                + "and office from the last event; else \"state, person, role, rank, office\". May be given more than once. "
                + Participants.Help(participations);
            command.Add(_participants);
        }

        _columns = new ColumnOptions(command, table, except);
        if (NeedsSource || table.Name == "sources")
        {
            command.Add(NeedsSource ? _sources : _cited);
            _citation = new ColumnOptions(
                command, package.Table("citations")!, [TableSchema.RecordTable, TableSchema.RecordId, "source_id"]);
        }

        if (NeedsSource)
            _page = new ColumnOptions(command, package.Table("sources")!, ["url"], "source-");

        _references = [.. table.ForeignKeys.Where(key => key.Resource != table.Name && !package.Cited.Contains(key.Resource))
            .Select(key => (key.Fields[0], new ColumnOptions(
                command, package.Table(key.Resource)!, [key.ResourceFields[0]], ColumnOptions.Prefix(key.Fields[0]), hidden: true)))];
        if (_references.Count > 0)
        {
            command.Description += " What is not there yet is added with it: " + string.Join("; ", _references
                .Select(one => $"{one.Columns.Table.Name} by --{ColumnOptions.Prefix(one.Column)}COLUMN").Distinct()) + ".";
        }

        new List<Option> { _write.Exception, _write.Data, _write.Yes, _write.DryRun }.ForEach(command.Add);
    }

    public TableSchema Table { get; }

    /// <summary>True where no row of the table stands without a page.</summary>
    public bool NeedsSource { get; }

    public RowWriting Writing(ParseResult parsed, Surroundings surroundings) => _write.Writing(parsed, surroundings);

    /// <summary>What was given on the command line.</summary>
    /// <exception cref="UsageException">A participant cannot be read, or a row that is described as new is there.</exception>
    public AddRequest Request(ParseResult parsed, DataTables tables, TypedValue understood)
    {
        var values = understood.Of(Table, _columns.Values(parsed));
        var also = New(parsed, tables, understood, values);
        var persons = new List<IReadOnlyDictionary<string, string>>();
        var participants = Many(_participants).Select(text => Participants.Read(text, tables, persons)).ToList();
        var (citation, page) = (_citation?.Values(parsed) ?? [], _page is null ? [] : understood.Of(_page.Table, _page.Values(parsed)));
        return new AddRequest(Table.Name, values)
        {
            Also = [.. also, .. persons.Select(person => ("persons", person))],
            Sources = [.. (Table.Name == "sources" ? [""] : Many(_sources)).Select(one => new SourceRequest(one.Trim(), citation, page))],
            Cited = Many(_cited),
            Participants = participants,
            ExceptionReason = parsed.GetValue(_write.Exception) ?? "",
        };

        string[] Many(Option<string[]> option) => parsed.GetResult(option) is null ? [] : parsed.GetValue(option) ?? [];
    }

    /// <summary>What to type so that a plan lacks nothing: options, of coded columns each value with its meaning, and those that add what a
    /// row points to and is not there yet.</summary>
    public IEnumerable<string> Hints(EditPlan plan)
    {
        List<ColumnOptions?> parts = [_columns, _page, _citation, .. _references.Select(one => one.Columns)];
        var needed = new Dictionary<string, FieldSchema?>();
        foreach (var problem in plan.Problems)
        {
            var part = parts.Find(one => one?.Table.Path == DataOption.InFolder(problem) && one.NameOf(problem.Field) is not null);
            if (problem.Rule is "source-missing" or "event-empty")
                needed[problem.Rule == "event-empty" ? "--participant" : "--source"] = null;
            else if (problem.Rule == "value-missing" && part is not null)
                needed[part.NameOf(problem.Field)!] = part.Table.Fields[part.Table.IndexOf(problem.Field)];
        }

        // Where something is near, that was meant: the problem says so.
        var unknown = _references.Where(one => plan.Problems.Any(problem => (DataOption.InFolder(problem), problem.Field)
            == (Table.Path, one.Column) && problem.Message.Contains("; add it there first", StringComparison.Ordinal)));
        return Named("Still needed:", needed).Concat(unknown.SelectMany(one => Named(
            $"If the {CommandLines.OfOneRow(one.Columns.Table)} is new, add it with", one.Columns.Table.Fields
            .Where(field => field.Required && one.Columns.NameOf(field.Name) is not null)
            .ToDictionary(field => one.Columns.NameOf(field.Name)!, FieldSchema? (field) => field))));

        static IEnumerable<string> Named(string text, Dictionary<string, FieldSchema?> options) => options.Count == 0 ? [] :
        [
            $"{text} {string.Join(", ", options.Keys)}.",
            .. from option in options
               from code in option.Value?.Categories ?? []
               select $"  {option.Key} {code.Value.PadRight(option.Value!.Categories.Max(one => one.Value.Length))}  {code.Label}",
        ];
    }

    /// <summary>Rows of other tables that the options describe, those pointed to first; the row then points to them.</summary>
    private List<(string Table, IReadOnlyDictionary<string, string> Values)> New(
        ParseResult parsed, DataTables tables, TypedValue understood, Dictionary<string, string> values)
    {
        var also = new List<(string, IReadOnlyDictionary<string, string>)>();
        var order = tables.InWritingOrder.Select(table => table.Name).ToList();
        foreach (var (column, columns) in _references.OrderBy(one => order.IndexOf(one.Columns.Table.Name)))
        {
            var (target, given) = (columns.Table, understood.Of(columns.Table, columns.Values(parsed)));
            if (given.Count == 0)
                continue;

            if (values.TryGetValue(column, out var id) && id.Length > 0)
            {
                // What cannot be an id is a name, from which one is made.
                var isName = target.IndexOf("name") >= 0 && target.Field(target.KeyField)?.Pattern is { } pattern
                    && !FieldForm.Matcher(pattern)(id);
                given[isName ? "name" : target.KeyField] = tables.FindRow(target.Name, id) is null ? id : throw new UsageException(
                    $"{target.Path} has a row '{id}' already; leave out what describes it, or change it with: dprk edit {id}");
            }

            (tables, var row) = RowQuestions.Added(tables, target.Name, given);
            values[column] = row[target.KeyField];
            also.Add((target.Name, given));
        }

        return also;
    }
}

/// <summary>An option for each column of a table: by the column's name, and by a shorter one where no other column could be
/// meant.</summary>
internal sealed class ColumnOptions
{
    private readonly Dictionary<string, Option<string?>> _options = [];

    /// <param name="command">The command that gets the options.</param>
    /// <param name="table">The table.</param>
    /// <param name="except">Columns that get none.</param>
    /// <param name="prefix">What the names of the options begin with, e.g. source-; empty for none.</param>
    /// <param name="hidden">True to leave them out of the help.</param>
    public ColumnOptions(Command command, TableSchema table, string[] except, string prefix = "", bool hidden = false)
    {
        Table = table;
        foreach (var field in table.Fields.Where(field => !except.Contains(field.Name)))
        {
            var taken = command.Options.SelectMany(option => option.Aliases.Append(option.Name)).ToHashSet(StringComparer.Ordinal);
            var told = Told(field.Name, prefix);
            string[] words = table.IndexOf(Short(told)) < 0 ? [told, Short(told)] : [told];
            var names = words.SelectMany(word => new[] { $"--{prefix}{word.Replace('_', '-')}", $"--{prefix}{word}" }).Distinct()
                .Where(name => !taken.Contains(name)).ToList();
            if (names.Count == 0)
                continue;

            _options[field.Name] = new Option<string?>(names[0], [.. names.Skip(1)]) { HelpName = Kind(field), Hidden = hidden,
                Description = Description(field) };
            command.Add(_options[field.Name]);
        }
    }

    public TableSchema Table { get; }

    /// <summary>What was given, by column.</summary>
    public Dictionary<string, string> Values(ParseResult parsed) => _options.Where(one => parsed.GetResult(one.Value) is not null)
        .ToDictionary(one => one.Key, one => parsed.GetValue(one.Value) ?? "");

    /// <summary>The option of a column; null where it has none.</summary>
    public string? NameOf(string column) => _options.GetValueOrDefault(column)?.Name;

    /// <summary>The option of a column under a prefix.</summary>
    public static string NameOf(string column, string prefix) => $"--{prefix}{Told(column, prefix).Replace('_', '-')}";

    /// <summary>What options begin with that describe the row to which a column points: claimant- for claimant_id.</summary>
    public static string Prefix(string column) => Short(column).Replace('_', '-') + "-";

    /// <summary>What a column is called in options: claimant for claimant_id, from for from_iso3c, published for date_published.</summary>
    private static string Short(string column) =>
        column == "iso3c" ? "state" : Regex.Replace(column, "^date_(?=.)|(?<=.)(_id|_iso3c)$", "");

    /// <summary>Said once is enough: --claimant-type, not --claimant-claimant-type.</summary>
    private static string Told(string column, string prefix) =>
        prefix.Length > 0 && column.StartsWith(prefix.Replace('-', '_'), StringComparison.Ordinal) ? column[prefix.Length..] : column;

    private static string Kind(FieldSchema field) => field.Type switch
    {
        FieldType.Date => "DATE",
        FieldType.Integer or FieldType.Number => "NUMBER",
        FieldType.Boolean => "true|false",
        FieldType.Uri => "URL",
        _ => field.Enum.Count > 0 ? "VALUE" : "TEXT",
    };

    private string Description(FieldSchema field) => PrintableText.Of(field.Description ?? field.Name)
        + (field.Enum.Count > 0 ? $": {string.Join(", ", field.Enum)}"
            : Table.ForeignKeys.FirstOrDefault(key => key.Fields[0] == field.Name) is { } target
                ? $" ({target.ResourceFields[0]} of {target.Resource})"
            : field.Example is { } example ? $", e.g. {PrintableText.Of(example)}"
            : "");
}
