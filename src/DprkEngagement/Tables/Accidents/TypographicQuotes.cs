namespace DprkEngagement;

/// <summary>The curved quotes that word processors set, around a value that stands without any.</summary>
internal static class TypographicQuotes
{
    /// <summary>Those that open or close a quotation in one language or another.</summary>
    public const string Marks = "\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u00AB\u00BB";

    public static Accident? Of(Column column, string text)
    {
        var bare = text.Trim(Marks.ToCharArray());
        var value = default(FieldValue);
        return bare != text && bare.Length > 0 && column.TryRead(System.Text.Encoding.UTF8.GetBytes(bare), ref value)
            ? new("quotes-typographic", "quotes-typographic", $"typographic quotes stand around it, as word processors set them; write {bare}")
            : null;
    }

    /// <summary>True where the field begins as if such a quote held it together.</summary>
    public static bool Open(ReadOnlySpan<byte> field) =>
        field.StartsWith("\u201C"u8) || field.StartsWith("\u201D"u8) || field.StartsWith("\u201E"u8) || field.StartsWith("\u00AB"u8);
}
