using System.Collections;
using System.Reflection;

namespace DprkEngagement.Interactive;

/// <summary>How the rows of the data are shown in a kernel: one as names and values, several as a table. A kernel's own form unfolds everything that they point to.</summary>
internal static class RecordDisplay
{
    /// <summary>The record types that do not say themselves how they are shown.</summary>
    public static IReadOnlyList<Type> Types { get; } =
    [
        .. typeof(EngagementData).Assembly.GetExportedTypes().Where(type =>
            type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false } && type.GetMethod("<Clone>$") is not null && !ShowsItself(type)),
    ];

    /// <summary>The forms of one row.</summary>
    public static IEnumerable<MimeFormatter> Formatters() =>
    [
        new MimeFormatter<object>(MimeTypes.Html, row => TableHtml.Write(Table(row))),
        new MimeFormatter<object>(MimeTypes.Text, row => TableText.Write(Table(row))),
    ];

    /// <summary>The forms of several rows, in a list or an array.</summary>
    public static IEnumerable<MimeFormatter> ListFormatters(Type type) =>
    [
        new MimeFormatter<IEnumerable>(MimeTypes.Html, rows => FrameHtml.Write(DataFrames.Of(type, [.. rows.Cast<object>()]))),
        new MimeFormatter<IEnumerable>(MimeTypes.Text, rows => FrameText.Write(DataFrames.Of(type, [.. rows.Cast<object>()]))),
    ];

    private static bool ShowsItself(Type type) => type.GetCustomAttributes(inherit: true).Any(attribute => attribute.GetType().Name == nameof(TypeFormatterSourceAttribute));

    private static ResultTable Table(object row) => new(
        row.GetType().Name,
        ["Property", "Value"],
        [.. RecordColumns.Of(row.GetType()).Select(column => new ResultRow([column.Name, DataFrames.Text(column.Read(row))], []))]);
}
