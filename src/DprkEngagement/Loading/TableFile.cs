namespace DprkEngagement;

/// <summary>One table as it was read: rows with their places, sound or not, and the keys that others point to.</summary>
internal sealed partial class TableFile
{
    private readonly List<TableRow> _rows = [];

    public TableFile(TableSchema schema, byte[]? file, ProblemList problems)
    {
        (Schema, Problems, Keys) = (schema, problems, new TableKeys(this));
        Forms = [.. schema.Fields.Select(field => new FieldForm(field, schema.IsReference(field.Name)))];
        Keys.IsComplete = file is not null && Read(file);
    }

    public TableSchema Schema { get; }
    public ProblemList Problems { get; }

    public IReadOnlyList<FieldForm> Forms { get; }

    /// <summary>For each column its place in the file, from 0; -1 where the file lacks it.</summary>
    public int[] FieldOfColumn { get; private set; } = [];

    /// <summary>Every row that was there, in order.</summary>
    public IReadOnlyList<TableRow> Rows => _rows;

    /// <summary>True where the file does not end with a line end: the last row may have been cut off.</summary>
    public bool IsUnended { get; private set; }
    public TableKeys Keys { get; }

    /// <summary>The rows in which nothing is wrong.</summary>
    public IEnumerable<DataRow> SoundRows => _rows.Where(row => row.IsSound).Select(row => row.Data);

    /// <summary>Says that the table has lost rows, and by what it is seen; a key that is not there then proves nothing.</summary>
    public void ReportCut(string seen)
    {
        Keys.IsComplete = false;
        Problems.Add(Schema.Path, _rows.Count == 0 ? 1 : _rows[^1].Line, "table-cut", $"the table looks cut off: {seen}");
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

        // Latin-1 keeps every byte.
        var text = Encoding.Latin1.GetString(file);
        var conflicts = Conflict().Matches(text);
        foreach (var place in conflicts.Cast<Match>())
            ReportConflict(text, place);

        if (conflicts.Count > 0)
            file = Encoding.Latin1.GetBytes(Conflict().Replace(text, place => new string('\n', place.ValueSpan.Count('\n'))));

        using var rows = new CsvRows(file).Read().GetEnumerator();
        if (conflicts is [{ Index: 0 }, ..] || TableHeader.Read(rows.MoveNext() ? rows.Current : null, Schema, Problems) is not { } header)
            return false;

        FieldOfColumn = header.FieldOfColumn;
        var complete = conflicts.Count == 0;
        while (rows.MoveNext())
        {
            var row = rows.Current;
            if (row.Fault is null && Array.TrueForAll(row.Fields, text => text.Length == 0))
            {
                Problems.Add(Schema.Path, row.Line, "row-empty", "no field of the row holds anything; delete the line");
                continue;
            }

            Add(row, header.Fits(row));
            // Rows may have been cut off: what points to them is no problem of its own.
            IsUnended = row.IsUnended;
            complete &= !row.IsEndless && (!row.IsUnended || _rows[^1].IsSound);
        }

        return complete;
    }

    // What git left where it could not merge two versions: rows between the marks stand in both, and one problem says it all.
    private void ReportConflict(string text, Match place)
    {
        var first = 1 + text.AsSpan(0, place.Index).Count('\n');
        var last = first + place.ValueSpan.TrimEnd('\n').Count('\n');
        Problems.Add(Schema.Path, first, 0, "merge-conflict", "", "",
            $"{(first == last ? $"line {first} is left from" : $"lines {first} to {last} are")} a merge that git could not finish: it "
                + "wrote both versions, parted by lines of <<<<<<<, ======= and >>>>>>>; keep the right rows and delete those lines",
            "merge-conflict");
    }

    [GeneratedRegex(@"^(?:<{7}(?s:.*?)(?:^>{7}[^\n]*|\z)|>{7}[^\n]*|[=|]{7}[^,\n]*$)", RegexOptions.Multiline)]
    private static partial Regex Conflict();

    private void Add(CsvRow csv, bool isWhole)
    {
        var values = new string?[Schema.Fields.Count];
        var readable = csv.Fault?.Field ?? csv.Fields.Length;
        for (var column = 0; column < values.Length; column++)
        {
            if (FieldOfColumn[column] is >= 0 and var field && field < readable && !Forms[column].IsMissing(csv.Fields[field]))
                values[column] = csv.Fields[field];
        }

        var row = new TableRow(this, isWhole, new DataRow(Schema.Name, csv.Line, Schema.Places, values), values);
        _rows.Add(row);
        for (var column = 0; isWhole && column < values.Length; column++)
            row.Check(Forms[column], values[column]);
    }
}

