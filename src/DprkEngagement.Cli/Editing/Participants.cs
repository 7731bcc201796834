namespace DprkEngagement.Cli.Editing;

/// <summary>Reads a participant in words: "Kim Jong Un", "North Korea, Kim Jong Un, principal, top leader, President of State Affairs".
/// What is left out is taken from the person's last event: state, rank, office.</summary>
internal static class Participants
{
    /// <param name="text">
    /// Parts with commas between them in any order; the last that is none of state, person, role and rank is the office.
    /// </param>
    /// <param name="tables">The tables.</param>
    /// <param name="newPersons">Where persons go that are in no row yet.</param>
    /// <returns>The values of the row in participations without its event and number.</returns>
    /// <exception cref="UsageException">Nobody in it is known; the message says what would be.</exception>
    public static Dictionary<string, string> Read(string text, DataTables tables, List<IReadOnlyDictionary<string, string>> newPersons)
    {
        var schema = tables.Schema("participations")!;
        var row = new Dictionary<string, string>();
        var rest = new List<string>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var found = new (string Column, string? Value)[]
            {
                ("iso3c", Named(tables, "actors", "iso3c", part)), ("person_id", Named(tables, "persons", "person_id", part)),
                ("role", Code(schema, "role", part)), ("rank", Code(schema, "rank", part)),
            };
            if (Array.Find(found, one => one.Value is not null && !row.ContainsKey(one.Column)) is (var column, { } value))
                row[column] = value;
            else
                rest.Add(part);
        }

        // Somebody whom no row names stands before an office.
        if (!row.ContainsKey("person_id") && rest.Count > 1 && LooksLikeName(rest[0]))
        {
            row["person_id"] = NewPerson(rest[0], row.GetValueOrDefault("iso3c", ""), tables, newPersons);
            rest.RemoveAt(0);
        }

        if (row.TryGetValue("person_id", out var known))
        {
            row.TryAdd("iso3c", tables["persons"].Find("person_id", known) is { } person ? tables["persons"].Value(person, "iso3c") : "");
            var events = tables["participations"];
            if (events.Rows.LastOrDefault(one => events.Value(one, "person_id") == known) is { } last)
            {
                row.TryAdd("rank", events.Value(last, "rank"));
                rest = rest.Count > 0 ? rest : [events.Value(last, "office")];
            }
        }

        if (!row.ContainsKey("iso3c"))
        {
            var names = tables["persons"].Rows.SelectMany(one => new[] { one.Values[0], tables["persons"].Value(one, "name") });
            var near = NearestValue.Of(text.Split(',')[0], names);
            throw new UsageException(
                $"--participant: '{text}' names no state and nobody in persons.csv{(near is null ? "" : $"; did you mean '{near}'?")}. "
                + "Write a person who is there, or state, person, role, rank and office, "
                + "e.g. \"North Korea, Kim Jong Un, principal, top leader, President of State Affairs\".");
        }

        row.TryAdd("role", "principal");
        row.TryAdd("rank", row.ContainsKey("person_id") ? "" : "institution");
        row["office"] = string.Join(", ", rest);
        return row;
    }

    /// <summary>What the help says of roles and ranks.</summary>
    public static string Help(TableSchema? participations) => participations is null ? "" :
        $" Roles: {List(participations, "role")}. Ranks: {List(participations, "rank")}.";

    private static string List(TableSchema table, string column) => table.IndexOf(column) is >= 0 and var place
        ? string.Join("; ", table.Fields[place].Categories.Select(category => $"{EnumText.Words(category.Value)} ({category.Label})"))
        : "";

    private static string? Named(DataTables tables, string table, string key, string typed)
    {
        var text = tables[table];
        return (text.Find(key, typed) ?? text.Rows.FirstOrDefault(row => Slug.Of(text.Value(row, "name")) == Slug.Of(typed))
            ?? Only(text.Rows.Where(row => Slug.Of(text.Value(row, "short_name")) == Slug.Of(typed)))) is { } row ? text.Value(row, key)
                : null;
    }

    private static TextRow? Only(IEnumerable<TextRow> rows) => rows.Take(2).ToList() is [var one] ? one : null;

    private static string? Code(TableSchema table, string column, string typed) =>
        table.Fields[table.IndexOf(column)].Enum.FirstOrDefault(code => Slug.Of(code) == Slug.Of(typed));

    private static bool LooksLikeName(string part) => part.Split(' ') is { Length: >= 2 and <= 5 } words
        && words.All(word => word.Length > 0 && char.IsUpper(word[0]));

    private static string NewPerson(string name, string state, DataTables tables, List<IReadOnlyDictionary<string, string>> newPersons)
    {
        var persons = tables["persons"];
        if (NearestValue.Of(name, persons.Rows.Select(row => persons.Value(row, "name"))) is { } near)
        {
            throw new UsageException(
                $"--participant: there is no '{name}' in persons.csv; did you mean '{near}'? Somebody else with a name so near is added "
                    + $"first: dprk add person --name \"{name}\" --iso3c {(state.Length > 0 ? state : "PRK")}");
        }

        if (state.Length == 0)
        {
            throw new UsageException(
                $"--participant: '{name}' is in no row of persons.csv yet, so name the state too: \"North Korea, {name}, …\".");
        }

        var values = new Dictionary<string, string> { ["name"] = name, ["iso3c"] = state };
        newPersons.Add(values);
        return Form.Added(tables, "persons", values).Row["person_id"];
    }
}
