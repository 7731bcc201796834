using Microsoft.Data.Analysis;

namespace DprkEngagement.Interactive;

/// <summary>Makes a column of a <see cref="DataFrame"/> whose type is said outright, never guessed from the values; unknown is null.</summary>
internal static class FrameColumn
{
    /// <param name="name">The column's name.</param>
    /// <param name="type">string, bool, int, decimal, double or DateTime.</param>
    /// <param name="values">The values, each of that type or null.</param>
    public static DataFrameColumn Create(string name, Type type, IEnumerable<object?> values) => type switch
    {
        _ when type == typeof(string) => new StringDataFrameColumn(name, values.Cast<string?>()),
        _ when type == typeof(bool) => new BooleanDataFrameColumn(name, values.Cast<bool?>()),
        _ when type == typeof(int) => new Int32DataFrameColumn(name, values.Cast<int?>()),
        _ when type == typeof(decimal) => new DecimalDataFrameColumn(name, values.Cast<decimal?>()),
        _ when type == typeof(double) => new DoubleDataFrameColumn(name, values.Cast<double?>()),
        _ when type == typeof(DateTime) => new DateTimeDataFrameColumn(name, values.Cast<DateTime?>()),
        _ => throw new ArgumentException($"A DataFrame has no column of {type.Name} here.", nameof(type)),
    };

    /// <summary>A day as DataFrame knows days: its first instant, of no time zone.</summary>
    public static DateTime Day(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);
}