/// <summary>A row while it is checked: which of its fields hold what their column should, and where to report what is wrong.</summary>
internal sealed class TableRow(TableFile table, bool isWhole, DataRow data, string?[] values)
{
    private HashSet<string>? _wrong;

    public DataRow Data => data;
    public int Line => data.Line;

    /// <summary>True while nothing is wrong with the row.</summary>
    public bool IsSound { get; private set; } = isWhole;

    /// <summary>False where it could not be read field by field; then no field is present or missing.</summary>
    public bool IsWhole { get; } = isWhole;

    /// <summary>The value as written; null where empty, or where the row or the table has no such column.</summary>
    public string? Raw(string column) => data.Or(column);

    /// <summary>True where every column named holds a value of its kind.</summary>
    public bool Has(params ReadOnlySpan<string> columns)
    {
        foreach (var column in columns)
        {
            if (Text(column) is null)
                return false;
        }

        return true;
    }

    /// <summary>True where the field is empty, and may be.</summary>
    public bool IsMissing(string column) => IsWhole && Raw(column) is null && !IsWrong(column);

    /// <summary>The value, or null where it is empty or not of its kind.</summary>
    public string? Text(string column) => IsWhole && !IsWrong(column) ? Raw(column) : null;
    public DateOnly? Date(string column) => Text(column) is { } text ? DataValue.Day(text) : null;
    public decimal? Number(string column) => Text(column) is { } text && DataValue.TryNumber(text, out var number, out _) ? number : null;
    public int? Whole(string column) => Text(column) is { } text ? DataValue.Whole(text) : null;

    public T? Code<T>(string column)
        where T : struct, Enum => Text(column) is { } text ? CodeNames.Value<T>(text) : null;

    /// <summary>Says of a field that it is not usable, so that no other rule looks at it; with no problem where another is the
    /// cause.</summary>
    public void Spoil(string column, (string Rule, string Message)? problem, Accident? accident = null)
    {
        IsSound = false;
        (_wrong ??= []).Add(column);
        if (problem is var (rule, message))
            Report(column, rule, message, accident);
    }

    /// <summary>Checks a field by itself.</summary>
    public void Check(FieldForm form, string? text)
    {
        var name = form.Schema.Name;
        if (text is null && form.Schema.Required)
        {
            // A column that the whole file lacks was reported with the header.
            var isInFile = table.FieldOfColumn[table.Schema.IndexOf(name)] >= 0;
            Spoil(name, isInFile ? ("value-missing", $"{name} is empty; it must be filled") : null);
        }
        else if (text is not null && form.TakesAnyText && FieldAccidents.InFreeText(text) is { } accident)
        {
            Spoil(name, (accident.Rule, $"{name} is '{Excerpt.Of(text)}'; {accident.Message}"), accident);
        }
        else if (text is not null && !form.TakesAnyText && !form.IsReference && !form.Holds(text))
        {
            Explain(form, text, form.Holds, () => form.Explain(text));
        }
    }

    /// <summary>Says of a field that it does not hold what it should, and what has most likely happened to it, judged by what the column
    /// <paramref name="holds"/>; a slip of its own is null where another problem is the cause.</summary>
    public void Explain(FieldForm form, string text, Func<string, bool> holds, Func<(string Rule, string Message)?> slip)
    {
        var (name, accident) = (form.Schema.Name, FieldAccidents.Of(form.Schema, text, holds));
        var found = accident is null ? slip() : (accident.Rule, accident.Message);
        Spoil(name, found is var (rule, message) ? (rule, $"{name} is '{Excerpt.Of(text)}'; {message}") : null, accident);
    }

    public void Report(string column, string rule, string message, Accident? accident = null)
    {
        IsSound = false;
        var field = table.FieldOfColumn[table.Schema.IndexOf(column)];
        // Texts before the field may have line breaks.
        var line = Line + values.Where((_, other) => table.FieldOfColumn[other] < field).Sum(text => text.AsSpan().Count('\n'));
        table.Problems.Add(table.Schema.Path, line, Math.Max(0, field) + 1, rule, column, Raw(column) ?? "",
            $"{message} (codebook: {table.Schema.Name}.{column})", accident?.Cause, accident?.Weight ?? 0);
    }

    private bool IsWrong(string column) => _wrong?.Contains(column) == true;
}
