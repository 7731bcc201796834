namespace DprkEngagement;

/// <summary>A table that datapackage.json describes and no record type holds yet: its rows by the names of their columns, checked against the schema.</summary>
public sealed class DataTable
{
    private readonly Dictionary<string, int> _places;

    internal DataTable(TableSchema schema)
    {
        Schema = schema;
        Columns = [.. schema.Fields.Select(field => field.Name)];
        _places = Columns.Select((name, place) => (name, place)).ToDictionary(pair => pair.name, pair => pair.place);
    }

    /// <summary>The table's name, e.g. left-out.</summary>
    public string Name => Schema.Name;

    /// <summary>The names of its columns, in order.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Its rows in the order of the file.</summary>
    public IReadOnlyList<DataRow> Rows { get; internal set; } = [];

    /// <summary>What datapackage.json says of it.</summary>
    internal TableSchema Schema { get; }

    /// <exception cref="ArgumentException">There is no such column; the message names the nearest.</exception>
    internal int PlaceOf(string column) => _places.TryGetValue(column, out var place)
        ? place
        : throw new ArgumentException(UnknownName.Message($"column of the table {Name}", column, Columns), nameof(column));
}
