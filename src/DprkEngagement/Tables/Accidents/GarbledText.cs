using System.Text;

namespace DprkEngagement;

/// <summary>Letters that were read in one encoding and saved in another: Ã© for é, or a mark in place of a letter that is lost.</summary>
internal static class GarbledText
{
    private const string Rule = "text-garbled";

    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly Encoding Latin = Encoding.GetEncoding("iso-8859-1", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Accident? Of(string text)
    {
        if (Ascii.IsValid(text))
        {
            return null;
        }

        if (text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return new(Rule, Rule, "a letter was lost where the sign \uFFFD stands, when the file was saved in another encoding; put it back");
        }

        return LooksGarbled(text) && (Mended(text, Windows) ?? Mended(text, Latin)) is { } mended
            ? new(Rule, Rule, $"its letters were garbled when the file was opened in another encoding than UTF-8 and saved; it was '{Excerpt.Of(mended)}'")
            : null;
    }

    /// <summary>A quick look: the first byte of a letter, read alone, is from Â to ô, and the next is never a letter of the alphabet.</summary>
    private static bool LooksGarbled(string text)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\u00C2', '\u00F4'); i >= 0 && i + 1 < text.Length; i++)
        {
            if (text[i] is >= '\u00C2' and <= '\u00F4' && text[i + 1] is (>= '\u0080' and <= '\u00BF') or (> '\u00FF' and <= '\u2122'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text as it was before UTF-8 was taken for another encoding, or null where that has not happened.</summary>
    private static string? Mended(string text, Encoding taken)
    {
        try
        {
            return Utf8.GetString(taken.GetBytes(text));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
