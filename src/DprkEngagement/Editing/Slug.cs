using System.Globalization;
using System.Text;

namespace DprkEngagement;

/// <summary>Texts as the ids of the tables have them: small letters, digits, hyphens.</summary>
internal static class Slug
{
    private static readonly string[] SmallWords = ["a", "an", "and", "at", "by", "for", "from", "in", "into", "meet", "meets", "of", "on", "s", "the", "to", "with"];

    /// <summary>Every letter and digit, the rest as hyphens: Crónica becomes cronica.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(char.ToLowerInvariant(letter));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>The first words that say something: Trump and Kim meet in Singapore becomes trump-kim-singapore.</summary>
    public static string OfWords(string text, int most) =>
        string.Join('-', Of(text).Split('-', StringSplitOptions.RemoveEmptyEntries).Where(word => !SmallWords.Contains(word)).Take(most));

    /// <summary>Parts joined by hyphens, the empty ones left out.</summary>
    public static string Join(params IEnumerable<string> parts) => string.Join('-', parts.Where(part => part.Length > 0));
}
