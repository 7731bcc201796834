using System.Text.Encodings.Web;

namespace DprkEngagement;

/// <summary>A table of one's own before it is part of the data: what its columns hold by strict reading, and how to write it. Values stay
/// as they are unless a reading was asked for. Shows itself as a table.</summary>
public sealed class NewTable
{
    private const string Separators = ",;\t|";
    private const string Slug = "[a-z0-9]+(-[a-z0-9]+)*";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _folder;
    private readonly IReadOnlyList<FileChange> _changes;
    private readonly IReadOnlyList<(string Head, ColumnReading Column)> _columns;

    private NewTable(string folder, string name, IReadOnlyList<FileChange> changes, IReadOnlyList<(string, ColumnReading)> columns,
        IReadOnlyList<string> notes, int rowCount) =>
        (_folder, Name, _changes, _columns, Notes, RowCount) = (folder, name, changes, columns, notes, rowCount);

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>How many rows it has.</summary>
    public int RowCount { get; }

    /// <summary>What else the user should know, in sentences.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>Reads a CSV file and says what its columns hold. Nothing is written.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="name">The new table's name, e.g. sanctions.</param>
    /// <param name="csvFile">The file: comma, semicolon, tab or bar; UTF-8 or UTF-16; the first line names the columns.</param>
    /// <param name="description">What a row is, in a sentence; null where it is to be said later.</param>
    /// <param name="readings">
    /// How to read columns, by their name in the table or their head: a form of days such as d.M.yyyy or excel,
    /// decimal-comma, thousands-point, decimal-point, text; name:NEW gives another name. Null for none.
    /// </param>
    /// <param name="missing">Texts that stand for unknown beside the empty field; null for none.</param>
    /// <exception cref="ArgumentException">The name cannot be used, or is taken.</exception>
    /// <exception cref="FormatException">
    /// The file has not the form of a table, or a column has two readings; the message says which.
    /// </exception>
    /// <exception cref="DataException">The data in the folder have problems, or would have with this table.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static NewTable Infer(
        string folder, string name, string csvFile, string? description = null, IReadOnlyDictionary<string, string>? readings = null,
            IReadOnlyList<string>? missing = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        folder = Path.GetFullPath(folder);
        readings ??= new Dictionary<string, string>();
        CheckName(name, SchemaReader.TryRead(folder) ?? throw new DataException(EngagementData.TryLoad(folder).Problems));
        using var scratch = ScratchData.Of(folder, without: name + ".csv");
        _ = EngagementData.Load(scratch.Folder);
        var tables = DataTables.Read(scratch.Folder)!;
        var notes = new List<string>();
        var (heads, rows) = Read(csvFile, notes);
        var names = NamesOf(heads, readings, notes);
        var columns = names.Select((column, place) => ColumnReading.Of(
            column, [.. rows.Select(row => row[place])], missing ?? [],
            readings.GetValueOrDefault(column) ?? readings.GetValueOrDefault(heads[place]), tables)).ToList();
        notes.AddRange(columns.SelectMany(column => column.Notes));
        var key = columns.FindIndex(column => column.IsFilled && column.Reference is null
            && (column.Name == "id" || column.Name.EndsWith("_id", StringComparison.Ordinal))
            && column.Values.Distinct(StringComparer.Ordinal).Count() == rows.Count);
        notes.Add(key >= 0 ? $"Rows are told apart by {names[key]}."
            : "No column tells the rows apart: a row that stands twice is refused, another with the same meaning is not noticed. Add a "
                + "column with an id, e.g. a short name of small letters, digits and hyphens.");

        var csv = TableText.Of(names, Enumerable.Range(0, rows.Count)
            .Select(row => (IReadOnlyList<string>)[.. columns.Select(column => column.Values[row])])).ToBytes();
        var package = File.ReadAllBytes(Path.Combine(folder, SchemaReader.FileName));
        var path = Path.Combine(folder, name + ".csv");
        var there = File.Exists(path) ? File.ReadAllBytes(path) : null;
        if (there is not null && Path.GetFullPath(csvFile) != path && !there.AsSpan().SequenceEqual(csv))
            throw new ArgumentException($"there is a file {name}.csv in the data folder already; choose another name");

