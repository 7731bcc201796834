using System.Text;

namespace DprkEngagement;

/// <summary>
/// Compares a file's first row with the columns of the schema: names and order must be the same. Says of each column
/// that is not whether it was renamed, moved, is missing or is new, and still finds the columns that it can, so that
/// the rows are checked all the same.
/// </summary>
internal sealed class TableHeader
{
    private readonly TableSchema _schema;
    private readonly ProblemList _problems;
    private readonly int[] _fieldOfColumn;

    public TableHeader(TableSchema schema, CsvReader csv, ProblemList problems)
    {
        _schema = schema;
        _problems = problems;
        Names = [.. Enumerable.Range(0, csv.FieldCount).Select(field => Encoding.UTF8.GetString(csv.Field(field)))];
        Width = Names.FindLastIndex(name => name.Length > 0) + 1;
        _fieldOfColumn = [.. schema.Fields.Select(field => Names.IndexOf(field.Name))];
        var unknown = Enumerable.Range(0, Width).Where(field => schema.IndexOf(Names[field]) < 0).ToList();
        FindRenamed(unknown);
        ReportMissing();
        foreach (var field in unknown)
        {
            Report(field, "column-unknown", Names[field], Names[field].Length == 0
                ? $"column {field + 1} has no name; delete it, or describe it in {DataPackageReader.FileName}"
                : $"'{Names[field]}' is not a column of {schema.Name}; delete it, or describe it in {DataPackageReader.FileName}");
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
        foreach (var column in MissingColumns())
        {
            var place = column == 0 ? "first" : $"after '{_schema.Fields[column - 1].Name}'";
            _problems.Add(_schema.Path, 1, 0, "column-missing", _schema.Fields[column].Name, "", $"the column '{_schema.Fields[column].Name}' is missing; it comes {place}");
        }
    }

    private void ReportRepeated()
    {
        for (var field = 0; field < Names.Count; field++)
        {
            if (_schema.IndexOf(Names[field]) >= 0 && Names.IndexOf(Names[field]) < field)
            {
                Report(field, "column-repeated", Names[field], $"the column '{Names[field]}' stands here a second time");
            }
        }
    }

    /// <summary>Reports the fewest columns that must move for the order to be right: all but the longest run that is in order.</summary>
    private void ReportMoved()
    {
        var present = Enumerable.Range(0, _fieldOfColumn.Length).Where(column => _fieldOfColumn[column] >= 0).ToList();
        var length = new int[present.Count];
        var before = new int[present.Count];
        for (var i = 0; i < present.Count; i++)
        {
            before[i] = -1;
            for (var j = 0; j < i; j++)
            {
                if (_fieldOfColumn[present[j]] < _fieldOfColumn[present[i]] && length[j] + 1 > length[i])
                {
                    (length[i], before[i]) = (length[j] + 1, j);
                }
            }
        }

        var inOrder = new HashSet<int>();
        for (var i = present.Count == 0 ? -1 : Array.IndexOf(length, length.Max()); i >= 0; i = before[i])
        {
            inOrder.Add(present[i]);
        }

        foreach (var column in present.Where(column => !inOrder.Contains(column)))
        {
            var place = column == 0 ? "first" : $"after '{_schema.Fields[column - 1].Name}'";
            Report(_fieldOfColumn[column], "column-moved", _schema.Fields[column].Name, $"the column '{_schema.Fields[column].Name}' is out of order; it comes {place}");
        }
    }

    private List<int> MissingColumns() => [.. Enumerable.Range(0, _fieldOfColumn.Length).Where(column => _fieldOfColumn[column] < 0)];

    private void Report(int field, string rule, string value, string message) =>
        _problems.Add(_schema.Path, 1, field + 1, rule, value, value, message);
}
