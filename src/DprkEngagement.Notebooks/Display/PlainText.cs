using System.Collections;
using System.Globalization;

namespace DprkEngagement.Notebooks;

/// <summary>Any value as plain text, the same in every culture.</summary>
internal static class PlainText
{
    // A list that contains itself must not overflow the stack.
    private const int MaxDepth = 6;

    /// <summary>A row to a line, e.g. "Year = 2018, Meetings = 3".</summary>
    public static string Write(PropertyTable table)
    {
        var lines = table.Rows.Select(row => string.Join(", ", table.Columns.Zip(row, (column, cell) => $"{column} = {cell}")));
        return string.Join('\n', table.LeftOut is null ? lines : lines.Append(table.LeftOut));
    }

    public static string Write(object? value) => Write(value, depth: 0);

    private static string Write(object? value, int depth) => value switch
    {
        null => "<null>",
        string text => text,
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd HH:mm:sszzz", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ when OwnText(value) is { } text => text,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable items when depth < MaxDepth => WriteItems(items, depth),
        _ => value.ToString() ?? "",
    };

    private static string? OwnText(object value) =>
        OwnFormatters.Of(value.GetType()).FirstOrDefault(formatter => formatter.MimeType == KnownTypes.Text)?.Format(value)?.Text;

    private static string WriteItems(IEnumerable values, int depth)
    {
        var (items, leftOut) = DisplayedItems.Of(values);
        var text = $"[{string.Join(", ", items.Select(item => Write(item, depth + 1)))}]";
        return leftOut is null ? text : $"{text} {leftOut}";
    }
}
