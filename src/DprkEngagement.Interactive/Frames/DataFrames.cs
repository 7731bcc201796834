using DprkEngagement.Interactive;
using Microsoft.Data.Analysis;

namespace DprkEngagement;

/// <summary>
/// Tables, queries and measures as frames of Microsoft.Data.Analysis, and tables back. Column types are said outright
/// and never guessed; <see cref="DataFrame.LoadCsv(string, char, bool, string[], Type[], int, int, bool, System.Text.Encoding, bool, System.Globalization.CultureInfo)"/>,
/// which guesses them by the culture of the machine, is used nowhere.
/// </summary>
public static partial class DataFrames
{
    /// <summary>
    /// Rows of the data, or of a query, e.g. <c>data.Events</c>, <c>data.MeetingsWith("RUS")</c>,
    /// <c>data.ClaimsOf(Quantity.TroopsDeployed)</c>: a column for each property. What a row points to is there by its id
    /// or country code; a date with its precision is three columns, an estimate five.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <exception cref="NotSupportedException">A property's type has no place in a frame.</exception>
    public static DataFrame ToDataFrame<T>(this IEnumerable<T> rows)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(rows);
        return Of(typeof(T), [.. rows]);
    }

    /// <summary>The numbers of a measure, a row for each: the long form, one observation a row.</summary>
    /// <param name="measure">The measure.</param>
    /// <exception cref="NotSupportedException">A property's type has no place in a frame.</exception>
    public static DataFrame ToDataFrame(this Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var (columns, rows) = MeasureRows.Of(measure);
        return Frame(columns, rows);
    }

    /// <summary>A table as it is shown: every column as text, an empty cell as null, and the ids of the rows behind each row in a last column.</summary>
    /// <param name="table">The table, e.g. <see cref="Figure.Table"/>. For numbers as numbers take the measure itself.</param>
    public static DataFrame ToDataFrame(this ResultTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var names = FrameColumnNames.Distinct([.. table.Columns, "row_ids"]);
        var cells = table.Columns.Select((_, column) => FrameColumn.Create(
            names[column], typeof(string), table.Rows.Select(row => row.Cells[column].Length == 0 ? null : row.Cells[column])));
        return new DataFrame(cells.Append(
            FrameColumn.Create(names[^1], typeof(string), table.Rows.Select(row => string.Join("; ", row.RowIds)))));
    }

    /// <summary>Rows of a record type.</summary>
    internal static DataFrame Of(Type type, IReadOnlyList<object> rows) => Frame(RecordColumns.Of(type), rows);

    private static DataFrame Frame(IReadOnlyList<RecordColumn> columns, IReadOnlyList<object> rows) =>
        new(columns.Select(column => FrameColumn.Create(column.Name, column.Type, rows.Select(column.Read))));
}
