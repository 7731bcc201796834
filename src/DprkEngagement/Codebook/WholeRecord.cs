using System.Text;

namespace DprkEngagement;

/// <summary>Everything a codebook speaks of: the schema, every table as it stands in its file, and the typed data.</summary>
/// <param name="Data">The typed data.</param>
/// <param name="Package">The schema.</param>
/// <param name="Tables">Every table in the order of the schema.</param>
internal sealed record WholeRecord(EngagementData Data, DataPackage Package, IReadOnlyList<DataTable> Tables)
{
    /// <summary>Reads the folder that the data came from once more, as text; it has been checked.</summary>
    /// <exception cref="DataException">The folder has changed since and its schema can no longer be read.</exception>
    public static WholeRecord Of(EngagementData data)
    {
        var problems = new ProblemList(Path.GetFileName(data.Folder));
        var package = DataPackageReader.Read(data.Folder, problems) ?? throw new DataException(problems.InOrder());
        return new WholeRecord(data, package, [.. package.Tables.Select(schema => ReadTable(data.Folder, schema))]);
    }

    /// <summary>A table by its name.</summary>
    public DataTable Table(string name) => Tables.First(table => table.Name == name);

    private static DataTable ReadTable(string folder, TableSchema schema)
    {
        using var csv = new CsvReader(File.OpenRead(Path.Combine(folder, schema.Path)));
        csv.Read();
        var table = new DataTable(schema);
        var rows = new List<DataRow>();
        while (csv.Read())
        {
            var fields = Enumerable.Range(0, csv.FieldCount).Select(field => Encoding.UTF8.GetString(csv.Field(field)));
            rows.Add(new DataRow(table, [.. fields.Select(field => field.Length == 0 || schema.MissingValues.Contains(field) ? null : field)], new RowPosition(schema.Name, csv.Line)));
        }

        table.Rows = rows;
        return table;
    }
}
