using static DprkEngagement.Cli.Codebook.MarkdownTable;

namespace DprkEngagement.Cli.Codebook;

/// <summary>The parts of the codebook that are made from the schema and the rows, by the names under which prose asks for them.</summary>
internal sealed class CodebookParts(EngagementData data)
{
    public IReadOnlyDictionary<string, Func<string>> ByName()
    {
        var package = SchemaReader.TryRead(data.Folder)!;
        return new Dictionary<string, Func<string>>
        {
            ["version"] = () => package.Version,
            ["title"] = () => package.Title ?? "",
            ["licence"] = () => package.Licence ?? "",
            ["table-list"] = () => Of(["table", "rows", "what a row is"], data.Tables.Values.Select(table =>
                Row($"[{table.Name}](#table-{table.Name})", $"{table.Rows.Count}", table.Description))),
            ["tables"] = () => string.Join("\n\n", data.Tables.Values.Select(Describe)),
            ["meeting-counts"] = MeetingCounts,
            ["rows-not-counted"] = RowsNotCounted,
            ["claim-groups"] = ClaimGroups,
            ["claim-outliers"] = () => Of(["claim", "what it says", "why it is an outlier"],
                data.Claims.Where(claim => claim.OutlierReason is not null)
                    .Select(claim => Row(Code(claim.Id), claim.Title, claim.OutlierReason))),
            ["coverage-windows"] = () => Of(["series", "for", "from", "to", "search", "how that is known"], data.Coverage.Select(window =>
                Row(Code(window.Series), window.Actor?.Name ?? "all others", DateText.Iso(window.Start), DateText.Iso(window.End),
                    window.Completeness == Completeness.Complete ? "**complete**" : EnumText.Words(window.Completeness), window.Basis))),
            ["coder-agreement"] = () => Of(Measures.CodingReliability(data)),
            ["recheck-agreement"] = () => Of(Measures.RecheckReliability(data)),
            ["decisions-that-change-a-count"] = () => CodingDecisions(changesCount: true),
            ["other-decisions"] = () => CodingDecisions(changesCount: false),
            ["sourcing"] = () => Of(Measures.Sourcing(data)),
            ["known-exceptions"] = () => Of(["rule", "row", "why it is right"], Rows("exceptions").Select(row =>
                Row(row["rule"], $"{row["record_table"]} {Code(row["record_id"])}", row["reason"]))),
            ["left-out"] = () => Of(["fact", "why it is not a row"], Rows("left-out").Select(row =>
                Row(Code(row["fact_id"]), row["reason"]))),
        };
    }

    private IReadOnlyList<DataRow> Rows(string table) => data.Tables.GetValueOrDefault(table)?.Rows ?? [];

    /// <summary>A table: its columns with type, meaning, rules, example and how often they are filled; and every value allowed.</summary>
    private string Describe(DataTable table)
    {
        var schema = table.Schema;
        var keys = schema.PrimaryKey.Count > 0 ? $"Rows are told apart by {string.Join(" + ", schema.PrimaryKey.Select(Code))}."
            : "Nothing tells its rows apart.";
        var columns = Of(["column", "type", "meaning", "rules", "example", "filled"], schema.Fields.Select(field => Column(table, field)));
        var values =
            from field in schema.Fields
            let allowed = field.Categories.Count > 0 ? field.Categories.Select(one => (one.Value, Meaning(one))) : Labels(schema, field)
            where allowed is not null
            select $"\n\n#### {table.Name}.{field.Name}\n\n{ValueList(table, field, allowed)}";
        return $"### Table `{schema.Name}`\n\n{schema.Description}\n\nFile `{schema.Path}`, "
            + $"{NumberWords.Count(table.Rows.Count, "row", "rows")}. {keys}\n\n{columns}{string.Concat(values)}";
    }

    private static string[] Column(DataTable table, FieldSchema field)
    {
        var values = table.Rows.Select(row => row[field.Name]).OfType<string>().ToList();
        var example = field.Example ?? values.FirstOrDefault();
        var filled = values.Count == table.Rows.Count ? "all" : $"{values.Count} of {table.Rows.Count}";
        return Row(
            $"`{table.Name}.{field.Name}`",
            field.Type == FieldType.Uri ? "string (address)" : EnumText.Words(field.Type),
            field.Description,
            Rules(table.Schema, field),
            Code(example?.Length > 60 ? example[..60].TrimEnd() + " …" : example),
            field.Type != FieldType.Boolean ? filled
                : $"{filled}: {values.Count(value => value == "true")} true, {values.Count(value => value == "false")} false");
    }

