namespace DprkEngagement.Cli.Editing;

/// <summary>Commands as they must be typed: quoted, with the name under which the tool was started, and with the data folder that was
/// named; null where none was.</summary>
internal sealed class CommandLines(Surroundings surroundings, string? typedFolder)
{
    private static readonly Dictionary<string, string> None = [];

    /// <summary>A command with its arguments.</summary>
    public string Of(params IEnumerable<string> arguments) =>
        string.Join(' ', arguments.Concat(typedFolder is null ? [] : ["--data", typedFolder]).Select(Quoted).Prepend(surroundings.Command));

    /// <summary>The commands that undo a plan which was written, in the order in which they are typed.</summary>
    public IReadOnlyList<string> TakeBack(EditPlan plan)
    {
        // What comes with a row goes with it, and a claim that it replaced counts again.
        var main = plan.Rows.Where(row => row.Schema.Name is not ("citations" or "participations" or "exceptions")).ToList();
        var own = main.Where(row => row.Schema.Name != "sources").ToList();
        var rows = own.Count > 0 ? own : main.Count > 0 ? main : [.. plan.Rows];
        var replaces = rows.Exists(row => row.Fate == RowFate.Added) && rows.Exists(row => row.Fate == RowFate.Changed);
        // Rows that others point to were added first and go last.
        return [.. rows.AsEnumerable().Reverse().Where(row => row.Fate != RowFate.Changed || !replaces).SelectMany(row => row.Fate switch
        {
            RowFate.Added => [Of("remove", row.Schema.Name, row.Id)],
            RowFate.Removed => Anew(row, plan),
            _ =>
            [
                Of(["edit", row.Schema.Name, row.Id, .. row.Reasons.SelectMany(one => new[] { "--set", $"{one.Key}={Before(one.Value)}" }),
                    .. plan.Rows.Where(one => one is { Schema.Name: "citations", Fate: RowFate.Changed } && one != row)
                        .SelectMany(one => new[] { "--supports", $"{one.Id.Split('/')[^1]}={Before(one.Reasons["supports"])}" }),
                    // An exception that went with its finding comes back with it.
                    .. plan.Rows.Where(one => one is { Schema.Name: "exceptions", Fate: RowFate.Removed })
                        .SelectMany(one => new[] { "--exception", one.Values[one.Schema.IndexOf("reason")] }).Take(2)]),
            ],
        })];

        // "was 1500" or "was empty" stands as the reason of a change.
        static string Before(string reason) =>
            reason.StartsWith("was ", StringComparison.Ordinal) && reason != "was empty" ? reason[4..] : "";
    }

    /// <summary>The commands that add what a request does: rows that the row itself does not point to first, such as the state of a new
    /// claimant; those that it points to come with it.</summary>
    public IEnumerable<string> AddAll(AddRequest request, TableSchema table, DataPackage package) =>
    [
        .. request.Also.Where(row => KeyTo(table, row.Table) is null)
            .Select(row => Add(new AddRequest(row.Table, row.Values), package.Table(row.Table)!)),
        Add(request, table),
    ];

    /// <summary>What one row of a table is called: claims, claim; quantities, quantity; coverage stays.</summary>
    public static string OfOneRow(TableSchema table) =>
        table.Name.EndsWith("ies", StringComparison.Ordinal) ? table.Name[..^3] + "y"
        : table.Name.EndsWith('s') && !table.Name.EndsWith("ss", StringComparison.Ordinal) ? table.Name[..^1]
        : table.Name;

    private string Add(AddRequest request, TableSchema table) => Of(
    [
        .. request.Replaces.Length > 0 ? ["supersede", request.Replaces] : new[] { "add", OfOneRow(table) },
        .. Options(request.Values, ""),
        // The key of a row that comes with it stands in the row that points to it.
        .. from row in request.Also
           let key = KeyTo(table, row.Table)
           where key is not null
           from option in Options(row.Values.Where(one => one.Key != key.ResourceFields[0]), ColumnOptions.Prefix(key.Fields[0]))
           select option,
        .. request.Participants.SelectMany(one => new[]
        {
            "--participant", string.Join(", ", new[] { "iso3c", "person_id", "role", "rank", "office" }
                .Select(column => one.GetValueOrDefault(column, "")).Where(part => part.Length > 0)),
        }),
        .. request.Sources.Where(source => source.Address.Length > 0).SelectMany(source =>
            new[] { "--source", source.Address }.Concat(Options(source.Given, "source-")).Concat(Options(source.Citation, ""))),
        .. request.Cited.SelectMany(id => new[] { "--cite", id }),
        .. request.ExceptionReason.Length > 0 ? ["--exception", request.ExceptionReason] : Array.Empty<string>(),
    ]);

    /// <summary>The commands that add a row which goes anew: with its first page, then one for each other page.</summary>
    private IEnumerable<string> Anew(PlannedRow row, EditPlan plan)
    {
        var gone = plan.Rows.Where(one => one.Fate == RowFate.Removed).ToLookup(one => one.Schema.Name, Named);
        var pages = gone["sources"].ToDictionary(page => page["source_id"]);
        var sources = row.Schema.Name is "events" or "claims" ? gone["citations"].Select(SourceOf).ToList() : [];
        yield return Add(
            new AddRequest(row.Schema.Name, Named(row))
            {
                Participants = row.Schema.Name == "events" ? [.. gone["participations"]] : [],
                Sources = [.. sources.Take(1)],
            },
            row.Schema);
        foreach (var source in sources.Skip(1))
        {
            string[] page = source.Given.Count > 0
                ? ["add", "source", "--url", source.Address, .. Options(source.Given, ""), "--cite", row.Id]
                : ["add", "citation", "--record-table", row.Schema.Name, "--record-id", row.Id, "--source-id", source.Address];
            yield return Of([.. page, .. Options(source.Citation, "")]);
        }

        SourceRequest SourceOf(Dictionary<string, string> citation)
        {
            var supports = citation.Where(one => one.Key is not (TableSchema.RecordTable or TableSchema.RecordId or "source_id"));
            return pages.TryGetValue(citation["source_id"], out var page)
                ? new SourceRequest(page["url"], supports.ToDictionary(), page.Where(one => one.Key != "url").ToDictionary())
                : new SourceRequest(citation["source_id"], supports.ToDictionary(), None);
        }

        static Dictionary<string, string> Named(PlannedRow row) => row.Schema.Names.Zip(row.Values).ToDictionary();
    }

    private static ForeignKey? KeyTo(TableSchema table, string other) =>
        table.ForeignKeys.FirstOrDefault(key => key.Resource == other && other != table.Name);

    private static IEnumerable<string> Options(IEnumerable<KeyValuePair<string, string>> values, string prefix) =>
        values.Where(one => one.Value.Length > 0).SelectMany(one => new[] { ColumnOptions.NameOf(one.Key, prefix), one.Value });

    /// <summary>An argument as a shell takes it for one.</summary>
    public static string Quoted(string text) =>
        text.Length > 0 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || "-_./:=,@%+~".Contains(letter, StringComparison.Ordinal))
            ? text
        : text.AsSpan().ContainsAny("\"$`\\!") ? $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'"
        : $"\"{text}\"";
}
