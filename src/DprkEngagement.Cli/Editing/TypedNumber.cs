namespace DprkEngagement.Cli.Editing;

/// <summary>Numbers as people type them, turned into what the tables write. 12.000 has two readings and is left for the check to
/// refuse.</summary>
internal static partial class TypedNumber
{
    /// <returns>
    /// The digits with a point before decimals; the text itself where it is written so already or cannot be read one way.
    /// </returns>
    public static string Of(string text)
    {
        text = text.Trim();
        if (Form().Match(text) is not { Success: true } found)
            return text;

        var digits = Separator().Replace(found.Groups["number"].Value, "");
        var times = found.Groups["word"].Value.ToLowerInvariant() switch
        {
            "thousand" or "k" => 1_000m,
            "million" or "m" or "mn" => 1_000_000m,
            "billion" or "bn" => 1_000_000_000m,
            "trillion" => 1_000_000_000_000m,
            _ => 1m,
        };
        var isRead = decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture,
            out var number);
        if (!isRead || (times == 1 && digits.TrimStart('+') == text))
            return text;

        return times == 1
            ? digits.TrimStart('+')
            : (number * times).ToString("0.############################", CultureInfo.InvariantCulture);
    }

    /// <summary>Groups of three by commas, spaces or apostrophes, or no groups; then perhaps decimals and a word.</summary>
    [GeneratedRegex(
        @"^(?<number>[+-]?(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?:[ \u00A0\u202F'’_]\d{3})+|\d+)(?:\.\d+)?)(?:\s*(?<word>thousand|million|billion|trillion|bn|mn|k|m))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Form();

    [GeneratedRegex(@"[, \u00A0\u202F'’_]")]
    private static partial Regex Separator();
}