    private static string Rules(TableSchema table, FieldSchema field)
    {
        var key = table.ForeignKeys.FirstOrDefault(one => one.Fields.Contains(field.Name));
        string?[] rules =
        [
            field.Required ? "required" : null,
            field.Unique ? "unique" : null,
            field.Categories.Count > 0 ? "one of the values below"
                : field.Enum.Count > 0 ? $"one of {string.Join(", ", field.Enum.Select(Code))}"
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
        return Of(["value", "meaning", "rows", "example"], values.Select(one => Row(
            Code(one.Value),
            one.Meaning,
            $"{rows[one.Value].Count()}",
            Code(string.Join(" ", rows[one.Value].Take(1).SelectMany(row => table.Schema.PrimaryKey.Select(column => row[column])))))));
    }

    /// <summary>The rows of a table of codes that a column points to; null where it points to none.</summary>
    private IEnumerable<(string Value, string Meaning)>? Labels(TableSchema table, FieldSchema field) =>
        table.ForeignKeys.FirstOrDefault(key => key.Fields[0] == field.Name) is { } key
        && data.Tables.GetValueOrDefault(key.Resource) is { } target && target.Schema.IndexOf("label") >= 0
            ? target.Rows.Select(row => (row[key.ResourceFields[0]]!, row["label"] ?? ""))
            : null;

    private static string Meaning(Category category)
    {
        var codes = string.Join(category.Ordered ? " < " : ", ", category.Codes.Select(Code));
        return codes.Length == 0 ? category.Label ?? "" : $"{category.Label}: {codes}";
    }

    /// <summary>Meetings by the two leaders who met: what anybody who counts by the rule should find.</summary>
    private string MeetingCounts()
    {
        var order = data.Actors.ToList();
        return Of(
            ["counterpart", "leaders", "of these in 2018–19", "all years, coded", "and provisional", "first", "last"],
            from meeting in data.Meetings(provisional: true)
            group meeting by (meeting.Counterpart, meeting.LeaderName, Dprk: meeting.DprkLeader.Person?.Name ?? meeting.DprkLeader.Office)
            into pair
            orderby pair.Key.Counterpart.FivePower ? 0 : 1, order.IndexOf(pair.Key.Counterpart)
            let coded = pair.Where(meeting => !meeting.Provisional).ToList()
            select Row(
                pair.Key.Counterpart.Name,
                $"{pair.Key.LeaderName} and {pair.Key.Dprk}",
                $"{coded.Count(meeting => meeting.FirstDay.Year is 2018 or 2019)}",
                $"{coded.Count}",
                $"{pair.Count() - coded.Count}",
                DateText.Of(pair.First().Event.Date),
                DateText.Of(pair.Last().Event.Date)));
    }

    /// <summary>Events and claims that stand in the tables and enter no headline count.</summary>
    private string RowsNotCounted() => Of(
        ["table", "id", "status", "why"],
        from table in data.Tables.Values
        where table.Schema.IndexOf("code_status") >= 0
        let statuses = table.Schema.Fields[table.Schema.IndexOf("code_status")].Enum.ToList()
        from row in table.Rows.Where(row => row["code_status"] != "coded").OrderBy(row => statuses.IndexOf(row["code_status"]!))
        select Row(
            table.Name,
            Code(row[table.Schema.PrimaryKey[0]]),
            row["code_status"],
            row["superseded_by"] is { } successor ? $"Replaced by {Code(successor)}." : row["notes"] ?? row["title"]));

    /// <summary>The groups of claims that describe the same people or goods.</summary>
    private string ClaimGroups() => Of(
        ["group", "claims", "claimants", "quantities", "published"],
        from one in data.Claims.ToLookup(claim => claim.Group).OrderBy(one => one.Key, StringComparer.Ordinal)
        where one.Key is not null
        select Row(
            Code(one.Key),
            $"{one.Count()}",
            $"{one.Select(claim => claim.Claimant.Id).Distinct().Count()}",
            string.Join(", ", one.Select(claim => claim.Quantity.Id).Distinct().Order(StringComparer.Ordinal).Select(Code)),
            Published(one.MinBy(claim => claim.Published.Start)!.Published, one.MaxBy(claim => claim.Published.End)!.Published)));

    private static string Published(EventDate first, EventDate last) => (first.Precision, last.Precision) switch
    {
        (DatePrecision.Day, DatePrecision.Day) => DateText.Span(first.Start, last.Start),
        _ when first == last => StatedDate.Of(first),
        _ => StatedDate.Of(first) + " – " + StatedDate.Of(last),
    };

    /// <summary>Where the type used differs from what a coder gave, whether that changes the count of meetings, and why it was decided
    /// so.</summary>
    private string CodingDecisions(bool changesCount) => Of(
        ["event", "coder A", "coder B", "used", "meetings it counts as (A, B, used)", "why"],
        from row in Rows("coding-decisions")
        where row["variable"] == "event_type"
        let types = new[] { row["coder_a"], row["coder_b"], row["decision"] }
        let counts = types.Select(type => type is null ? (int?)null : CountAs(data.Event(row["event_id"]!), type)).ToList()
        where counts.OfType<int>().Distinct().Count() > 1 == changesCount
        select Row(
            Code(row["event_id"]),
            row["coder_a"] ?? "not coded",
            row["coder_b"] ?? "not coded",
            row["decision"],
            string.Join(", ", counts.Select(count => count is null ? "–" : $"{count}")),
            row["reason"]));

    private static int CountAs(Event @event, string type)
    {
        var coded = Enum.GetValues<EventType>().First(value => EnumText.Code(value) == type);
        return MeetingRule.MeetingsOf(@event with { Type = coded }, provisional: true).Count();
    }
}
