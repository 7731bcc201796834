namespace DprkEngagement;

/// <summary>What changed in the data between two versions: rows by their keys, values, the schema, and the counts that move. Shows itself
/// as a table.</summary>
public sealed class DataChanges
{
    private DataChanges(List<TableChanges> tables, List<string> schema, List<string> counts, List<string> notes) =>
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
    /// <exception cref="DataException">A datapackage.json cannot be used.</exception>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static DataChanges Between(string before, string after)
    {
        var (old, now) = (PackageOf(before), PackageOf(after));
        var notes = new List<string>();
        var tables = now.Tables.Concat(old.Tables.Where(table => now.Table(table.Name) is null))
            .Select(table => TableChanges.Between(before, old.Table(table.Name), after, now.Table(table.Name), notes));
        return new DataChanges([.. tables.OfType<TableChanges>()], [.. SchemaChanges(Flat(before), Flat(after))],
            CompareCounts(before, after, notes), notes);
    }

    /// <summary>A line for each change of a row or value, of the schema and of a count.</summary>
    public Result ToResult() => PlainResult.Of(IsEmpty ? "No change" : "Changes of the data", ["table", "row", "change"],
    [
        .. Tables.SelectMany(table => table.Rows.SelectMany(row => row.InWords.Select(change => (string[])[table.Table, row.Id, change]))
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

    private static DataPackage PackageOf(string folder) =>
        SchemaReader.TryRead(folder) ?? throw new DataException(EngagementData.TryLoad(folder).Problems);

    /// <summary>What changed, property by property. What a table or column that is new or gone says of itself is no change beside
    /// that.</summary>
    private static IEnumerable<string> SchemaChanges(Dictionary<string, string> old, Dictionary<string, string> now) =>
        from place in now.Keys.Union(old.Keys)
        let change = (Was: old.GetValueOrDefault(place), Is: now.GetValueOrDefault(place))
        where change.Was != change.Is && !Parents(place).Any(parent => old.ContainsKey(parent) != now.ContainsKey(parent))
        select change switch
        {
            (null, "") => $"{place} is new",
            ("", null) => $"{place} is gone",
            var (was, value) => $"{place}: {Change(was ?? "", value ?? "")}",
        };

    private static IEnumerable<string> Parents(string place) =>
        Enumerable.Range(1, place.Length - 1).Where(at => place[at] == ' ').Select(at => place[..at]);

    /// <summary>Each property of a datapackage.json by its place; tables, columns and values are told apart by their names.</summary>
    private static Dictionary<string, string> Flat(string folder)
    {
        var flat = new Dictionary<string, string>();
        Add("", JsonNode.Parse(File.ReadAllText(Path.Combine(folder, SchemaReader.FileName))));
        return flat;

        void Add(string place, JsonNode? node)
        {
            flat[place] = node is JsonObject ? "" : node is JsonArray all ? string.Join(", ", all.Select(item => $"{item}")) : $"{node}";
            foreach (var (name, value) in (node as JsonObject)?.Where(one => one.Key is not "name") ?? [])
                Add($"{place} {Word(name)}".Trim(), value);

            if (node is not JsonArray items || !items.Any(item => item is JsonObject))
                return;

            flat.Remove(place);
            foreach (var (number, item) in items.Index())
            {
                var name = item is JsonObject one ? one["name"] ?? one["value"] ?? one["fields"] : null;
                Add($"{place} '{name ?? Invariant($"{number + 1}")}'", item);
            }
        }

        static string Word(string name) => name switch
        {
            "resources" => "table", "fields" => "column", "categories" => "value", "schema" or "constraints" => "", _ => name,
        };
    }

    private static List<string> CompareCounts(string before, string after, List<string> notes)
    {
        var (old, now) = (EngagementData.TryLoad(before), EngagementData.TryLoad(after));
        if (old.Data is null || now.Data is null)
        {
            var (version, problems) = now.Data is null ? ("newer", now.Problems) : ("older", old.Problems);
            notes.Add($"Counts are not compared: the {version} version has {NumberWords.Count(problems.Count, "problem", "problems")}, "
                + $"the first of them: {problems[0]}");
            return [];
        }

        var (first, second) = (CountsOf(old.Data), CountsOf(now.Data));
        return [.. from what in second.Keys.Union(first.Keys)
                   let was = first.GetValueOrDefault(what, "(none)")
                   let count = second.GetValueOrDefault(what, "(none)")
                   where was != count
                   select $"{what}: {was} → {count}"];
    }

    /// <summary>The counts and figures that the notebooks rest on, by what they count: what moves here moves a chart.</summary>
    private static OrderedDictionary<string, string> CountsOf(EngagementData data) => new(
    [
        .. Grouped(data.Contacts().OrderBy(one => one.Counterpart.Iso3c, StringComparer.Ordinal),
            one => $"contacts with {one.Counterpart.Name}"),
        .. Grouped(data.Meetings().OrderBy(one => one.Counterpart.Iso3c, StringComparer.Ordinal),
            one => $"meetings of leaders with {one.Counterpart.Name}"),
        .. Enum.GetValues<CodeStatus>().SelectMany(status => (KeyValuePair<string, string>[])
        [
            new($"events that are {EnumText.Words(status)}", Invariant($"{data.Events.Count(one => one.Status == status)}")),
            new($"claims that are {EnumText.Words(status)}", Invariant($"{data.Claims.Count(one => one.Status == status)}")),
        ]),
        .. from quantity in data.Quantities
           from measure in Enum.GetValues<ClaimMeasure>()
           let envelope = data.ClaimsOf(quantity).Latest(measure).Envelope()
           where envelope is not null
           let claims = $"latest claims of {quantity.ShortLabel} ({quantity.Id}, {EnumText.Words(measure)})"
           select KeyValuePair.Create(claims, Span(envelope, quantity)),
        .. Grouped(data.Resolutions.SelectMany(one => one.Votes).OrderBy(one => one.Actor.Name, StringComparer.Ordinal)
            .ThenBy(one => one.Choice), one => $"votes of {one.Actor.Name}: {EnumText.Words(one.Choice)}"),
    ]);

    private static IEnumerable<KeyValuePair<string, string>> Grouped<T>(IEnumerable<T> rows, Func<T, string> of) =>
        rows.CountBy(of).Select(one => KeyValuePair.Create(one.Key, Invariant($"{one.Value}")));

    private static string Span(ClaimEnvelope envelope, Quantity quantity)
    {
        var (low, high) = (NumberText.Spoken((decimal)envelope.Lowest), NumberText.Spoken((decimal)envelope.Highest));
        var claimants = NumberWords.Count(envelope.Claims.Count, "claimant", "claimants");
        return $"{(low == high ? low : $"{low} to {high}")} {quantity.Unit.Plural} ({claimants})";
    }
}

/// <summary>A row that was added, removed or changed: its key, several columns joined by " / ", or its values where there is none; its
/// title or name, or else what it holds, empty where that is the key already; and what changed in it, column by column.</summary>
internal sealed record RowChange(RowFate Fate, string Id, string Label, IReadOnlyList<string> Values)
{
    public IReadOnlyList<string> InWords =>
        Fate == RowFate.Changed ? Values : [EnumText.Words(Fate) + (Label.Length > 0 ? ": " : "") + Label];
}

/// <summary>What changed in the rows of one table between two versions: rows that are new, that are gone, that have other values, and
/// whether those that stayed stand in another order.</summary>
internal sealed record TableChanges(string Table, IReadOnlyList<RowChange> Rows, bool Reordered)
{
    private const int LongestLabel = 100;

    /// <summary>E.g. 1 added, 2 changed.</summary>
    public string InWords() => string.Join(", ", Rows.CountBy(row => row.Fate)
        .Select(one => Invariant($"{one.Value} {EnumText.Words(one.Key)}")).Concat(Reordered ? ["rows in another order"] : []));

    /// <returns>Null where nothing changed in the rows.</returns>
    public static TableChanges? Between(
        string beforeFolder, TableSchema? before, string afterFolder, TableSchema? after, List<string> notes)
    {
        var (old, now) = (Read(beforeFolder, before, "older", notes), Read(afterFolder, after, "newer", notes));
        var key = new[] { after, before }.OfType<TableSchema>().Select(schema => schema.PrimaryKey)
            .FirstOrDefault(names => names.Count > 0 && names.All(name => (before is null || old.PlaceOf(name) >= 0)
                && (after is null || now.PlaceOf(name) >= 0))) ?? [];
        var (rowsBefore, rowsNow) = (Keyed(old, key), Keyed(now, key));
        var kept = rowsNow.Keys.Where(rowsBefore.ContainsKey).ToList();
        RowChange[] rows =
        [
            .. rowsNow.Where(row => !rowsBefore.ContainsKey(row.Key)).Select(row => Of(RowFate.Added, now, row.Key, row.Value, [])),
            .. rowsBefore.Where(row => !rowsNow.ContainsKey(row.Key)).Select(row => Of(RowFate.Removed, old, row.Key, row.Value, [])),
            .. kept.Select(id => Of(RowFate.Changed, now, id, rowsNow[id], Values(rowsBefore[id], rowsNow[id])))
                .Where(row => row.Values.Count > 0),
        ];
        var isReordered = !rowsBefore.Keys.Where(rowsNow.ContainsKey).SequenceEqual(kept);
        return rows.Length > 0 || isReordered ? new TableChanges((after ?? before)!.Name, rows, isReordered) : null;

        RowChange Of(RowFate fate, TableText table, (string Key, int Number) id, TextRow row, IReadOnlyList<string> values)
        {
            var title = new[] { "title", "name" }.Select(column => table.Value(row, column)).FirstOrDefault(text => text.Length > 0);
            var label = title ?? (key.Count == 0 ? "" : InWords(table, row, key));
            return new RowChange(fate, id.Number == 1 ? id.Key : Invariant($"{id.Key} (number {id.Number})"),
                label.Length <= LongestLabel ? label : label[..LongestLabel] + "…", values);
        }

        // In the columns that both versions have: one that is new or gone is said once for the table.
        List<string> Values(TextRow was, TextRow row) =>
            [.. now.Columns.Where(column => old.PlaceOf(column) >= 0 && old.Value(was, column) != now.Value(row, column))
                .Select(column => $"{column}: {DataChanges.Change(old.Value(was, column), now.Value(row, column))}")];
    }

    private static TableText Read(string folder, TableSchema? schema, string version, List<string> notes)
    {
        var empty = TableText.Of([.. schema?.Names ?? []], []);
        var path = Path.Combine(folder, schema?.Path ?? "");
        if (!File.Exists(path))
            return empty;

        var unreadable = new List<int>();
        var text = TableText.Parse(File.ReadAllBytes(path), unreadable: unreadable);
        if (text is null)
            notes.Add($"{schema!.Path} of the {version} version could not be read and is not compared.");
        else if (unreadable.Count > 0)
            notes.Add($"{schema!.Path}: {NumberWords.Count(unreadable.Count, "row", "rows")} of the {version} version, the first in line "
                + $"{unreadable[0]}, could not be read and {(unreadable.Count == 1 ? "is" : "are")} not compared.");

        return text ?? empty;
    }

    /// <summary>The rows in the order of the file by their key; a key that stands twice, which no check would let pass, is told apart by
    /// its number.</summary>
    private static OrderedDictionary<(string Key, int Number), TextRow> Keyed(TableText table, IReadOnlyList<string> key) => new(
        from row in table.Rows
        let id = key.Count > 0 ? string.Join(" / ", key.Select(column => table.Value(row, column))) : InWords(table, row, key)
        group row by id into rows
        from one in rows.Index()
        orderby one.Item.Line
        select KeyValuePair.Create((rows.Key, one.Index + 1), one.Item));

    private static string InWords(TableText table, TextRow row, IReadOnlyList<string> except) =>
        string.Join(", ", table.Columns.Zip(row.Values).Where(one => one.Second.Length > 0 && !except.Contains(one.First))
            .Select(one => $"{one.First} {one.Second}"));
}
