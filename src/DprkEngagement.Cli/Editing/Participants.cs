namespace DprkEngagement.Cli.Editing;

/// <summary>Reads a participant in words: "Kim Jong Un", "North Korea, Kim Jong Un, principal, top leader, President of State Affairs".
/// What is left out is taken from the person's last event: state, rank, office.</summary>
internal static class Participants
{
    /// <param name="text">Parts with commas between them in any order; what is none of state, person, role and rank is the office.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="newPersons">Where persons go that are in no row yet.</param>
    /// <returns>The values of the row in participations without its event and number.</returns>
    /// <exception cref="UsageException">Nobody in it is known; the message says what would be.</exception>
    public static Dictionary<string, string> Read(string text, DataTables tables, List<IReadOnlyDictionary<string, string>> newPersons)
    {
        var (schema, persons, events) = (tables.Schema("participations")!, tables["persons"], tables["participations"]);
        var (row, rest) = (new Dictionary<string, string>(), new List<string>());
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var column = Array.Find(["iso3c", "person_id", "role", "rank"], one => !row.ContainsKey(one) && Meant(one, part) is not null);
            if (column is null)
                rest.Add(part);
            else
                row[column] = Meant(column, part)!;
        }

        // Somebody whom no row names stands before an office.
        if (!row.ContainsKey("person_id") && rest is [var name, _, ..] && name.Split(' ') is { Length: >= 2 and <= 5 } words
            && words.All(word => word.Length > 0 && char.IsUpper(word[0])))
        {
            row["person_id"] = NewPerson(name, row.GetValueOrDefault("iso3c", ""), tables, newPersons);
            rest.RemoveAt(0);
        }

        if (row.TryGetValue("person_id", out var known))
        {
            row.TryAdd("iso3c", persons.Find("person_id", known) is { } person ? persons.Value(person, "iso3c") : "");
            if (events.Rows.LastOrDefault(one => events.Value(one, "person_id") == known) is { } last)
            {
                row.TryAdd("rank", events.Value(last, "rank"));
                rest = rest.Count > 0 ? rest : [events.Value(last, "office")];
            }
        }

        if (!row.ContainsKey("iso3c"))
        {
            var near = NearestValue.Of(
                text.Split(',')[0], persons.Rows.SelectMany(one => new[] { one.Values[0], persons.Value(one, "name") }));
            throw new UsageException(
                $"--participant: '{text}' names no state and nobody in persons.csv{(near is null ? "." : $"; did you mean '{near}'?")} "
                + "Write a person who is there, or state, person, role, rank and office, "
                + "e.g. \"North Korea, Kim Jong Un, principal, top leader, President of State Affairs\".");
        }

        row.TryAdd("role", "principal");
        row.TryAdd("rank", row.ContainsKey("person_id") ? "" : "institution");
        row["office"] = string.Join(", ", rest);
        return row;

        string? Meant(string column, string part) => column switch
        {
            "iso3c" => Named(tables["actors"], Slug.Of(part)),
            "person_id" => Named(persons, Slug.Of(part)),
            _ => schema.Fields[schema.IndexOf(column)].Enum.FirstOrDefault(code => Slug.Of(code) == Slug.Of(part)),
        };
    }

    /// <summary>What the help says of roles and ranks.</summary>
    public static string Help(TableSchema participations)
    {
        return $"Roles: {List("role")}. Ranks: {List("rank")}.";

        string List(string column) => string.Join("; ", participations.Fields[participations.IndexOf(column)].Categories
            .Select(category => $"{EnumText.Words(category.Value)} ({category.Label})"));
    }

    /// <summary>The key of the row of such a key or name, or of the only one of such a short name.</summary>
    private static string? Named(TableText table, string slug)
    {
        var named = table.Rows.Where(row => Slug.Of(row.Values[0]) == slug || Slug.Of(table.Value(row, "name")) == slug).Take(1).ToList();
        var rows = named.Count > 0 ? named : table.Rows.Where(row => Slug.Of(table.Value(row, "short_name")) == slug).Take(2).ToList();
        return slug.Length > 0 && rows is [var one] ? one.Values[0] : null;
    }

    private static string NewPerson(string name, string state, DataTables tables, List<IReadOnlyDictionary<string, string>> newPersons)
    {
        var near = NearestValue.Of(name, tables["persons"].Rows.Select(row => tables["persons"].Value(row, "name")));
        if (near is not null || state.Length == 0)
        {
            throw new UsageException(near is null
                ? $"--participant: '{name}' is in no row of persons.csv yet, so name the state too: \"North Korea, {name}, …\"."
                : $"--participant: there is no '{name}' in persons.csv; did you mean '{near}'? Somebody else with a name so near is added "
                    + $"first: dprk add person --name \"{name}\" --iso3c {(state.Length > 0 ? state : "PRK")}");
        }

        var values = new Dictionary<string, string> { ["name"] = name, ["iso3c"] = state };
        newPersons.Add(values);
        return RowQuestions.Added(tables, "persons", values).Row["person_id"];
    }
}
