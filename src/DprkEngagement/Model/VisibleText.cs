namespace DprkEngagement;

/// <summary>Makes text that comes from data safe to show on one line: a value may hold escape sequences that recolour or retitle a
/// terminal, or marks that reverse the reading direction and hide what is there.</summary>
internal static class VisibleText
{
    /// <summary>The text with every invisible steering character spelled out, e.g. <c>\u001B</c>, <c>\n</c>.</summary>
    public static string Of(string text) => text.Any(IsSteering) ? string.Concat(text.Select(SpellOut)) : text;

    public static string OfLines(string text) => string.Join('\n', text.Split('\n').Select(Of));

    /// <summary>True for what is not seen and changes how the rest is: control characters, marks of direction, separators of lines, joiners
    /// that separate nothing.</summary>
    public static bool IsSteering(char character) =>
        char.IsControl(character)
        || character is '\u00AD' or '\u061C' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF'
            or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static string SpellOut(char character) => character switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when IsSteering(character) => Invariant($"\\u{(int)character:X4}"),
        _ => character.ToString(),
    };
}
