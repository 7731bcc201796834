namespace DprkEngagement;

/// <summary>A row as it stands in its table: every column by its name, whether a record has a property for it or not.</summary>
public sealed class DataRow
{
    private readonly IReadOnlyDictionary<string, int> _columns;
    private readonly string?[] _values;

    /// <param name="table">Name of the table.</param>
    /// <param name="line">Line on which the row begins in its file; 1 is the header.</param>
    /// <param name="columns">Column names with their positions.</param>
    /// <param name="values">The values as written; null where empty.</param>
    internal DataRow(string table, int line, IReadOnlyDictionary<string, int> columns, string?[] values) =>
        (Table, Line, _columns, _values) = (table, line, columns, values);

    /// <summary>Name of the table, e.g. claims.</summary>
    public string Table { get; }

    /// <summary>Line on which the row begins in its file; 1 is the header.</summary>
    public int Line { get; }

    /// <summary>Names of the columns in the order of the file.</summary>
    public IEnumerable<string> Columns => _columns.OrderBy(one => one.Value).Select(one => one.Key);

    /// <summary>The value as written in the file; null where it is empty, which means unknown.</summary>
    /// <param name="column">Name of a column.</param>
    /// <exception cref="ArgumentException">The table has no such column; the message names the nearest.</exception>
    public string? this[string column] => _columns.TryGetValue(column, out var index)
        ? _values[index]
        : throw new ArgumentException(UnknownName.Message($"column of {Table}", column, _columns.Keys), nameof(column));
}

/// <summary>A record of the data, and the row that it was read from.</summary>
public abstract record DataRecord
{
    /// <summary>The row as it stands in its file.</summary>
    public required DataRow Row { get; init; }

    /// <summary>A value of the row as written in the file; null where it is empty.</summary>
    /// <param name="column">Name of a column, also of one that no property reads.</param>
    /// <exception cref="ArgumentException">The table has no such column; the message names the nearest.</exception>
    public string? this[string column] => Row[column];
}
