using System.Text;
using System.Text.RegularExpressions;

namespace DprkEngagement;

/// <summary>A pattern of the schema, which a whole value must match.</summary>
internal sealed class TextPattern
{
    private const string Slug = "[a-z0-9]+(-[a-z0-9]+)*";

    private const string Iso3c = "[A-Z]{3}";

    private readonly string _pattern;

    /// <summary>Null for the two patterns above: they stand on nearly every table, with a million rows or with a start that nobody should wait for.</summary>
    private readonly Regex? _regex;

    /// <exception cref="ArgumentException">The pattern is not a regular expression.</exception>
    /// <exception cref="NotSupportedException">It cannot be matched without going back and forth, which can take for ever.</exception>
    public TextPattern(string pattern)
    {
        _pattern = pattern;
        _regex = pattern is Slug or Iso3c ? null : new Regex($"^(?:{pattern})\\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }

    /// <summary>What a value must look like, for somebody who does not read regular expressions.</summary>
    public string InWords => _pattern switch
    {
        Slug => "write small letters, digits and single hyphens only",
        Iso3c => "write the three capital letters of ISO 3166-1",
        _ => $"it must match the pattern {_pattern}",
    };

    public bool Matches(ReadOnlySpan<byte> bytes) => _pattern switch
    {
        Slug => IsSlug(bytes),
        Iso3c => bytes.Length == 3 && !bytes.ContainsAnyExceptInRange((byte)'A', (byte)'Z'),
        _ => _regex!.IsMatch(Encoding.UTF8.GetString(bytes)),
    };

    private static bool IsSlug(ReadOnlySpan<byte> bytes)
    {
        var hyphenMayFollow = false;
        foreach (var letter in bytes)
        {
            var isHyphen = letter == '-';
            if (isHyphen ? !hyphenMayFollow : !(letter is >= (byte)'a' and <= (byte)'z' or >= (byte)'0' and <= (byte)'9'))
            {
                return false;
            }

            hyphenMayFollow = !isHyphen;
        }

        return hyphenMayFollow;
    }
}
