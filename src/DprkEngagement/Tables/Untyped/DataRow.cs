using System.Globalization;

namespace DprkEngagement;

/// <summary>A row of a <see cref="DataTable"/>. An empty field is null: unknown. Every method throws <see cref="ArgumentException"/> where there is no such column.</summary>
public sealed class DataRow
{
    private readonly DataTable _table;
    private readonly string?[] _fields;

    internal DataRow(DataTable table, string?[] fields, RowPosition position)
    {
        (_table, _fields, Position) = (table, fields, position);
    }

    /// <summary>The row's place in its file.</summary>
    public RowPosition Position { get; }

    /// <summary>A field as text, or null where it is empty.</summary>
    /// <param name="column">The column's name, e.g. reason.</param>
    public string? this[string column] => _fields[_table.PlaceOf(column)];

    /// <summary>A field as a day, or null where it is empty.</summary>
    /// <param name="column">The name of a column of type date.</param>
    /// <exception cref="FormatException">The column holds no dates.</exception>
    public DateOnly? Date(string column) =>
        this[column] is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>A field as a number, or null where it is empty.</summary>
    /// <param name="column">The name of a column of type number or integer.</param>
    /// <exception cref="FormatException">The column holds no numbers.</exception>
    public decimal? Number(string column) =>
        this[column] is { } text ? decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture) : null;

    /// <summary>A field as true or false, or null where it is empty.</summary>
    /// <param name="column">The name of a column of type boolean.</param>
    /// <exception cref="FormatException">The column holds no booleans.</exception>
    public bool? Flag(string column) => this[column] is { } text ? bool.Parse(text) : null;
}
