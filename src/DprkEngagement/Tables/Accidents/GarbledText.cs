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

        return (Mended(text, Windows) ?? Mended(text, Latin)) is { } mended
            ? new(Rule, Rule, $"its letters were garbled when the file was opened in another encoding than UTF-8 and saved; it was '{Excerpt.Of(mended)}'")
            : null;
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
