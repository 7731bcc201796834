namespace DprkEngagement;

/// <summary>Recognises, in a field that its column does not hold, what spreadsheets and editors do to values.</summary>
internal static class FieldAccidents
{
    /// <param name="column">The column that refused the field.</param>
    /// <param name="text">The field.</param>
    /// <returns>Null where the field looks like a slip of its own.</returns>
    public static Accident? Of(Column column, string text) => column is TextColumn { TakesAnyText: true }
        ? InFreeText(text)
        : SpreadsheetErrors.Of(text)
        ?? GarbledText.Of(text)
        ?? StraySpaces.Of(column, text)
        ?? TypographicQuotes.Of(column, text)
        ?? (column.Schema.Type switch
        {
            FieldType.Date => DateAccidents.Of(text),
            FieldType.Integer or FieldType.Number => NumberAccidents.Of(column, text),
            FieldType.Boolean => BooleanAccidents.Of(text),
            FieldType.String => LostZeros.Of(column, text),
            _ => null,
        });

    /// <summary>True for a free text in which nothing is to be found; a quick look tells it of nearly all.</summary>
    public static bool AreNotIn(ReadOnlySpan<byte> text) =>
        (System.Text.Ascii.IsValid(text) && text[0] > ' ' && text[^1] > ' ' && !"=+-@#"u8.Contains(text[0]) && !text.StartsWith("Err:"u8))
        || InFreeText(System.Text.Encoding.UTF8.GetString(text)) is null;

    private static Accident? InFreeText(string text) =>
        SpreadsheetErrors.Of(text) ?? GarbledText.Of(text) ?? StraySpaces.InFreeText(text) ?? FormulaStart.Of(text);
}
