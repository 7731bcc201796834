using System.Security.Cryptography;

namespace DprkEngagement;

/// <summary>Texts as the ids of the tables have them: small letters, digits, hyphens.</summary>
internal static class Slug
{
    private static readonly string[] SmallWords =
        ["", "a", "an", "and", "at", "by", "for", "from", "in", "into", "meet", "meets", "of", "on", "s", "the", "to", "with"];

    /// <summary>Letters that no accent can be taken from.</summary>
    private static readonly Dictionary<char, string> Plain = new()
    {
        ['đ'] = "d", ['Đ'] = "d", ['ø'] = "o", ['Ø'] = "o", ['ł'] = "l", ['Ł'] = "l", ['ß'] = "ss", ['æ'] = "ae", ['Æ'] = "ae", ['ı'] = "i",
    };

    /// <summary>Every letter and digit, the rest as hyphens: Crónica becomes cronica, Tô Lâm to-lam.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(char.ToLowerInvariant(letter));
            else if (Plain.TryGetValue(letter, out var plain))
                slug.Append(plain);
            else if (letter is not ('\'' or '’') && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark
                && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>The first words of a title that say something: Trump and Kim meet in Singapore becomes trump-kim-singapore. Not for names,
    /// which keep every syllable.</summary>
    public static string OfTitle(string text, int most) =>
        string.Join('-', Of(text.Replace('’', ' ').Replace('\'', ' ')).Split('-').Where(word => !SmallWords.Contains(word)).Take(most));

    public static string Join(params IEnumerable<string> parts) => string.Join('-', parts.Where(part => part.Length > 0));
}

/// <summary>What two addresses of one page have in common, and ids made from addresses.</summary>
internal static class WebKey
{
    private static readonly string[] Tracking = ["fbclid", "gclid", "ref", "mc_cid", "mc_eid"];

    /// <summary>The address without what does not tell pages apart: http or https, www or m, a last slash, the place in the page, marks of
    /// advertisers.</summary>
    public static string Of(string url)
    {
        if (!Uri.TryCreate(url.Trim(), UriKind.Absolute, out var uri) || uri.Host.Length == 0)
            return url.Trim();

        var host = Regex.Replace(uri.IdnHost.ToLowerInvariant(), @"^(www|m)\.", "");
        var query = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !part.StartsWith("utm_", StringComparison.OrdinalIgnoreCase)
                && !Tracking.Contains(part.Split('=')[0], StringComparer.OrdinalIgnoreCase));
        return $"{host}{(uri.IsDefaultPort ? "" : Invariant($":{uri.Port}"))}{uri.AbsolutePath.TrimEnd('/')}?{string.Join('&', query)}";
    }

    public static string HostOf(string url) => Of(url).Split('/') is [var host, _, ..] ? host : "";

    /// <summary>Six hexadecimal digits of the address's SHA-1.</summary>
#pragma warning disable CA5350 // It tells addresses apart and protects nothing.
    public static string Hash(string url) => Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(url)))[..6];
#pragma warning restore CA5350
}
