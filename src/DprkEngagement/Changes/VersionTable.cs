using System.Text;

namespace DprkEngagement;

/// <summary>A table as it stands in one version of the data, sound or not.</summary>
/// <param name="Schema">What that version's datapackage.json says of it.</param>
/// <param name="Columns">The columns in its file.</param>
/// <param name="Rows">The rows that have the form of one.</param>
/// <param name="Unreadable">Lines of rows that have not.</param>
internal sealed record VersionTable(TableSchema Schema, IReadOnlyList<string> Columns, IReadOnlyList<(int Line, IReadOnlyList<string> Fields)> Rows, IReadOnlyList<int> Unreadable)
{
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static VersionTable Read(string folder, TableSchema schema)
    {
        var path = Path.Combine(folder, schema.Path);
        if (!File.Exists(path))
        {
            return new VersionTable(schema, [.. schema.Fields.Select(column => column.Name)], [], []);
        }

        using var csv = new CsvReader(File.OpenRead(path));
        IReadOnlyList<string> columns = csv.Read() && csv.Fault == CsvFault.None ? Fields(csv) : [];
        var rows = new List<(int, IReadOnlyList<string>)>();
        var unreadable = new List<int>();
        while (csv.Read())
        {
            if (csv.Fault == CsvFault.None && csv.FieldCount == columns.Count)
            {
                rows.Add((csv.Line, Fields(csv)));
            }
            else
            {
                unreadable.Add(csv.Line);
            }
        }

        return new VersionTable(schema, columns, rows, unreadable);
    }

    /// <summary>A row's field, or empty where the file has no such column.</summary>
    public string Value(IReadOnlyList<string> fields, string column) => PlaceOf(column) is >= 0 and var place ? fields[place] : "";

    /// <returns>The column's place from 0, or -1.</returns>
    public int PlaceOf(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i] == column)
            {
                return i;
            }
        }

        return -1;
    }

    private static string[] Fields(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(place => Encoding.UTF8.GetString(csv.Field(place)))];
}
