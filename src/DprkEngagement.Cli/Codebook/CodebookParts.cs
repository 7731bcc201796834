namespace DprkEngagement.Cli.Codebook;

/// <summary>The parts of the codebook that are made from the schema and the rows, by the names under which prose asks for them.</summary>
internal sealed class CodebookParts
{
    private const int LongestExample = 60;

    private readonly EngagementData _data;
    private readonly Dictionary<string, Func<string>> _parts;

    public CodebookParts(EngagementData data)
    {
        _data = data;
        var package = SchemaReader.TryRead(data.Folder)!;
        _parts = new()
        {
            ["version"] = () => package.Version,
            ["title"] = () => package.Title ?? "",
            ["licence"] = () => package.Licence ?? "",
            ["table-list"] = TableList,
            ["tables"] = () => string.Join("\n\n", data.Tables.Values.Select(Describe)),
            ["meeting-counts"] = MeetingCounts,
            ["rows-not-counted"] = RowsNotCounted,
            ["claim-groups"] = ClaimGroups,
            ["claim-outliers"] = ClaimOutliers,
            ["coverage-windows"] = CoverageWindows,
            ["coder-agreement"] = () => MarkdownTable.Of(Measures.CodingReliability(data)),
            ["recheck-agreement"] = () => MarkdownTable.Of(Measures.RecheckReliability(data)),
            ["decisions-that-change-a-count"] = () => CodingDecisions(changesCount: true),
            ["other-decisions"] = () => CodingDecisions(changesCount: false),
            ["sourcing"] = () => MarkdownTable.Of(Measures.Sourcing(data)),
            ["known-exceptions"] = KnownExceptions,
            ["left-out"] = () => MarkdownTable.Of(
                ["fact", "why it is not a row"], Rows("left-out")
                    .Select(row => (string[])[MarkdownTable.Code(row["fact_id"]), row["reason"] ?? ""])),
        };
    }

    /// <summary>The names.</summary>
    public IReadOnlyCollection<string> Names => _parts.Keys;

    /// <summary>The part of a name, or null.</summary>
    public Func<string>? Find(string name) => _parts.GetValueOrDefault(name);

    private IReadOnlyList<DataRow> Rows(string table) => _data.Tables.GetValueOrDefault(table)?.Rows ?? [];

    private string TableList() => MarkdownTable.Of(
        ["table", "rows", "what a row is"],
        _data.Tables.Values.Select(table => (string[])[$"[{table.Name}](#table-{table.Name})", Whole(table.Rows.Count), table.Description
            ?? ""]));

    /// <summary>A table: its columns with type, meaning, rules, example and how often they are filled; and every value allowed.</summary>
    private string Describe(DataTable table)
    {
        var schema = table.Schema;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"### Table `{schema.Name}`\n\n{schema.Description}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"File `{schema.Path}`, {NumberWords.Count(table.Rows.Count, "row", "rows")}. ");
        text.Append(
            schema.PrimaryKey.Count > 0 ? $"Rows are told apart by {string.Join(" + ", schema.PrimaryKey.Select(MarkdownTable.Code))}."
            : "Nothing tells its rows apart.");
        text.Append("\n\n")
            .Append(MarkdownTable.Of(["column", "type", "meaning", "rules", "example", "filled"],
            schema.Fields.Select(field => Column(table, field))));
        foreach (var field in schema.Fields)
        {
            var values = field.Categories.Count > 0 ? field.Categories.Select(category => (category.Value, Meaning: Meaning(category)))
                : Labels(schema, field);
            if (values is not null)
                text.Append(CultureInfo.InvariantCulture, $"\n\n#### {table.Name}.{field.Name}\n\n{ValueList(table, field, values)}");
        }

        return text.ToString();
    }

    private static string[] Column(DataTable table, FieldSchema field)
    {
        var values = table.Rows.Select(row => row[field.Name]).OfType<string>().ToList();
        var example = field.Example ?? values.FirstOrDefault();
        var filled = values.Count == table.Rows.Count ? "all" : FormattableString.Invariant($"{values.Count} of {table.Rows.Count}");
        return
        [
            $"`{table.Name}.{field.Name}`",
            field.Type == FieldType.Uri ? "string (address)" : EnumText.Words(field.Type),
            field.Description ?? "",
            Rules(table.Schema, field),
            MarkdownTable.Code(example?.Length > LongestExample ? example[..LongestExample].TrimEnd() + " …" : example),
            field.Type == FieldType.Boolean
                ? FormattableString.Invariant(
                    $"{filled}: {values.Count(value => value == "true")} true, {values.Count(value => value == "false")} false")
                : filled,
        ];
    }

