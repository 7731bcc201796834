namespace DprkEngagement;

/// <summary>Compares a file's first row with the columns of the schema: names and order must be the same. Says of each column that is not
/// whether it was renamed, moved, is missing or is new, and still finds the columns that it can, so that the rows are checked all the
/// same.</summary>
internal sealed class TableHeader
{
    /// <summary>No table has as many columns; a file that does is none.</summary>
    private const int MostColumns = 2000;
    private readonly TableSchema _schema;
    private readonly ProblemList _problems;
    private readonly List<string> _names;
    private readonly int _width;

    private TableHeader(TableSchema schema, string[] names, ProblemList problems)
    {
        (_schema, _problems, _names) = (schema, problems, [.. names]);
        // Without columns at the end that have no name.
        _width = _names.FindLastIndex(name => name.Length > 0) + 1;
        FieldOfColumn = [.. schema.Names.Select(name => _names.IndexOf(name))];
        var unknown = Enumerable.Range(0, _width).Where(field => schema.IndexOf(names[field]) < 0).ToList();
        foreach (var (column, name) in schema.Names.Index().Where(one => FieldOfColumn[one.Index] < 0))
        {
            var samePlace = unknown.Contains(column) && _width == schema.Fields.Count ? column : -1;
            var near = NearestValue.Of(name, unknown.Select(field => names[field])) is { } text ? _names.IndexOf(text) : samePlace;
            if (unknown.Remove(near))
            {
                FieldOfColumn[column] = near;
                Report(near, "column-renamed", names[near], $"column {near + 1} is named '{names[near]}'; its name is '{name}'");
            }
            else
            {
                problems.Add(schema.Path, 1, 0, "column-missing", name, "", $"the column '{name}' is missing; it comes {PlaceOf(name)}");
            }
        }

        foreach (var field in unknown)
        {
            var what = names[field].Length == 0 ? $"column {field + 1} has no name" : $"'{names[field]}' is not a column of {schema.Name}";
            Report(field, "column-unknown", names[field], $"{what}; delete it, or describe it in {SchemaReader.FileName}");
        }

        foreach (var (field, name) in _names.Index().Where(one => schema.IndexOf(one.Item) >= 0 && _names.IndexOf(one.Item) < one.Index))
            Report(field, "column-repeated", name, $"the column '{name}' stands here a second time");

        ReportMoved([.. Enumerable.Range(0, FieldOfColumn.Length).Where(column => FieldOfColumn[column] >= 0)]);
        if (names.Length > _width)
            ReportEmptyColumns(1, names.Length - _width);
    }

    /// <summary>For each column of the schema its place in the file, or -1 where it is missing.</summary>
    public int[] FieldOfColumn { get; }

    /// <returns>Null where the line names no columns of the table; a problem says so.</returns>
    public static TableHeader? Read(CsvRow? row, TableSchema schema, ProblemList problems)
    {
        var columns = string.Join(',', schema.Names);
        if (row is not null && Separator(row) is null && row.Fault is { } fault)
        {
            row.Report(fault, schema.Path, [], problems);
            return null;
        }

        var (rule, message) = row is null
            ? ("header-missing", $"the file is empty; its first line must name the columns: {columns}")
            : Separator(row) is { } separator
            ? ("separator-wrong", separator)
            : row.Fields.Length > MostColumns
            ? ("header-endless", Invariant($"the line has {row.Fields.Length:N0} fields, and {schema.Name} has {schema.Fields.Count} ")
                + "columns; the file is not this table, and nothing after this is read")
            : !row.Fields.Any(name => NearestValue.Of(name, schema.Names) is not null)
            ? ("header-missing", $"the first line names no column of {schema.Name}; it must read {columns}")
            : ("", "");
        if (rule.Length == 0)
            return new TableHeader(schema, row!.Fields, problems);

        problems.Add(schema.Path, row?.Line ?? 1, rule, message);
        return null;
    }

