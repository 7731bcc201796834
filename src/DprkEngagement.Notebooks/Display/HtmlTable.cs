using System.Collections;
using System.Reflection;
using System.Text;

namespace DprkEngagement.Notebooks;

/// <summary>A sequence of records as an HTML table, a column for each property.</summary>
internal static class HtmlTable
{
    /// <returns>Null when the value is not a sequence of records.</returns>
    public static string? Write(object? value)
    {
        if (value is string or null || value is not IEnumerable values)
        {
            return null;
        }

        var (items, leftOut) = DisplayedItems.Of(values);
        if (items.Count == 0 || !items.All(HasColumns))
        {
            return null;
        }

        var columns = items.SelectMany(item => Columns(item!.GetType())).Select(column => column.Name).Distinct().ToList();
        var html = new StringBuilder("<table>\n<thead><tr>");
        html.AppendJoin("", columns.Select(column => $"<th>{Escape(column)}</th>")).Append("</tr></thead>\n<tbody>\n");
        foreach (var item in items)
        {
            html.Append("<tr>").AppendJoin("", columns.Select(column => $"<td>{Escape(Cell(item!, column))}</td>")).Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>");
        return (leftOut is null ? html : html.Append("\n<p>").Append(leftOut).Append("</p>")).ToString();
    }

    /// <summary>Whether an item is shown by its properties: a record or the like, not a number, a text, a list or a chart.</summary>
    public static bool HasColumns(object? item) =>
        item is not (null or string or IFormattable or IEnumerable or bool or char)
        && OwnFormatters.Of(item.GetType()).Count == 0
        && Columns(item.GetType()).Any();

    public static string Escape(string text) => new StringBuilder(text)
        .Replace("&", "&amp;")
        .Replace("<", "&lt;")
        .Replace(">", "&gt;")
        .Replace("\"", "&quot;")
        .Replace("'", "&#39;")
        .ToString();

    private static IEnumerable<PropertyInfo> Columns(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0);

    // Unknown is an empty cell.
    private static string Cell(object item, string column) =>
        Columns(item.GetType()).FirstOrDefault(property => property.Name == column)
            ?.GetValue(item, BindingFlags.DoNotWrapExceptions, binder: null, index: null, culture: null) is { } value
                ? PlainText.Write(value)
                : "";
}
