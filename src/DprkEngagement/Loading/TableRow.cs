namespace DprkEngagement;

/// <summary>A row while it is checked: which of its fields hold what their column should, and where to report what is wrong.</summary>
internal sealed class TableRow(TableFile table, CsvRow? malformed, DataRow data, int[] fieldOfColumn, string?[] values)
{
    private HashSet<int>? _wrong;

    /// <summary>The row as it is handed out once nothing is wrong.</summary>
    public DataRow Data { get; } = data;

    public int Line => Data.Line;

    /// <summary>True while nothing is wrong with the row.</summary>
    public bool IsSound { get; private set; } = malformed is null;

    /// <summary>False where it could not be read field by field; then no field is present or missing.</summary>
    public bool IsWhole => malformed is null;

    /// <summary>The value as written; null where empty, or where the row or the table has no such column.</summary>
    public string? Raw(string column) => Data.Or(column);

    /// <summary>The same for messages.</summary>
    public string Shown(string column) => Raw(column) ?? "";

    /// <summary>True where every column named holds a value of its kind.</summary>
    public bool Has(params ReadOnlySpan<string> columns)
    {
        foreach (var column in columns)
        {
            if (!IsWhole || Data.Or(column) is null || IsWrong(column))
                return false;
        }

        return true;
    }

    /// <summary>True where the field is empty.</summary>
    public bool IsMissing(string column) => IsWhole && Data.Or(column) is null && !IsWrong(column);

    /// <summary>The value, or null where it is empty or not of its kind.</summary>
    public string? Text(string column) => Has(column) ? Data.Or(column) : null;

    /// <inheritdoc cref="Text"/>
    public DateOnly? Date(string column) => Text(column) is { } text ? DataValue.Day(text) : null;

    /// <inheritdoc cref="Text"/>
    public decimal? Number(string column) => Text(column) is { } text && DataValue.TryNumber(text, out var number, out _) ? number : null;

    /// <inheritdoc cref="Text"/>
    public int? Whole(string column) => Text(column) is { } text ? DataValue.Whole(text) : null;

    /// <inheritdoc cref="Text"/>
    public T? Code<T>(string column)
        where T : struct, Enum => Text(column) is { } text ? CodeNames.Value<T>(text) : null;

    /// <summary>Says of a field that it is not usable, so that no other rule looks at it.</summary>
    /// <param name="column">The column.</param>
    /// <param name="problem">The rule's id and the sentence; null where another problem is the cause.</param>
    /// <param name="accident">What has happened to the file, or null where the problem is a slip of its own.</param>
    public void Spoil(string column, (string Rule, string Message)? problem, Accident? accident = null)
    {
        IsSound = false;
        (_wrong ??= []).Add(table.Schema.IndexOf(column));
        if (problem is var (rule, message))
            Report(column, rule, message, accident);
    }

    /// <summary>Reports a problem at a column of this row.</summary>
    /// <param name="column">The column.</param>
    /// <param name="rule">The rule's id.</param>
    /// <param name="message">What was found and what was expected.</param>
    /// <param name="accident">What has happened to the file, or null where the problem is a slip of its own.</param>
    public void Report(string column, string rule, string message, Accident? accident = null)
    {
        IsSound = false;
        var place = table.Schema.IndexOf(column);
        table.Problems.Add(
            table.Schema.Path, LineOf(place), Math.Max(0, FieldOf(place)) + 1, rule, column, Shown(column),
            $"{message} (codebook: {table.Schema.Name}.{column})", accident?.Cause, accident?.Weight ?? 0);
    }

    /// <summary>The column's place in the file, from 0; -1 where the file lacks it.</summary>
    public int FieldOf(int column) => fieldOfColumn[column];

    // The line on which the column's field begins: texts before it may have line breaks.
    private int LineOf(int column)
    {
        var breaks = 0;
        for (var other = 0; other < values.Length; other++)
            breaks += fieldOfColumn[other] < fieldOfColumn[column] && values[other] is { } text ? text.AsSpan().Count('\n') : 0;

        return Line + breaks;
    }

    private bool IsWrong(string column) => _wrong is not null && _wrong.Contains(table.Schema.IndexOf(column));
}
