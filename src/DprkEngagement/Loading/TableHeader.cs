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
    private readonly int[] _fieldOfColumn;

    private TableHeader(TableSchema schema, IEnumerable<string> names, ProblemList problems)
    {
        _schema = schema;
        _problems = problems;
        Names = [.. names];
        Width = Names.FindLastIndex(name => name.Length > 0) + 1;
        _fieldOfColumn = [.. schema.Fields.Select(field => Names.IndexOf(field.Name))];
        var unknown = Enumerable.Range(0, Width).Where(field => schema.IndexOf(Names[field]) < 0).ToList();
        FindRenamed(unknown);
        ReportMissing();
        foreach (var field in unknown)
        {
            Report(field, "column-unknown", Names[field], Names[field].Length == 0
                ? $"column {field + 1} has no name; delete it, or describe it in {SchemaReader.FileName}"
                : $"'{Names[field]}' is not a column of {schema.Name}; delete it, or describe it in {SchemaReader.FileName}");
        }

        ReportRepeated();
        ReportMoved();
    }

    /// <summary>The names as they stand in the file.</summary>
    public List<string> Names { get; }

    /// <summary>How many columns there are without those at the end that have no name.</summary>
    public int Width { get; }

    /// <summary>For each column of the schema its place in the file, or -1 where it is missing.</summary>
    public int[] FieldOfColumn => _fieldOfColumn;

    /// <returns>Null where the line names no columns of the table; a problem says so.</returns>
    public static TableHeader? Read(CsvRow? row, TableSchema schema, ProblemList problems)
    {
        if (row is null)
        {
            problems.Add(schema.Path, 1, "header-missing", "the file is empty; its first line must name the columns: "
                + $"{string.Join(',', schema.Names)}");
        }
        else if (Separator(row) is { } separator)
        {
            problems.Add(schema.Path, row.Line, "separator-wrong", separator);
        }
        else if (row.Fault != CsvFault.None)
        {
            RowForm.ReportFault(row, schema.Path, [], problems);
        }
        else if (row.Fields.Length > MostColumns)
        {
            problems.Add(schema.Path, row.Line, "header-endless", string.Create(CultureInfo.InvariantCulture,
                $"the line has {row.Fields.Length:N0} fields, and {schema.Name} has {schema.Fields.Count} columns; the file is not this "
                    + $"table, and nothing after this is read"));
        }
        else if (!row.Fields.Any(name => NearestValue.Of(name, schema.Names) is not null))
        {
            problems.Add(schema.Path, row.Line, "header-missing",
                $"the first line names no column of {schema.Name}; it must read {string.Join(',', schema.Names)}");
        }
        else
        {
            return new TableHeader(schema, row.Fields, problems);
        }

        return null;
    }

    private static string? Separator(CsvRow row)
    {
        const string SaveAgain = "save it as \"CSV UTF-8 (Comma delimited)\"";
        var line = row.Fields.FirstOrDefault() ?? "";
        return line.StartsWith("sep=", StringComparison.Ordinal)
            ? "the first line, 'sep=', is a note for Excel alone; delete it, so that the first line names the columns"
            : row.Fields.Length != 1 ? null
            : line.Contains('\t', StringComparison.Ordinal)
            ? $"the fields are separated by tabs, not commas, as in Excel's \"Text (Tab delimited)\"; {SaveAgain}"
            : line.Contains(';', StringComparison.Ordinal)
            ? "the fields are separated by semicolons, not commas, as Excel does where a comma stands before decimals; in Windows set "
                + "Region, Additional settings, List separator to a comma and save again, or save from LibreOffice with a comma"
            : line.Contains('|', StringComparison.Ordinal)
            ? $"the fields are separated by vertical bars, not commas; {SaveAgain}"
            : null;
    }

    private void FindRenamed(List<int> unknown)
    {
        foreach (var column in MissingColumns())
        {
            var name = _schema.Fields[column].Name;
            var samePlace = unknown.Contains(column) && Width == _schema.Fields.Count ? column : -1;
            var near = NearestValue.Of(name, unknown.Select(field => Names[field])) is { } text ? Names.IndexOf(text) : samePlace;
            if (near >= 0 && unknown.Remove(near))
            {
                _fieldOfColumn[column] = near;
                Report(near, "column-renamed", Names[near], $"column {near + 1} is named '{Names[near]}'; its name is '{name}'");
            }
        }
    }

    private void ReportMissing()
    {
        foreach (var name in MissingColumns().Select(column => _schema.Fields[column].Name))
            _problems.Add(_schema.Path, 1, 0, "column-missing", name, "", $"the column '{name}' is missing; it comes {PlaceOf(name)}");
    }

    private void ReportRepeated()
    {
        for (var field = 0; field < Names.Count; field++)
        {
            if (_schema.IndexOf(Names[field]) >= 0 && Names.IndexOf(Names[field]) < field)
                Report(field, "column-repeated", Names[field], $"the column '{Names[field]}' stands here a second time");
        }
    }

    // One column that was moved, or else the order as a whole: one cause, one problem.
    private void ReportMoved()
    {
        var present = Enumerable.Range(0, _fieldOfColumn.Length).Where(column => _fieldOfColumn[column] >= 0).ToList();
        if (!AreInOrder(present))
        {
            var moved = present.FindLast(column => AreInOrder(present.Where(other => other != column)));
            var name = _schema.Fields[moved].Name;
            Report(_fieldOfColumn[moved], "column-moved", name, AreInOrder(present.Where(other => other != moved))
                ? $"the column '{name}' is out of order; it comes {PlaceOf(name)}"
                : $"the columns are out of order; the line must read {string.Join(',', _schema.Names)}");
        }
    }

    private bool AreInOrder(IEnumerable<int> columns) =>
        columns.Select(column => _fieldOfColumn[column]).ToList() is var fields && fields.SequenceEqual(fields.Order());

    private string PlaceOf(string name) => _schema.IndexOf(name) is > 0 and var column
        ? $"after '{_schema.Fields[column - 1].Name}'"
        : "first";

    private List<int> MissingColumns() => [.. Enumerable.Range(0, _fieldOfColumn.Length).Where(column => _fieldOfColumn[column] < 0)];

    private void Report(int field, string rule, string value, string message) =>
        _problems.Add(_schema.Path, 1, field + 1, rule, value, value, message);
}