    /// <summary>True where a row can be read field by field: as many fields as the header names columns, and no fault.</summary>
    public bool Fits(CsvRow row)
    {
        var (count, spare) = (row.Fields.Length, row.Fields.Length - _width);
        var filled = Array.FindIndex(row.Fields, Math.Min(_width, count), text => text.Length > 0);
        if (row.Fault is { } fault)
        {
            row.Report(fault, _schema.Path, _names, _problems);
            return false;
        }

        if (spare > 0 && filled < 0 && _names.Count == _width)
            ReportEmptyColumns(row.Line, spare);

        if (spare == 0 || (spare > 0 && filled < 0))
            return true;

        var (rule, message) = spare > 0 && _names.Count >= count
            ? ("column-unknown", $"field {filled + 1} holds something, but the header names no such column; delete it, or name the column "
                + $"and describe it in {SchemaReader.FileName}")
            : row.IsUnended && spare < 0
            ? ("file-cut", $"the file ends inside this row, in the field {_names[count - 1]}: its end was lost in copying or saving; "
                + "complete the row, or delete it")
            : ("field-count", $"the row has {count} fields, the header {_width}; " + (spare < 0
                ? "put a comma for every field, also for an empty one"
                : row.Fields.Any(FieldAccidents.OpensCurvedQuote)
                ? "typographic quotes (\u201C \u201D) hold no field together; put straight ones (\")"
                : "a text with a comma in it must stand in double quotes"));
        _problems.Add(_schema.Path, row.Line, rule, message);
        return false;
    }

    private static string? Separator(CsvRow row)
    {
        const string SaveAgain = "save it as \"CSV UTF-8 (Comma delimited)\"";
        var line = row.Fields.FirstOrDefault() ?? "";
        if (line.StartsWith("sep=", StringComparison.Ordinal))
            return "the first line, 'sep=', is a note for Excel alone; delete it, so that the first line names the columns";

        return row.Fields.Length != 1 ? null : line.FirstOrDefault(letter => letter is '\t' or ';' or '|') switch
        {
            '\t' => $"the fields are separated by tabs, not commas, as in Excel's \"Text (Tab delimited)\"; {SaveAgain}",
            ';' => "the fields are separated by semicolons, not commas, as Excel does where a comma stands before decimals; in Windows set "
                + "Region, Additional settings, List separator to a comma and save again, or save from LibreOffice with a comma",
            '|' => $"the fields are separated by vertical bars, not commas; {SaveAgain}",
            _ => null,
        };
    }

    // One column that was moved, or else the order as a whole: one cause, one problem.
    private void ReportMoved(List<int> present)
    {
        if (AreInOrder(present))
            return;

        var moved = present.FindLast(column => AreInOrder(present.Where(other => other != column)));
        var name = _schema.Fields[moved].Name;
        Report(FieldOfColumn[moved], "column-moved", name, AreInOrder(present.Where(other => other != moved))
            ? $"the column '{name}' is out of order; it comes {PlaceOf(name)}"
            : $"the columns are out of order; the line must read {string.Join(',', _schema.Names)}");
    }

    private bool AreInOrder(IEnumerable<int> columns) =>
        columns.Select(column => FieldOfColumn[column]).ToList() is var fields && fields.SequenceEqual(fields.Order());

    private string PlaceOf(string name) =>
        _schema.IndexOf(name) is > 0 and var column ? $"after '{_schema.Fields[column - 1].Name}'" : "first";

    // One cause, whether the header or the rows show it.
    private void ReportEmptyColumns(int line, int count) => _problems.Add(_schema.Path, line, _width + 1, "columns-empty", "", "",
        $"{count} empty {(count == 1 ? "field follows" : "fields follow")} the last column, {_names[_width - 1]}, as a spreadsheet adds "
            + "them; delete them, or run 'dprk check --fix'",
        "columns-empty");

    private void Report(int field, string rule, string value, string message) =>
        _problems.Add(_schema.Path, 1, field + 1, rule, value, value, message);
}
