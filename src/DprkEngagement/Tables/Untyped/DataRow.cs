using System.Globalization;

namespace DprkEngagement;

/// <summary>
/// A row of a <see cref="DataTable"/>. An empty field is null: unknown. Every method throws
/// <see cref="ArgumentException"/> where there is no such column, or where it holds something of another type.
/// </summary>
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
    public DateOnly? Date(string column) =>
        Text(column, FieldType.Date) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>A field as a number, or null where it is empty.</summary>
    /// <param name="column">The name of a column of type number or integer.</param>
    public decimal? Number(string column) =>
        Text(column, FieldType.Number, FieldType.Integer) is { } text ? decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture) : null;

    /// <summary>A field as a whole number, or null where it is empty.</summary>
    /// <param name="column">The name of a column of type integer.</param>
    public int? Whole(string column) =>
        Text(column, FieldType.Integer) is { } text ? int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : null;

    /// <summary>A field as true or false, or null where it is empty.</summary>
    /// <param name="column">The name of a column of type boolean.</param>
    public bool? Flag(string column) => Text(column, FieldType.Boolean) is { } text ? bool.Parse(text) : null;

    /// <summary>What leads back to the row: its key where one column is the key, otherwise its table and line.</summary>
    public override string ToString() => _table.Schema.PrimaryKey.Count == 1
        ? this[_table.Schema.PrimaryKey[0]]!
        : FormattableString.Invariant($"{Position.Table} line {Position.Line}");

    /// <summary>The fields in the order of the columns.</summary>
    internal IReadOnlyList<string?> Fields => _fields;

    private string? Text(string column, params ReadOnlySpan<FieldType> types)
    {
        _table.Require(column, types);
        return this[column];
    }
}
