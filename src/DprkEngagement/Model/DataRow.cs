namespace DprkEngagement;

/// <summary>A row as it stands in its table: every column by its name, whether a record has a property for it or not. Where the table has
/// no such column every method throws <see cref="ArgumentException"/>, whose message names the nearest.</summary>
public sealed class DataRow
{
    private readonly IReadOnlyDictionary<string, int> _columns;
    private readonly string?[] _values;

    internal DataRow(string table, int line, IReadOnlyDictionary<string, int> columns, string?[] values) =>
        (Table, Line, _columns, _values) = (table, line, columns, values);

    /// <summary>Name of the table, e.g. claims.</summary>
    public string Table { get; }

    /// <summary>Line on which the row begins in its file; 1 is the header.</summary>
    public int Line { get; }

    /// <summary>Names of the columns in the order of the schema.</summary>
    public IEnumerable<string> Columns => _columns.OrderBy(one => one.Value).Select(one => one.Key);

    /// <summary>The value as written in the file; null where it is empty, which means unknown.</summary>
    public string? this[string column] => _columns.TryGetValue(column, out var index)
        ? _values[index]
        : throw new ArgumentException(UnknownName.Message($"column of the table {Table}", column, _columns.Keys), nameof(column));

    /// <summary>The value as a day, or null where it is empty.</summary>
    public DateOnly? Date(string column) => Read(column, "day", DataValue.Day);

    /// <summary>The value as a number, or null where it is empty.</summary>
    public decimal? Number(string column) =>
        Read(column, "number", text => DataValue.TryNumber(text, out var number, out _) ? number : (decimal?)null);

    /// <summary>The value as a whole number, or null where it is empty.</summary>
    public int? Whole(string column) => Read(column, "whole number", DataValue.Whole);

    /// <summary>The value as true or false, or null where it is empty.</summary>
    public bool? Flag(string column) =>
        Read(column, "true or false", text => text switch { "true" => true, "false" => false, _ => (bool?)null });

    internal bool Has(string column) => _columns.ContainsKey(column);

    /// <summary>The value, or null where it is empty or the table has no such column.</summary>
    internal string? Or(string column) => _columns.TryGetValue(column, out var index) ? _values[index] : null;

    private T? Read<T>(string column, string kind, Func<string, T?> read)
        where T : struct => this[column] is not { } text ? null
            : read(text) ?? throw new ArgumentException(
                $"the column '{column}' of the table {Table} holds '{text}' in line {Line}, which is no {kind}", nameof(column));
}

/// <summary>A record of the data, and the row that it was read from. What is null was not stated, is not known or does not apply.</summary>
public abstract record DataRecord
{
    /// <summary>The row as it stands in its file.</summary>
    public DataRow Row { get; internal set; } = null!;

    /// <summary>A value of the row as written in the file, also of a column that no property reads; null where it is empty.</summary>
    public string? this[string column] => Row[column];
}
