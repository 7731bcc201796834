namespace DprkEngagement;

/// <summary>One table as it was read: rows with their places, sound or not, and the keys that others point to.</summary>
internal sealed partial class TableFile
{
    private readonly List<TableRow> _rows = [];
    private readonly FieldForm[] _forms;

    private TableFile(TableSchema schema, ProblemList problems)
    {
        (Schema, Problems) = (schema, problems);
        _forms = [.. schema.Fields.Select(field => new FieldForm(field, IsReference(schema, field.Name)))];
        Keys = new TableKeys(this);
    }

    public TableSchema Schema { get; }

    public ProblemList Problems { get; }

    /// <summary>What each column holds.</summary>
    public IReadOnlyList<FieldForm> Forms => _forms;

    /// <summary>Every row that was there, in order.</summary>
    public IReadOnlyList<TableRow> Rows => _rows;

    /// <summary>True where the file does not end with a line end: the last row may have been cut off.</summary>
    public bool IsUnended { get; private set; }

    /// <summary>The rows by their keys.</summary>
    public TableKeys Keys { get; }

    /// <summary>The rows in which nothing is wrong.</summary>
    public IEnumerable<DataRow> SoundRows => _rows.Where(row => row.IsSound).Select(row => row.Data);

    public static TableFile Read(TableSchema schema, byte[]? file, ProblemList problems)
    {
        var table = new TableFile(schema, problems);
        table.Keys.IsComplete = file is not null && table.Read(file);
        return table;
    }

    /// <returns>False where rows were lost.</returns>
    private bool Read(byte[] file)
    {
        if (FileKind.Of(file) is var (rule, message))
        {
            Problems.Add(Schema.Path, 0, rule, message);
            return false;
        }

        if (file.AsSpan().StartsWith("\uFEFF"u8))
        {
            Problems.Add(Schema.Path, 1, 1, "byte-order-mark", "", "",
                "the file begins with an invisible mark (U+FEFF), which Excel's \"CSV UTF-8\" adds; run 'dprk check --fix', or save it "
                    + "as UTF-8 without BOM");
        }

        var complete = !TakeOutConflicts(ref file, out var inHeader);
        using var rows = new CsvRows(file).Read().GetEnumerator();
        if (inHeader || TableHeader.Read(rows.MoveNext() ? rows.Current : null, Schema, Problems) is not { } header)
            return false;

        var form = new RowForm(Schema, header, Problems);
        form.CheckHeader();
        while (rows.MoveNext())
        {
            var row = rows.Current;
            if (row.Fault == CsvFault.None && Array.TrueForAll(row.Fields, text => text.Length == 0))
            {
                Problems.Add(Schema.Path, row.Line, "row-empty", "no field of the row holds anything; delete the line");
                continue;
            }

            var sound = form.Check(row);
            complete &= row.Fault != CsvFault.RowTooLong;
            Add(row, header.FieldOfColumn, sound);
            // Rows may have been cut off: what points to them is no problem of its own.
            IsUnended = row.IsUnended;
            complete &= !row.IsUnended || _rows[^1].IsSound;
        }

        return complete;
    }

    private static bool IsReference(TableSchema schema, string field) =>
        schema.ForeignKeys.Any(key => key.Fields[0] == field) || (field == TableSchema.RecordId && schema.RecordTables.Count > 0);

    /// <summary>Blanks what git left where it could not merge two versions: rows between the marks stand in both, and one problem says it
    /// all.</summary>
    /// <returns>True where there was such a place.</returns>
    private bool TakeOutConflicts(ref byte[] file, out bool inHeader)
    {
        // Latin-1 keeps every byte.
        var text = Encoding.Latin1.GetString(file);
        var places = Conflict().Matches(text);
        inHeader = places.Count > 0 && places[0].Index == 0;
        foreach (Match place in places)
        {
            var first = 1 + text.AsSpan(0, place.Index).Count('\n');
            var last = first + place.ValueSpan.TrimEnd('\n').Count('\n');
            Problems.Add(Schema.Path, first, 0, "merge-conflict", "", "", string.Create(CultureInfo.InvariantCulture,
                $"{(first == last ? $"line {first} is left from" : $"lines {first} to {last} are")} a merge that git could not finish: it "
                    + $"wrote both versions, parted by lines of <<<<<<<, ======= and >>>>>>>; keep the right rows and delete those lines"),
                "merge-conflict");
        }

        file = places.Count == 0 ? file
            : Encoding.Latin1.GetBytes(Conflict().Replace(text, place => new string('\n', place.ValueSpan.Count('\n'))));
        return places.Count > 0;
    }

    [GeneratedRegex(@"^(?:<{7}(?s:.*?)(?:^>{7}[^\n]*|\z)|>{7}[^\n]*|[=|]{7}[^,\n]*$)", RegexOptions.Multiline)]
    private static partial Regex Conflict();

    private void Add(CsvRow csv, int[] fieldOfColumn, bool sound)
    {
        var values = new string?[Schema.Fields.Count];
        var readable = csv.Fault == CsvFault.None ? csv.Fields.Length : csv.FaultField;
        for (var column = 0; column < values.Length; column++)
        {
            var text = fieldOfColumn[column] is >= 0 and var field && field < readable ? csv.Fields[field] : "";
            values[column] = _forms[column].IsMissing(text) ? null : text;
        }

        var row = new TableRow(this, sound ? null : csv, new DataRow(Schema.Name, csv.Line, Schema.Places, values), fieldOfColumn, values);
        _rows.Add(row);
        for (var column = 0; sound && column < values.Length; column++)
            Check(row, _forms[column], values[column], fieldOfColumn[column] >= 0);
    }

    private static void Check(TableRow row, FieldForm form, string? text, bool isInFile)
    {
        var name = form.Schema.Name;
        if (text is null)
        {
            if (form.Schema.Required)
            {
                // A column that the whole file lacks was reported with the header.
                row.Spoil(name, isInFile ? ("value-missing", $"{name} is empty; it must be filled") : null);
            }
        }
        else if (form.TakesAnyText)
        {
            if (FieldAccidents.InFreeText(text) is { } accident)
                row.Spoil(name, (accident.Rule, $"{name} is '{Excerpt.Of(text)}'; {accident.Message}"), accident);
        }
        else if (!form.IsReference && !form.Holds(text))
        {
            Explain(row, form, text, form.Holds, () => form.Explain(text));
        }
    }

    /// <summary>Says of a field that it does not hold what it should, and what has most likely happened to it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="form">The column.</param>
    /// <param name="text">The field.</param>
    /// <param name="holds">Whether the column would take another value in its place.</param>
    /// <param name="slip">What to say where no accident is recognised; null where another problem is the cause.</param>
    public static void Explain(
        TableRow row, FieldForm form, string text, Func<string, bool> holds, Func<(string Rule, string Message)?> slip)
    {
        var accident = FieldAccidents.Of(form.Schema, text, holds);
        var found = accident is null ? slip() : (accident.Rule, accident.Message);
        row.Spoil(
            form.Schema.Name,
            found is var (rule, message) ? (rule, $"{form.Schema.Name} is '{Excerpt.Of(text)}'; {message}") : null,
            accident);
    }
}
