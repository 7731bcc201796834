namespace DprkEngagement;

/// <summary>
/// A table that datapackage.json describes and no record type holds yet, such as one of your own: its rows by the names
/// of their columns, checked against the schema. Shows itself as a table.
/// </summary>
[TypeFormatterSource(typeof(DataTableFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial class DataTable
{
    /// <summary>A notebook is no spreadsheet: more rows than these are not shown.</summary>
    private const int MostShown = 200;

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

    /// <summary>Columns that a program described and nobody has confirmed: those with "inferred" in datapackage.json.</summary>
    public IReadOnlyList<string> Unconfirmed => [.. Schema.Fields.Where(column => column.Inferred is not null).Select(column => column.Name)];

    /// <summary>What datapackage.json says of it.</summary>
    internal TableSchema Schema { get; }

    /// <summary>Its rows as they are shown, the first 200 of them; unknown is an empty cell.</summary>
    public ResultTable ToTable() => new(
        Rows.Count > MostShown
            ? FormattableString.Invariant($"{Name}, the first {MostShown} of {Rows.Count:N0} rows")
            : FormattableString.Invariant($"{Name}, {Rows.Count} {(Rows.Count == 1 ? "row" : "rows")}"),
        Columns,
        [.. Rows.Take(MostShown).Select(row => new ResultRow([.. row.Fields.Select(field => field ?? "")], [row.ToString()]))]);

    /// <exception cref="ArgumentException">There is no such column; the message names the nearest.</exception>
    internal int PlaceOf(string column) => _places.TryGetValue(column, out var place)
        ? place
        : throw new ArgumentException(UnknownName.Message($"column of the table {Name}", column, Columns), nameof(column));

    /// <exception cref="ArgumentException">There is no such column, or its type is none of these.</exception>
    internal void Require(string column, params ReadOnlySpan<FieldType> types)
    {
        var type = Schema.Fields[PlaceOf(column)].Type;
        if (!types.Contains(type))
        {
            var wanted = string.Join(" or ", types.ToArray().Select(EnumText.Words));
            throw new ArgumentException($"the column '{column}' of the table {Name} is of type {EnumText.Words(type)}, not {wanted}", nameof(column));
        }
    }
}
