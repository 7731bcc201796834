namespace DprkEngagement;

/// <summary>What changed in the data between two versions: rows by their keys, values, the schema, and the counts that move. Shows itself
/// as a table.</summary>
public sealed class DataChanges
{
    private DataChanges(IReadOnlyList<TableChanges> tables, IReadOnlyList<string> schema, IReadOnlyList<string> counts,
        IReadOnlyList<string> notes) =>
        (Tables, Schema, Counts, Notes) = (tables, schema, counts, notes);

    /// <summary>What changed in datapackage.json, in words.</summary>
    public IReadOnlyList<string> Schema { get; }

    /// <summary>Counts and figures that moved, e.g. meetings of leaders with Russia: 9 → 10; empty also where they could not be compared,
    /// which <see cref="Notes"/> tells.</summary>
    public IReadOnlyList<string> Counts { get; }

    /// <summary>What could not be compared and why, in sentences.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>True where the versions say the same.</summary>
    public bool IsEmpty => Tables.Count == 0 && Schema.Count == 0 && Notes.Count == 0;

    /// <summary>What changed in the rows, in the order of datapackage.json; tables without a change are left out.</summary>
    internal IReadOnlyList<TableChanges> Tables { get; }

    /// <summary>Compares two data folders. Their rows need not be sound; counts are compared only where both are.</summary>
    /// <param name="before">The older one.</param>
    /// <param name="after">The newer one.</param>
    /// <exception cref="DataException">A datapackage.json cannot be used.</exception>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static DataChanges Between(string before, string after)
    {
        var (first, second) = (PackageOf(before), PackageOf(after));
        var notes = new List<string>();
        var tables = new List<TableChanges>();
        foreach (var table in second.Tables.Concat(first.Tables.Where(table => second.Table(table.Name) is null)))
        {
            if (TableChanges.Between(before, first.Table(table.Name), after, second.Table(table.Name), notes) is { } changes)
                tables.Add(changes);
        }

        return new DataChanges(tables, [.. SchemaChanges(before, after)], CompareCounts(before, after, notes), notes);
    }

    /// <summary>A line for each change of a row or value, of the schema and of a count.</summary>
    public Result ToResult() => PlainResult.Of(
        IsEmpty ? "No change" : "Changes of the data",
        ["table", "row", "change"],
        [
            .. Tables.SelectMany(
                table => table.Added.Select(row => (string[])[table.Table, row.Id, $"added: {row.Label}".TrimEnd(' ', ':')])
                .Concat(table.Removed.Select(row => (string[])[table.Table, row.Id, $"removed: {row.Label}".TrimEnd(' ', ':')]))
                .Concat(table.Changed.SelectMany(row => row.Values.Select(value => (string[])[table.Table, row.Id, value])))
                .Concat(table.Reordered ? [[table.Table, "", "rows in another order"]] : Array.Empty<string[]>())),
            .. Schema.Select(change => (string[])[SchemaReader.FileName, "", change]),
            .. Counts.Select(count => (string[])["counts", "", count]),
            .. Notes.Select(note => (string[])["", "", note]),
        ]);

    /// <summary>The table that <see cref="ToResult"/> gives, as text.</summary>
    public override string ToString() => ToResult().ToText();

    /// <summary>Both values, long ones from shortly before their difference on: 1500 → 1800, (empty) → 12000.</summary>
    internal static string Change(string before, string after)
    {
        const int longest = 120, context = 20;
        var start = Math.Max(before.Length, after.Length) <= longest / 2 ? 0
            : Math.Max(0, before.AsSpan().CommonPrefixLength(after) - context);
        return $"{Shown(before)} → {Shown(after)}";

        string Shown(string text) => text.Length == 0 ? "(empty)" : (start > 0 ? "…" : "") + Excerpt.Of(text[start..], longest);
    }

    private static DataPackage PackageOf(string folder) => SchemaReader.TryRead(folder) ?? throw new DataException(
        EngagementData.TryLoad(folder).Problems);

    /// <summary>Compares the two files property by property; tables, columns and values are told apart by their names.</summary>
    private static IEnumerable<string> SchemaChanges(string before, string after)
    {
        var (old, now) = (Flat(before), Flat(after));
        return now.Keys.Union(old.Keys)
            .Where(place => old.GetValueOrDefault(place) != now.GetValueOrDefault(place))
            .Where(place => !IsPartOfNew(place))
            .Select(place => (old.GetValueOrDefault(place), now.GetValueOrDefault(place)) switch
            {
                (null, "") => $"{place} is new",
                ("", null) => $"{place} is gone",
                var (was, value) => $"{place}: {Change(was ?? "", value ?? "")}",
            });

        // What a table or a column that is new or gone says of itself is no change beside that.
        bool IsPartOfNew(string place) => Parents(place).Any(parent => old.ContainsKey(parent) != now.ContainsKey(parent));
    }

    private static IEnumerable<string> Parents(string place)
    {
        for (var at = place.LastIndexOf(' '); at > 0; at = place.LastIndexOf(' ', at - 1))
            yield return place[..at];
    }

    private static Dictionary<string, string> Flat(string folder)
    {
        var flat = new Dictionary<string, string>();
        Add("", JsonNode.Parse(File.ReadAllText(Path.Combine(folder, SchemaReader.FileName))));
        return flat;

        void Add(string place, JsonNode? node)
        {
            switch (node)
            {
                case JsonObject properties:
                    flat[place] = "";
                    foreach (var (name, value) in properties.Where(one => one.Key is not "name"))
                        Add($"{place} {Word(name)}".Trim(), value);

                    break;
                case JsonArray items when items.Any(item => item is JsonObject):
                    foreach (var (item, number) in items.Select((item, number) => (item, number)))
                    {
                        var name = item is JsonObject && (item["name"] ?? item["value"] ?? item["fields"]) is { } key ? $"{key}"
                            : FormattableString.Invariant($"{number + 1}");
                        Add($"{place} '{name}'", item);
                    }

                    break;
                case JsonArray items:
                    flat[place] = string.Join(", ", items.Select(item => $"{item}"));
                    break;
                default:
                    flat[place] = $"{node}";
                    break;
            }
        }

        static string Word(string name) => name switch { "resources" => "table", "fields" => "column", "categories" => "value",
            "schema" or "constraints" => "", _ => name };
    }

    private static List<string> CompareCounts(string before, string after, List<string> notes)
    {
        var (old, now) = (EngagementData.TryLoad(before), EngagementData.TryLoad(after));
        if (old.Data is null || now.Data is null)
        {
            var (version, problems) = now.Data is null ? ("newer", now.Problems) : ("older", old.Problems);
            notes.Add(
                $"Counts are not compared: the {version} version has {NumberWords.Count(problems.Count, "problem", "problems")}, the "
                    + $"first of them: {problems[0]}");
            return [];
        }

        var (first, second) = (HeadlineCounts.Of(old.Data), HeadlineCounts.Of(now.Data));
        return
        [
            .. second.Keys.Union(first.Keys)
                .Where(what => first.GetValueOrDefault(what, "(none)") != second.GetValueOrDefault(what, "(none)"))
                .Select(what => $"{what}: {first.GetValueOrDefault(what, "(none)")} → {second.GetValueOrDefault(what, "(none)")}"),
        ];
    }
}
