namespace DprkEngagement;

/// <summary>A table that datapackage.json describes, of ours or of your own: its rows by the names of their columns, checked against the
/// schema.</summary>
public sealed class DataTable
{
    internal DataTable(TableSchema schema, IReadOnlyList<DataRow> rows)
    {
        (Schema, Rows) = (schema, rows);
        Columns = [.. schema.Fields.Select(field => new DataColumn(field.Name, field.Type switch
        {
            FieldType.Uri => "uri",
            _ => field.Type.ToString().ToLowerInvariant(),
        }, field.Description))];
    }

    /// <summary>The table's name, e.g. left-out.</summary>
    public string Name => Schema.Name;

    /// <summary>What a row is, from datapackage.json; null where it does not say.</summary>
    public string? Description => Schema.Description;

    /// <summary>Its columns, in order.</summary>
    public IReadOnlyList<DataColumn> Columns { get; }

    /// <summary>Its rows in the order of the file.</summary>
    public IReadOnlyList<DataRow> Rows { get; }

    /// <summary>Columns that a program described and nobody has confirmed: those with "inferred" in datapackage.json.</summary>
    public IReadOnlyList<string> Unconfirmed =>
        [.. Schema.Fields.Where(column => column.Inferred is not null).Select(column => column.Name)];

    /// <summary>What datapackage.json says of it.</summary>
    internal TableSchema Schema { get; }

    /// <summary>What leads back to a row: its key where one column is the key, otherwise its table and line.</summary>
    internal string IdOf(DataRow row) => Schema.KeyField is { Length: > 0 } key
        ? row[key]!
        : FormattableString.Invariant($"{Name} line {row.Line}");

    /// <summary>The same table with some of its rows.</summary>
    internal DataTable With(IEnumerable<DataRow> rows) => new(Schema, [.. rows]);
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name, e.g. date_published.</param>
/// <param name="Type">What it holds: string, uri, integer, number, boolean or date.</param>
/// <param name="Description">What it means, or null.</param>
public sealed record DataColumn(string Name, string Type, string? Description);
