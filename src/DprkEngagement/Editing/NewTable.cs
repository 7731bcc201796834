using System.Text.Encodings.Web;
using System.Text.Json.Serialization;

namespace DprkEngagement;

/// <summary>A table of one's own before it is part of the data: what its columns hold by strict reading, and how to write it. Values stay
/// as they are unless a reading was asked for. Shows itself as a table.</summary>
public sealed class NewTable
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly string _folder;
    private readonly List<ColumnReading> _columns;

    private NewTable(string folder, string name, FileChange[] changes, List<ColumnReading> columns, IReadOnlyList<string> notes) =>
        (_folder, Name, Changes, _columns, Notes) = (folder, name, changes, columns, notes);

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>How many rows it has.</summary>
    public int RowCount => _columns[0].Values.Count;

    /// <summary>What else the user should know, in sentences.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>What it writes: the table's file, then its description.</summary>
    internal FileChange[] Changes { get; }

    /// <summary>Reads a CSV file and says what its columns hold. Nothing is written.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="name">The new table's name, e.g. sanctions.</param>
    /// <param name="csvFile">The file: comma, semicolon, tab or bar; UTF-8 or UTF-16; the first line names the columns.</param>
    /// <param name="description">What a row is, in a sentence; null where it is to be said later.</param>
    /// <param name="readings">How to read columns, by their name in the table or their head: a form of days such as d.M.yyyy or excel,
    /// decimal-comma, thousands-point, thousands-comma, decimal-point, text; name:NEW gives another name. Null for none.</param>
    /// <param name="missing">Texts that stand for unknown beside the empty field; null for none.</param>
    /// <exception cref="ArgumentException">The name cannot be used, or is taken.</exception>
    /// <exception cref="FormatException">The file is no table, or a column has two readings; the message says which.</exception>
    /// <exception cref="DataException">The data in the folder have problems, or would have with this table.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static NewTable Infer(string folder, string name, string csvFile, string? description = null,
        IReadOnlyDictionary<string, string>? readings = null, IReadOnlyList<string>? missing = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        folder = Path.GetFullPath(folder);
        var tables = DataTables.ReadUsable(folder);
        CheckName(name, tables.Package);
        var notes = new List<string>();
        var (heads, rows) = Read(csvFile, notes);
        var asked = readings?.ToLookup(one => one.Value.StartsWith("name:", StringComparison.Ordinal));
        var names = NamesOf(heads, asked?[true].ToDictionary(one => one.Key, one => one.Value["name:".Length..]) ?? [], notes);
        var ways = asked?[false].ToDictionary() ?? [];
        var columns = names.Select((column, place) => ColumnReading.Of(column, [.. rows.Select(row => row[place])], [.. missing ?? []],
            ways.GetValueOrDefault(column) ?? ways.GetValueOrDefault(heads[place]), tables)).ToList();
        notes.AddRange(columns.SelectMany(column => column.Notes));
        var csv = TableText.Of(names, rows.Select((_, row) => columns.Select(column => column.Values[row]).ToList())).ToBytes();
        var path = Path.Combine(folder, name + ".csv");
        var there = File.Exists(path) ? File.ReadAllBytes(path) : null;
        if (there is not null && Path.GetFullPath(csvFile) != path && !there.AsSpan().SequenceEqual(csv))
            throw new ArgumentException($"there is a file {name}.csv in the data folder already; choose another name");

        var described = Described(name, description ?? "To be described: what a row is.", columns.Zip(heads), KeyOf(columns, notes));
        FileChange[] changes = [new(name + ".csv", there, csv), Package(folder, resources => resources.Add(described))];
        var problems = EngagementData.Build(DataFolder.Read(folder, changes.ToDictionary(one => one.Path, one => one.New!))).Problems;
        return problems.Count == 0 ? new NewTable(folder, name, changes, columns, notes) : throw new DataException(problems);
    }

    /// <summary>Its columns, what each holds and why.</summary>
    public Result ToResult() => PlainResult.Of(
        $"{Name}: {NumberWords.Count(RowCount, "row", "rows")}, {NumberWords.Count(_columns.Count, "column", "columns")}, "
            + "read from the file and to be confirmed",
        ["column", "holds", "empty_fields", "why"],
        [.. _columns.Select(one => (string[])[one.Name, one.InWords, one.IsFilled ? "none allowed" : "allowed", one.Why])]);

    /// <summary>The table that <see cref="ToResult"/> gives, as text.</summary>
    public override string ToString() => ToResult().ToText();

    /// <summary>Writes the table's file, then its description in datapackage.json, each whole or not at all.</summary>
    /// <exception cref="IOException">A file cannot be written, or datapackage.json has changed since the columns were read.</exception>
    public void Write() => FolderWriter.WriteAlone(_folder, Changes);

    /// <summary>What takes a table back that was made so: its description goes, then its file.</summary>
    /// <exception cref="ArgumentException">There is no such table, it belongs to the data by now, or others point to it.</exception>
    internal static (TableText Table, FileChange[] Changes) TakeBack(string folder, string name)
    {
        var tables = DataTables.ReadUsable(folder);
        var schema = tables.Schema(name)
            ?? throw new ArgumentException(UnknownName.Message("table", name, tables.Package.Tables.Select(one => one.Name)));
        if (schema.Fields.All(column => column.Inferred is null))
            throw new ArgumentException($"the table {name} belongs to the data: datapackage.json marks no column of it as \"inferred\"");

        if (tables.Package.Tables.FirstOrDefault(one => one != schema && one.ForeignKeys.Any(key => key.Resource == name)) is { } other)
            throw new ArgumentException($"the table {name} cannot go: {other.Name} points to it");

        var without = Package(folder, all => all.Remove(all.First(one => (string?)one!["name"] == name)));
        return (tables[name], [without, new(schema.Path, File.ReadAllBytes(Path.Combine(folder, schema.Path)), null)]);
    }

    private static void CheckName(string name, DataPackage package)
    {
        var near = Slug.Of(name).TrimStart([.. "0123456789-"]);
        if (name != near || name.Length is 0 or > 60 || name is "con" or "prn" or "aux" or "nul")
            throw new ArgumentException($"'{name}' cannot be a table's name: write small letters, digits and single hyphens only, "
                + $"beginning with a letter{(near.Length > 0 && near != name ? $", e.g. {near}" : "")}");

        if (package.Tables.FirstOrDefault(one => Path.GetFileNameWithoutExtension(one.Path).Equals(name, StringComparison.OrdinalIgnoreCase)
            || one.Name == name) is { } taken)
            throw new ArgumentException($"there is a table '{taken.Name}' in {taken.Path} already; choose another name");
    }

    /// <summary>The heads and the rows, spaces around values left out.</summary>
    private static (List<string> Heads, List<List<string>> Rows) Read(string path, List<string> notes)
    {
        var file = File.ReadAllBytes(path);
        if (file is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            file = Encoding.Convert(file[0] == 0xFE ? Encoding.BigEndianUnicode : Encoding.Unicode, Encoding.UTF8, file[2..]);
        else if (FileKind.Of(file) is var (_, message))
            throw new FormatException(message);
        else if (!System.Text.Unicode.Utf8.IsValid(file))
            throw new FormatException("the file is not UTF-8; save it as UTF-8 (in Excel: \"CSV UTF-8\")");

        file = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file).ReplaceLineEndings("\n"));
        var first = file[..Math.Max(0, Array.IndexOf(file, (byte)'\n'))];
        var (separator, word) = new[] { (',', "commas"), (';', "semicolons"), ('\t', "tabs"), ('|', "bars") }
            .MaxBy(one => TableText.Parse(first, one.Item1)?.Columns.Count);
        var unreadable = new List<int>();
        var table = TableText.Parse(file, separator, unreadable) ?? throw new FormatException(file.Length == 0 ? "the file is empty"
            : "a double quote stands where none may: one that opens a field is closed at its end, one inside is written twice");
        if (unreadable.Count > 0)
            throw new FormatException(Invariant($"line {unreadable[0]} has not as many fields as the header, {table.Columns.Count}, ")
                + "or a quote out of place; a text with a comma in it must stand in double quotes");

        if (separator != ',')
            notes.Add($"The fields were separated by {word}; the table has commas.");

        var empty = table.Rows.Where(row => row.Text.Length > 0 && row.Values.All(string.IsNullOrWhiteSpace)).ToList();
        if (empty.Count > 0)
            notes.Add($"{NumberWords.Count(empty.Count, "row", "rows")} whose fields are all empty "
                + $"{(empty.Count == 1 ? "is" : "are")} left out: line "
                + $"{string.Join(", ", empty.Take(5).Select(row => Invariant($"{row.Line}")))}{(empty.Count > 5 ? " …" : "")}.");

        var rows = table.Rows.Where(row => !row.Values.All(string.IsNullOrWhiteSpace)).Prepend(table.Header)
            .Select(row => row.Values.Select(value => value.Trim()).ToList()).ToList();
        var width = rows.Max(row => row.FindLastIndex(value => value.Length > 0)) + 1;
        return rows.Count < 2 ? throw new FormatException("the file has a header and no rows")
            : (rows[0][..width], [.. rows.Skip(1).Select(row => row[..width])]);
    }

    /// <summary>Names of columns from heads: Date announced is date_announced, 2022 is y2022; the first without a head is row; what has no
    /// letter from a to z is named by its place.</summary>
    private static List<string> NamesOf(List<string> heads, Dictionary<string, string> asked, List<string> notes)
    {
        var names = new List<string>();
        foreach (var (place, head) in heads.Index())
        {
            var slug = Slug.Of(head).Replace('-', '_');
            var name = asked.GetValueOrDefault(head) ?? (slug.Length > 0 ? char.IsAsciiDigit(slug[0]) ? "y" + slug : slug
                : head.Length == 0 && place == 0 ? "row" : Invariant($"column_{place + 1}"));
            if (names.IndexOf(name) is >= 0 and var first)
                throw new FormatException(
                    Invariant($"columns {first + 1} and {place + 1} would both be named {name}; rename one in the first line"));

            if (slug.Length == 0 || name[1..] == slug)
            {
                var column = head.Length > 0 ? $"'{head}'" : Invariant($"{place + 1}, which has no name,");
                notes.Add($"The column {column} is named {name} here"
                    + (slug.Length == 0 && head.Length > 0 ? $"; --rename \"{head}=NAME\" gives it another name." : "."));
            }

            names.Add(name);
        }

        return names;
    }

    /// <summary>The column that tells the rows apart, or null: one named like an id, else the first.</summary>
    private static ColumnReading? KeyOf(List<ColumnReading> columns, List<string> notes)
    {
        var unique = columns.FindAll(one =>
            one is { IsFilled: true, Reference: null } && one.Values.Distinct().Count() == one.Values.Count);
        var key = unique.Find(one => one.Name == "id" || one.Name.EndsWith("_id", StringComparison.Ordinal))
            ?? unique.Find(one => one == columns[0]
                && one is { Type: FieldType.String or FieldType.Integer, Notes.Count: 0, Values.Count: > 1 });
        notes.Add(key is not null ? $"The key is {key.Name}: it tells the rows apart. Where a value may stand twice in it, delete "
                + "\"primaryKey\" and \"unique\" in datapackage.json."
            : "There is no key: no column tells the rows apart, neither one named id or …_id nor the first. A row that stands twice is "
                + "refused, another with the same meaning is not noticed. Add a column with an id, e.g. a short name of small letters, "
                + "digits and hyphens.");
        return key;
    }

    private static JsonNode Described(
        string name, string description, IEnumerable<(ColumnReading Column, string Head)> columns, ColumnReading? key)
    {
        var foreignKeys = columns.Select(one => one.Column.Reference is not var (table, field) ? null
            : new { fields = one.Column.Name, reference = new { resource = table, fields = field } }).OfType<object>().ToList();
        return JsonSerializer.SerializeToNode(new
        {
            name, path = name + ".csv", type = "table", title = EnumText.Capital(name.Replace('-', ' ')), description,
            format = "csv", mediatype = "text/csv", encoding = "utf-8",
            schema = new
            {
                fields = columns.Select(one => Field(one.Column, one.Head.Length == 0 ? one.Column.Name : one.Head, one.Column == key)),
                primaryKey = key is null ? null : new[] { key.Name },
                missingValues = new[] { "" },
                foreignKeys = foreignKeys.Count > 0 ? foreignKeys : null,
            },
        }, Json)!;
    }

    private static object Field(ColumnReading column, string head, bool isKey) => new
    {
        name = column.Name,
        type = column.Type == FieldType.Uri ? "string" : column.Type.ToString().ToLowerInvariant(),
        format = column.Type == FieldType.Uri ? "uri" : null,
        title = head == column.Name ? null : head,
        description = head == column.Name ? "to be described" : head,
        inferred = column.Why,
        missingValues = column.Missing.Count > 0 ? column.Missing.Prepend("") : null,
        constraints = !column.IsFilled ? null : new
        {
            required = true,
            unique = isKey ? true : (bool?)null,
            pattern = isKey && column.Type == FieldType.String && column.Values.All(value => value == Slug.Of(value))
                ? "[a-z0-9]+(-[a-z0-9]+)*" : null,
        },
    };

    /// <summary>datapackage.json with other resources; everything else is kept.</summary>
    private static FileChange Package(string folder, Action<JsonArray> change)
    {
        var file = File.ReadAllBytes(Path.Combine(folder, SchemaReader.FileName));
        var json = JsonNode.Parse(file.AsSpan(file.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0))!;
        change(json["resources"]!.AsArray());
        return new FileChange(SchemaReader.FileName, file, Encoding.UTF8.GetBytes(json.ToJsonString(Json) + "\n"));
    }
}