        var described = Describe(package, name, description ?? "To be described: what a row is.", [.. heads.Zip(columns)], key);
        var table = new NewTable(folder, name, [new(name + ".csv", there, csv), new(SchemaReader.FileName, package, described)],
            [.. heads.Zip(columns)], notes, rows.Count);
        table._changes.ToList().ForEach(change => File.WriteAllBytes(Path.Combine(scratch.Folder, change.Path), change.New));
        _ = EngagementData.Load(scratch.Folder);
        return table;
    }

    /// <summary>Its columns, what each holds and why.</summary>
    public Result ToResult() => PlainResult.Of(
        $"{Name}: {NumberWords.Count(RowCount, "row", "rows")}, {NumberWords.Count(_columns.Count, "column", "columns")}, read from the "
            + $"file and to be confirmed",
        ["column", "holds", "empty_fields", "why"],
        [.. _columns.Select(one => (string[])[one.Column.Name, one.Column.InWords, one.Column.IsFilled ? "none allowed" : "allowed",
            one.Column.Why])]);

    /// <summary>The table that <see cref="ToResult"/> gives, as text.</summary>
    public override string ToString() => ToResult().ToText();

    /// <summary>Writes the table's file, then its description in datapackage.json, each whole or not at all.</summary>
    /// <exception cref="IOException">A file cannot be written, or datapackage.json has changed since the columns were read.</exception>
    public void Write()
    {
        using var alone = FolderWriter.Lock(_folder, TimeSpan.FromSeconds(10));
        FolderWriter.Write(_folder, _changes);
    }

    private static void CheckName(string name, DataPackage package)
    {
        var near = string.Join('-', DprkEngagement.Slug.Of(name).Split('-', StringSplitOptions.RemoveEmptyEntries))
            .TrimStart([.. "0123456789-"]);
        if (name != near || name.Length is 0 or > 60 || name is "con" or "prn" or "aux" or "nul")
        {
            throw new ArgumentException(
                $"'{name}' cannot be a table's name: write small letters, digits and single hyphens only, beginning with a "
                    + $"letter{(near.Length > 0 && near != name ? $", e.g. {near}" : "")}");
        }

        if (package.Tables.FirstOrDefault(table => table.Name == name || string.Equals(table.Path, name + ".csv",
            StringComparison.OrdinalIgnoreCase)) is { } taken)
            throw new ArgumentException($"there is a table '{taken.Name}' in {taken.Path} already; choose another name");
    }

    /// <summary>The heads and the rows, spaces around values left out.</summary>
    private static (IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows) Read(string path, List<string> notes)
    {
        var bytes = Encoding.UTF8.GetBytes(Decode(File.ReadAllBytes(path)));
        var first = Encoding.UTF8.GetString(bytes, 0, Math.Max(0, bytes.AsSpan().IndexOf((byte)'\n')));
        var separator = Separators.MaxBy(one => TableText.FieldsIn(first, one).Count);
        var unreadable = new List<int>();
        var table = TableText.Parse(bytes, separator, unreadable)
            ?? throw new FormatException(bytes.Length == 0 ? "the file is empty"
                : "a double quote stands where none may: one that opens a field is closed at its end, one inside is written twice");
        if (unreadable.Count > 0)
        {
            throw new FormatException(
                $"line {unreadable[0]} has not as many fields as the header, {table.Columns.Count}, or a quote out of place; a text with "
                    + $"a comma in it must stand in double quotes");
        }

        if (separator != ',')
        {
            notes.Add(
                $"The fields were separated by {separator switch { ';' => "semicolons", '|' => "bars", _ => "tabs" }}; the table has "
                    + $"commas.");
        }

        var rows = table.Rows.Select(row => row.Values.Select(value => value.Trim()).ToList())
            .Where(row => row.Exists(value => value.Length > 0)).ToList();
        var width = table.Columns.Count;
        while (width > 1 && table.Columns[width - 1].Trim().Length == 0 && rows.TrueForAll(row => row[width - 1].Length == 0))
            width--;

        return rows.Count == 0 ? throw new FormatException("the file has a header and no rows")
            : ([.. table.Columns.Take(width).Select(head => head.Trim())], [.. rows.Select(row => row[..width])]);
    }

    private static string Decode(byte[] bytes)
    {
        if (FileKind.Of(bytes) is var (_, message) && bytes is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]))
            throw new FormatException(message);

        Encoding encoding = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]
            ? new UnicodeEncoding(bigEndian: bytes[0] == 0xFE, byteOrderMark: true, throwOnInvalidBytes: true)
            : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        try
        {
            var text = encoding.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n");
            return text.Contains('\0', StringComparison.Ordinal) ? throw new FormatException(
                "the file holds a NUL byte (U+0000), so it is no text; save it as \"CSV UTF-8\"") : text;
        }
        catch (DecoderFallbackException)
        {
            throw new FormatException("the file is not UTF-8; save it as UTF-8 (in Excel: \"CSV UTF-8\")");
        }
    }

    /// <summary>Names of columns from heads: Date announced is date_announced, 2022 is y2022; the first without a head is row; what has no
    /// letter from a to z is named by its place.</summary>
    private static List<string> NamesOf(IReadOnlyList<string> heads, IReadOnlyDictionary<string, string> readings, List<string> notes)
    {
        var names = new List<string>();
        foreach (var (head, place) in heads.Select((head, place) => (head, place)))
        {
            var slug = DprkEngagement.Slug.Of(head).Replace('-', '_');
            var name = readings.GetValueOrDefault(head) is { } reading && reading.StartsWith("name:", StringComparison.Ordinal)
                ? reading["name:".Length..]
                : slug.Length > 0 && char.IsAsciiDigit(slug[0]) ? "y" + slug
                : slug.Length > 0 ? slug
                : head.Length == 0 && place == 0 ? "row"
                : FormattableString.Invariant($"column_{place + 1}");
            if (names.IndexOf(name) is >= 0 and var first)
            {
                throw new FormatException(
                    FormattableString.Invariant(
                    $"columns {first + 1} and {place + 1} would both be named {name}; rename one in the first line"));
            }

            if (slug.Length == 0 || name[1..] == slug)
            {
                var what = head.Length == 0 ? FormattableString.Invariant($"{place + 1}, which has no name,") : $"'{head}'";
                var remedy = slug.Length == 0 && head.Length > 0 ? $"; --rename \"{head}=NAME\" gives it another name" : "";
                notes.Add($"The column {what} is named {name} here{remedy}.");
            }

            names.Add(name);
        }

        return names;
    }

    /// <summary>datapackage.json with the table at the end of its resources; everything else is kept.</summary>
    private static byte[] Describe(byte[] package, string name, string description,
        IReadOnlyList<(string Head, ColumnReading Column)> columns, int key)
    {
        var json = JsonNode.Parse(package.AsSpan(package.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0))!;
        var references = columns.Where(one => one.Column.Reference is not null).Select(one => (JsonNode)Object(
            ("fields", one.Column.Name),
            ("reference", Object(("resource", one.Column.Reference!.Value.Table), ("fields", one.Column.Reference.Value.Field))))).ToArray();
        var schema = Object(
            ("fields", new JsonArray([.. columns.Select((one, place) => Field(one.Head, one.Column, place == key))])),
            ("primaryKey", key >= 0 ? new JsonArray(columns[key].Column.Name) : null),
            ("missingValues", new JsonArray("")),
            ("foreignKeys", references.Length > 0 ? new JsonArray(references) : null));
        json["resources"]!.AsArray().Add(new JsonObject
        {
            ["name"] = name, ["path"] = name + ".csv", ["type"] = "table", ["title"] = EnumText.Capital(name.Replace('-', ' ')),
                ["description"] = description,
            ["format"] = "csv", ["mediatype"] = "text/csv", ["encoding"] = "utf-8", ["schema"] = schema,
        });
        return Encoding.UTF8.GetBytes(json.ToJsonString(Json) + "\n");
    }

    private static JsonObject Field(string head, ColumnReading column, bool isKey)
    {
        var isNamed = head == column.Name || head.Length == 0;
        var hasSlugs = isKey && column.Type == FieldType.String && column.Values.All(FieldForm.Matcher(Slug));
        var constraints = Object(
            ("required", column.IsFilled ? true : null), ("unique", isKey ? true : null), ("pattern", hasSlugs ? Slug : null));
        return Object(
            ("name", column.Name),
            ("type", column.Type == FieldType.Uri ? "string" : column.Type.ToString().ToLowerInvariant()),
            ("format", column.Type == FieldType.Uri ? "uri" : null),
            ("title", isNamed ? null : head),
            ("description", isNamed ? "to be described" : head),
            ("inferred", column.Why),
            ("missingValues", column.Missing.Count > 0 ? new JsonArray([.. column.Missing.Prepend("").Select(text => (JsonNode)text)]) : null),
            ("constraints", constraints.Count > 0 ? constraints : null));
    }

    /// <summary>An object of the properties that have a value.</summary>
    private static JsonObject Object(params (string Name, JsonNode? Value)[] properties) =>
        new(properties.Where(one => one.Value is not null).Select(one => KeyValuePair.Create(one.Name, one.Value)));
}
