using Microsoft.Data.Analysis;

namespace DprkEngagement;

/// <summary>A <see cref="DataFrame"/> of Microsoft.Data.Analysis in which a wrong column name says which columns there are. What a filter
/// or a join of it gives is a plain <see cref="DataFrame"/>.</summary>
public sealed class Frame : DataFrame
{
    internal Frame(IEnumerable<DataFrameColumn> columns)
        : base(columns)
    {
    }

    /// <summary>A column by its name.</summary>
    /// <param name="columnName">The name, e.g. date_published.</param>
    /// <exception cref="ArgumentException">There is no such column; the message names the nearest and all.</exception>
    public new DataFrameColumn this[string columnName]
    {
        get => IndexOf(columnName) is >= 0 and var place ? Columns[place] : throw new ArgumentException(
            UnknownName.Message("column", columnName, Columns.Select(column => column.Name))
                + $"; the columns are {string.Join(", ", Columns.Select(column => column.Name))}",
            nameof(columnName));
        set => base[columnName] = value;
    }

    private int IndexOf(string name) => Columns.Select((column, place) => (column, place)).Where(one => one.column.Name == name)
        .Select(one => one.place).DefaultIfEmpty(-1).First();
}
