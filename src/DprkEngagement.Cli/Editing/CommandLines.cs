namespace DprkEngagement.Cli.Editing;

/// <summary>
/// Commands as they must be typed: quoted, with the name under which the tool was started, and with the data folder that was named.
/// </summary>
/// <param name="surroundings">Where the command was started.</param>
/// <param name="typedFolder">What followed <c>--data</c>; null where it was not given.</param>
internal sealed class CommandLines(Surroundings surroundings, string? typedFolder)
{
    /// <summary>A command with its arguments.</summary>
    public string Of(params IEnumerable<string> arguments) =>
        string.Join(' ', arguments.Concat(typedFolder is null ? [] : ["--data", typedFolder]).Select(Quoted).Prepend(surroundings.Command));

    /// <summary>The commands that undo a plan which was written, in the order in which they are typed.</summary>
    public IReadOnlyList<string> TakeBack(EditPlan plan)
    {
        // What comes with a row goes with it, and a claim that it replaced counts again.
        var main = plan.Rows.Where(row => row.Schema.Name is not ("citations" or "participations" or "exceptions")).ToList();
        var own = main.Where(row => row.Schema.Name != "sources").ToList();
        var rows = own.Count > 0 ? own : main.Count > 0 ? main : plan.Rows.ToList();
        var replaces = rows.Exists(row => row.Fate == RowFate.Added) && rows.Exists(row => row.Fate == RowFate.Changed);
        // Rows that others point to were added first and go last.
        return
        [
            .. rows.AsEnumerable().Reverse().Where(row => row.Fate != RowFate.Changed || !replaces).SelectMany(row => row.Fate switch
            {
                RowFate.Added => [Of("remove", row.Schema.Name, row.Id)],
                RowFate.Removed => Added(row, plan),
                _ => (IEnumerable<string>)
                    [Of(["edit", row.Schema.Name, row.Id,
                        .. row.Reasons.SelectMany(one => new[] { "--set", $"{one.Key}={Before(one.Value)}" })])],
            }),
        ];
    }

    /// <summary>The old value in the reason of a change: "was 1500".</summary>
    private static string Before(string reason) => reason != "was empty" && reason.StartsWith("was ", StringComparison.Ordinal)
        ? reason[4..] : "";

    /// <summary>The commands that add what a request does: rows that the row itself does not point to first, such as the state of a new
    /// claimant; those that it points to come with it.</summary>
    public IEnumerable<string> AddAll(AddRequest request, TableSchema table, DataPackage package) =>
    [
        .. request.Also.Where(row => PrefixOf(table, row.Table) is null && (row.Table, table.Name) is not ("persons", "events"))
            .Select(row => Add(new AddRequest(row.Table, row.Values), package.Table(row.Table)!)),
        Add(request, table),
    ];

    /// <summary>The command that adds a row as a request does.</summary>
    public string Add(AddRequest request, TableSchema table)
    {
        List<string> arguments = request.Replaces.Length > 0 ? ["supersede", request.Replaces] : ["add", OfOneRow(table)];
        arguments.AddRange(Options(request.Values, ""));
        foreach (var (other, values) in request.Also)
        {
            if (PrefixOf(table, other) is { } prefix)
            {
                // Its key stands in the row that points to it.
                var key = table.ForeignKeys.First(one => one.Resource == other).ResourceFields[0];
                arguments.AddRange(Options(values.Where(one => one.Key != key).ToDictionary(), prefix));
            }
        }

        foreach (var participant in request.Participants)
        {
            var parts = new[] { "iso3c", "person_id", "role", "rank", "office" }.Select(column => participant.GetValueOrDefault(column, ""));
            arguments.AddRange(["--participant", string.Join(", ", parts.Where(part => part.Length > 0))]);
        }

        foreach (var source in request.Sources.Where(source => source.Address.Length > 0))
            arguments.AddRange(["--source", source.Address, .. Options(source.Given, "source-"), .. Options(source.Citation, "")]);

        return Of([.. arguments, .. request.Cited.SelectMany(id => new[] { "--cite", id })]);
    }

    /// <summary>What options begin with that describe a row to which a table points; null where it points to none of that table.</summary>
    private static string? PrefixOf(TableSchema table, string other) =>
        table.ForeignKeys.FirstOrDefault(key => key.Resource == other && other != table.Name) is { } key ? RowOptions.Prefix(key.Fields[0]) : null;

    /// <summary>What one row of a table is called: claims, claim; quantities, quantity; coverage stays.</summary>
    public static string OfOneRow(TableSchema table) =>
        table.Name.EndsWith("ies", StringComparison.Ordinal) ? table.Name[..^3] + "y"
        : table.Name.EndsWith('s') && !table.Name.EndsWith("ss", StringComparison.Ordinal) ? table.Name[..^1]
        : table.Name;

    /// <summary>An argument as a shell takes it for one.</summary>
    private static string Quoted(string text) =>
        text.Length > 0 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || "-_./:=,@%+~".Contains(letter, StringComparison.Ordinal))
            ? text
        : text.AsSpan().ContainsAny("\"$`\\!") ? $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'"
        : $"\"{text}\"";

    /// <summary>The commands that add a row which goes anew: with its first page, then one for each other page.</summary>
    private IEnumerable<string> Added(PlannedRow row, EditPlan plan)
    {
        var gone = plan.Rows.Where(one => one.Fate == RowFate.Removed).ToLookup(one => one.Schema.Name, Named);
        var pages = gone["sources"].ToDictionary(page => page["source_id"]);
        var sources = row.Schema.Name is "events" or "claims" ? gone["citations"].Select(SourceOf).ToList() : [];
        yield return Add(
            new AddRequest(row.Schema.Name, Named(row)) { Participants = row.Schema.Name == "events" ? [.. gone["participations"]] : [],
                Sources = [.. sources.Take(1)] },
            row.Schema);
        foreach (var source in sources.Skip(1))
        {
            yield return pages.Count > 0 && source.Given.Count > 0
                ? Of(["add", "source", "--url", source.Address, .. Options(source.Given, ""), "--cite", row.Id,
                    .. Options(source.Citation, "")])
                : Of(["add", "citation", "--record-table", row.Schema.Name, "--record-id", row.Id, "--source-id", source.Address,
                    .. Options(source.Citation, "")]);
        }

        SourceRequest SourceOf(Dictionary<string, string> citation)
        {
            var supports = citation.Where(one => one.Key is not (TableSchema.RecordTable or TableSchema.RecordId or "source_id"))
                .ToDictionary();
            return pages.TryGetValue(citation["source_id"], out var page)
                ? new SourceRequest(page["url"], supports, page.Where(one => one.Key != "url").ToDictionary())
                : new SourceRequest(citation["source_id"], supports, new Dictionary<string, string>());
        }

        static Dictionary<string, string> Named(PlannedRow row) => row.Schema.Names.Zip(row.Values)
            .ToDictionary(one => one.First, one => one.Second);
    }

    private static IEnumerable<string> Options(IReadOnlyDictionary<string, string> values, string prefix) =>
        values.Where(one => one.Value.Length > 0)
        .SelectMany(one => new[] { ColumnOptions.NameOf(one.Key, prefix), one.Value });
}
