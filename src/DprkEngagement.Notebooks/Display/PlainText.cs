using System.Collections;
using System.Globalization;

namespace DprkEngagement.Notebooks;

/// <summary>Any value as plain text, the same in every culture.</summary>
internal static class PlainText
{
    // A value that contains itself must not overflow the stack.
    private const int MaxDepth = 6;

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
        OwnFormatters.Of(value.GetType()).FirstOrDefault(formatter => formatter.MimeType == MimeTypes.Text)?.Format(value)?.Text;

    private static string WriteItems(IEnumerable values, int depth)
    {
        var (items, leftOut) = DisplayedItems.Of(values);
        var texts = items.Select(item => Write(item, depth + 1)).ToList();
        if (depth == 0 && items.Any(HtmlTable.HasColumns))
        {
            return string.Join('\n', leftOut is null ? texts : [.. texts, leftOut]);
        }

        return $"[{string.Join(", ", texts)}]{(leftOut is null ? "" : $" {leftOut}")}";
    }
}
