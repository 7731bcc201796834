using System.Collections;
using System.Reflection;

namespace DprkEngagement.Notebooks;

/// <summary>A sequence of records as a table, a column for each property.</summary>
/// <param name="Columns">The properties' names.</param>
/// <param name="Rows">The cells as text; unknown is an empty cell.</param>
/// <param name="LeftOut">In words how many rows are left out; null when none is.</param>
internal sealed record PropertyTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, string? LeftOut)
{
    /// <returns>Null when the value is not a sequence of records.</returns>
    public static PropertyTable? Of(object? value)
    {
        if (value is string or null || value is not IEnumerable values)
        {
            return null;
        }

        var (items, leftOut) = DisplayedItems.Of(values);
        if (items.Count == 0 || !items.All(IsRecord))
        {
            return null;
        }

        var columns = items.SelectMany(item => Properties(item!)).Select(property => property.Name).Distinct().ToList();
        return new PropertyTable(columns, [.. items.Select(item => Row(item!, columns))], leftOut);
    }

    /// <summary>Whether an item is shown by its properties: not a number, a text, a list or a chart.</summary>
    private static bool IsRecord(object? item) =>
        item is not (null or string or IFormattable or IEnumerable or bool or char)
        && OwnFormatters.Of(item.GetType()).Count == 0
        && Properties(item).Any();

    private static List<string> Row(object item, IReadOnlyList<string> columns) =>
        [.. columns.Select(column => Properties(item).FirstOrDefault(property => property.Name == column) is { } property ? Cell(item, property) : "")];

    private static string Cell(object item, PropertyInfo property) =>
        property.GetValue(item, BindingFlags.DoNotWrapExceptions, binder: null, index: null, culture: null) is { } value
            ? PlainText.Write(value)
            : "";

    private static IEnumerable<PropertyInfo> Properties(object item) =>
        item.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0);
}
