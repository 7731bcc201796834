using System.Globalization;
using System.Text;

namespace DprkEngagement.Cli;

/// <summary>
/// Makes text that comes from data or a notebook safe to print on one line of a terminal: a value may hold escape
/// sequences that recolour or retitle it, or marks that reverse the reading direction and hide what is there.
/// </summary>
internal static class PrintableText
{
    /// <summary>The text with every invisible steering character spelled out, e.g. <c>\u001B</c>, <c>\n</c>.</summary>
    public static string Of(string text) => text.Any(MustBeSpelledOut) ? SpellOut(text) : text;

    private static string SpellOut(string text)
    {
        var spelled = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            _ = character switch
            {
                '\n' => spelled.Append("\\n"),
                '\r' => spelled.Append("\\r"),
                '\t' => spelled.Append("\\t"),
                _ when MustBeSpelledOut(character) => spelled.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => spelled.Append(character),
            };
        }

        return spelled.ToString();
    }

    private static bool MustBeSpelledOut(char character) =>
        char.IsControl(character)
        || character is '\u061C' or '\u200E' or '\u200F'
        || character is >= '\u2028' and <= '\u202E'
        || character is >= '\u2066' and <= '\u2069'
        || character is '\uFEFF';
}