    /// <summary>What a column may hold, in words.</summary>
    private static string Rules(TableSchema table, FieldSchema field)
    {
        var key = table.ForeignKeys.FirstOrDefault(one => one.Fields.Contains(field.Name));
        string?[] rules =
        [
            field.Required ? "required" : null,
            field.Unique ? "unique" : null,
            field.Categories.Count > 0 ? "one of the values below"
                : field.Enum.Count > 0 ? $"one of {string.Join(", ", field.Enum.Select(MarkdownTable.Code))}"
                : (field.Minimum, field.Maximum) switch
                {
                    ({ } least, { } most) => $"{NumberText.Plain(least)} to {NumberText.Plain(most)}",
                    ({ } least, null) => $"{NumberText.Plain(least)} or more",
                    (null, { } most) => $"{NumberText.Plain(most)} or less",
                    _ => null,
                },
            key is null ? null : $"found in `{key.Resource}.{key.ResourceFields[0]}`",
            field.Pattern is { } pattern && key is null ? $"form `{pattern}`" : null,
        ];
        return string.Join("; ", rules.OfType<string>());
    }

    /// <summary>Every value that a column may hold: what it means, how many rows have it, and one of them.</summary>
    private static string ValueList(DataTable table, FieldSchema field, IEnumerable<(string Value, string Meaning)> values)
    {
        var rows = table.Rows.Where(row => row[field.Name] is not null).ToLookup(row => row[field.Name]!);
        return MarkdownTable.Of(["value", "meaning", "rows", "example"], values.Select(one => (string[])
        [
            MarkdownTable.Code(one.Value),
            one.Meaning,
            Whole(rows[one.Value].Count()),
            MarkdownTable.Code(
                string.Join(" ", rows[one.Value].Take(1).SelectMany(row => table.Schema.PrimaryKey.Select(column => row[column])))),
        ]));
    }

    /// <summary>The rows of a table of codes that a column points to; null where it points to none.</summary>
    private IEnumerable<(string Value, string Meaning)>? Labels(TableSchema table, FieldSchema field) =>
        table.ForeignKeys.FirstOrDefault(key => key.Fields[0] == field.Name) is { } key && _data.Tables.GetValueOrDefault(
            key.Resource) is { } target
            && target.Schema.IndexOf("label") >= 0
            ? target.Rows.Select(row => (row[key.ResourceFields[0]]!, row["label"] ?? ""))
            : null;

    private static string Meaning(Category category)
    {
        var codes = string.Join(category.Ordered ? " < " : ", ", category.Codes.Select(MarkdownTable.Code));
        return codes.Length == 0 ? category.Label ?? "" : $"{category.Label}: {codes}";
    }

    /// <summary>Meetings by the two leaders who met: what anybody who counts by the rule should find.</summary>
    private string MeetingCounts()
    {
        var (start, end) = (new DateOnly(2018, 1, 1), new DateOnly(2019, 12, 31));
        var order = _data.Actors.ToList();
        return MarkdownTable.Of(
            ["counterpart", "leaders", "of these in 2018–19", "all years, coded", "and provisional", "first", "last"],
            _data.Meetings(provisional: true)
                .GroupBy(meeting => (meeting.Counterpart, meeting.LeaderName, Dprk: meeting.DprkLeader.Person?.Name
                    ?? meeting.DprkLeader.Office))
                .OrderBy(pair => pair.Key.Counterpart.FivePower ? 0 : 1).ThenBy(pair => order.IndexOf(pair.Key.Counterpart))
                .Select(pair =>
                {
                    var coded = pair.Where(meeting => !meeting.Provisional).ToList();
                    return (string[])
                    [
                        pair.Key.Counterpart.Name,
                        $"{pair.Key.LeaderName} and {pair.Key.Dprk}",
                        Whole(coded.Count(meeting => meeting.FirstDay >= start && meeting.FirstDay <= end)),
                        Whole(coded.Count),
                        Whole(pair.Count() - coded.Count),
                        DateText.Of(pair.First().Event.Date),
                        DateText.Of(pair.Last().Event.Date),
                    ];
                }));
    }

