namespace DprkEngagement.Notebooks;

/// <summary>Turns a value into the forms a notebook stores.</summary>
internal static class ValueFormatter
{
    /// <param name="value">Any value.</param>
    /// <param name="mimeTypes">The forms wanted; all there are, in the order the type offers them, when none is named.</param>
    /// <exception cref="ArgumentException">A wanted form does not exist for the value.</exception>
    public static IReadOnlyList<FormattedValue> Format(object? value, params IReadOnlyList<string> mimeTypes)
    {
        var own = value is null ? [] : OwnFormatters.Of(value.GetType());
        if (mimeTypes.Count > 0)
        {
            return [.. mimeTypes.Select(mimeType => FormatAs(value, mimeType, own))];
        }

        return own.Count > 0
            ? [.. own.Select(formatter => formatter.Format(value!) ?? FormatByDefault(value, formatter.MimeType)).OfType<FormattedValue>()]
            : FormatByDefault(value);
    }

    private static FormattedValue FormatAs(object? value, string mimeType, IReadOnlyList<OwnFormatter> own) =>
        own.FirstOrDefault(formatter => formatter.MimeType == mimeType)?.Format(value!)
            ?? FormatByDefault(value, mimeType)
            ?? throw new ArgumentException($"{value?.GetType().Name ?? "null"} cannot be shown as {mimeType}");

    private static FormattedValue? FormatByDefault(object? value, string mimeType) => mimeType switch
    {
        KnownTypes.Text => FormatByDefault(value)[^1],
        KnownTypes.Html => PropertyTable.Of(value) is { } table
            ? new FormattedValue(KnownTypes.Html, Html.Table(table))
            : new FormattedValue(KnownTypes.Html, Html.Text(PlainText.Write(value))),
        _ => null,
    };

    private static IReadOnlyList<FormattedValue> FormatByDefault(object? value) =>
        PropertyTable.Of(value) is { } table
            ? [new FormattedValue(KnownTypes.Html, Html.Table(table)), new FormattedValue(KnownTypes.Text, PlainText.Write(table))]
            : [new FormattedValue(KnownTypes.Text, PlainText.Write(value))];
}
