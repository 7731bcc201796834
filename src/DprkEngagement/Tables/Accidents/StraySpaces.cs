namespace DprkEngagement;

/// <summary>Spaces before and after a value, and spaces that only look like one.</summary>
internal static class StraySpaces
{
    private const string Rule = "space-stray";

    /// <returns>Null where the field would be wrong without its spaces too.</returns>
    public static Accident? Of(Column column, string text)
    {
        var bare = Plain(text).Trim();
        var value = default(FieldValue);
        return bare == text || (bare.Length > 0 && !column.TryRead(System.Text.Encoding.UTF8.GetBytes(bare), ref value)) ? null : InFreeText(text);
    }

    public static Accident? InFreeText(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new(Rule, Rule, "it holds spaces only; delete them, or run 'dprk fix'");
        }

        var (before, after) = (char.IsWhiteSpace(text[0]), char.IsWhiteSpace(text[^1]));
        if (before || after)
        {
            var space = before ? text[0] : text[^1];
            var remedy = space is ' ' or '\u00A0' ? "delete it, or run 'dprk fix'" : "delete it";
            return new(Rule, Rule, $"{Name(space)} stands {(before ? "before" : "after")} it; {remedy}");
        }

        return text.FirstOrDefault(IsUnusual) is var unusual && unusual != '\0'
            ? new("space-unusual", Rule, $"{Name(unusual)} stands in it, which looks like a space and is none; write a plain space")
            : null;
    }

    /// <summary>The text with plain spaces.</summary>
    private static string Plain(string text) => string.Concat(text.Select(letter => IsUnusual(letter) ? ' ' : letter));

    private static bool IsUnusual(char letter) => letter > '\u007F' && char.IsWhiteSpace(letter);

    private static string Name(char space) => space switch
    {
        ' ' => "a space",
        '\n' or '\r' => "a line break",
        '\u00A0' => "a no-break space (U+00A0)",
        _ => FormattableString.Invariant($"a space of another width (U+{(int)space:X4})"),
    };
}