    /// <summary>Events and claims that stand in the tables and enter no headline count.</summary>
    private string RowsNotCounted() => MarkdownTable.Of(
        ["table", "id", "status", "why"],
        from table in _data.Tables.Values
        where table.Schema.IndexOf("code_status") >= 0
        let statuses = table.Schema.Fields[table.Schema.IndexOf("code_status")].Enum.ToList()
        from row in table.Rows.Where(row => row["code_status"] != "coded").OrderBy(row => statuses.IndexOf(row["code_status"]!))
        select (string[])
        [
            table.Name,
            MarkdownTable.Code(row[table.Schema.PrimaryKey[0]]),
            row["code_status"]!,
            row["superseded_by"] is { } successor ? $"Replaced by {MarkdownTable.Code(successor)}." : row["notes"] ?? row["title"] ?? "",
        ]);

    /// <summary>The groups of claims that describe the same people or goods.</summary>
    private string ClaimGroups() => MarkdownTable.Of(
        ["group", "claims", "claimants", "quantities", "published"],
        _data.Claims.Where(claim => claim.Group is not null).GroupBy(claim => claim.Group!, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (string[])
            [
                MarkdownTable.Code(group.Key),
                Whole(group.Count()),
                Whole(group.Select(claim => claim.Claimant.Id).Distinct().Count()),
                string.Join(", ", group.Select(claim => claim.Quantity.Id).Distinct().Order(StringComparer.Ordinal)
                    .Select(MarkdownTable.Code)),
                Published(group.MinBy(claim => claim.Published.Start)!.Published, group.MaxBy(claim => claim.Published.End)!.Published),
            ]));

    private static string Published(EventDate first, EventDate last) => (first.Precision, last.Precision) switch
    {
        (DatePrecision.Day, DatePrecision.Day) => DateText.Span(first.Start, last.Start),
        _ when first == last => StatedDate.Of(first),
        _ => StatedDate.Of(first) + " – " + StatedDate.Of(last),
    };

    /// <summary>Claims whose figure is an outlier, and why.</summary>
    private string ClaimOutliers() => MarkdownTable.Of(
        ["claim", "what it says", "why it is an outlier"],
        _data.Claims.Where(claim => claim.OutlierReason is not null)
            .Select(claim => (string[])[MarkdownTable.Code(claim.Id), claim.Title, claim.OutlierReason!]));

    /// <summary>Which series was searched for whom, from when to when, and how that is known.</summary>
    private string CoverageWindows() => MarkdownTable.Of(
        ["series", "for", "from", "to", "search", "how that is known"],
        _data.Coverage.Select(window => (string[])
        [
            MarkdownTable.Code(window.Series),
            window.Actor?.Name ?? "all others",
            DateText.Iso(window.Start),
            DateText.Iso(window.End),
            window.Completeness == Completeness.Complete ? "**complete**" : EnumText.Words(window.Completeness),
            window.Basis,
        ]));

    /// <summary>Where the type used differs from what a coder gave, whether that changes the count of meetings, and why it was decided
    /// so.</summary>
    private string CodingDecisions(bool changesCount) => MarkdownTable.Of(
        ["event", "coder A", "coder B", "used", "meetings it counts as (A, B, used)", "why"],
        from row in Rows("coding-decisions")
        where row["variable"] == "event_type"
        let counts = new[] { row["coder_a"], row["coder_b"], row["decision"] }.Select(
            type => type is null ? (int?)null : CountAs(_data.Event(row["event_id"]!), type)).ToList()
        where counts.OfType<int>().Distinct().Count() > 1 == changesCount
        select (string[])
        [
            MarkdownTable.Code(row["event_id"]),
            row["coder_a"] ?? "not coded",
            row["coder_b"] ?? "not coded",
            row["decision"]!,
            string.Join(", ", counts.Select(count => count?.ToString(CultureInfo.InvariantCulture) ?? "–")),
            row["reason"]!,
        ]);

    private static int CountAs(Event @event, string type)
    {
        var coded = Enum.GetValues<EventType>().First(value => EnumText.Code(value) == type);
        return MeetingRule.MeetingsOf(@event with { Type = coded }, provisional: true).Count();
    }

    /// <summary>What rules of <c>dprk check</c> find and is right as it is.</summary>
    private string KnownExceptions() => MarkdownTable.Of(
        ["rule", "row", "why it is right"],
        Rows("exceptions").Select(row => (string[])[row["rule"]!, $"{row["record_table"]} {MarkdownTable.Code(row["record_id"])}",
            row["reason"]!]));

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
