namespace DprkEngagement.Notebooks;

/// <summary>Turns a value into the forms a notebook stores.</summary>
internal static class ValueFormatter
{
    /// <param name="value">Any value.</param>
    /// <param name="mimeTypes">The forms wanted; all there are, in the order the type offers them, when none is named.</param>
    /// <exception cref="ArgumentException">A wanted form does not exist for the value.</exception>
    public static IReadOnlyList<FormattedValue> Format(object? value, params IReadOnlyList<string> mimeTypes)
    {
        if (mimeTypes.Count > 0)
        {
            return [.. mimeTypes.Select(mimeType => FormatAs(value, mimeType))];
        }

        var own = value is null ? [] : OwnFormatters.Of(value.GetType());
        if (own.Count > 0)
        {
            return [.. own.Select(formatter => formatter.Format(value!) ?? FormatByDefault(value, formatter.MimeType)).OfType<FormattedValue>()];
        }

        var html = HtmlTable.Write(value);
        var text = new FormattedValue(MimeTypes.Text, PlainText.Write(value));
        return html is null ? [text] : [new FormattedValue(MimeTypes.Html, html), text];
    }

    private static FormattedValue FormatAs(object? value, string mimeType)
    {
        var own = value is null ? null : OwnFormatters.Of(value.GetType()).FirstOrDefault(formatter => formatter.MimeType == mimeType);
        return own?.Format(value!)
            ?? FormatByDefault(value, mimeType)
            ?? throw new ArgumentException($"{value?.GetType().Name ?? "null"} cannot be shown as {mimeType}");
    }

    private static FormattedValue? FormatByDefault(object? value, string mimeType) => mimeType switch
    {
        MimeTypes.Text => new FormattedValue(mimeType, PlainText.Write(value)),
        MimeTypes.Html => new FormattedValue(mimeType, HtmlTable.Write(value) ?? $"<pre>{HtmlTable.Escape(PlainText.Write(value))}</pre>"),
        _ => null,
    };
}
