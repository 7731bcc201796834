namespace DprkEngagement;

/// <summary>Numbers in the form in which a spreadsheet shows them.</summary>
internal static partial class NumberAccidents
{
    private const string Spaces = " \u00A0\u2009\u202F";

    public static Accident? Of(bool whole, string text, Func<string, bool> holds)
    {
        var rule = whole ? "integer-unreadable" : "number-unreadable";
        // 1.2E+04 shows two digits; the others may be lost.
        if (Exponent().IsMatch(text))
            return new("number-short", rule, "a spreadsheet has shortened the number; write it in full, as the source has it");

        if (Grouped().IsMatch(text))
            return OfGroups(text, rule, holds);

        if (DecimalComma().IsMatch(text) && text.Replace(',', '.') is var number && holds(number))
            return new("number-comma", rule, $"write a point in place of the decimal comma: {number}");

        if (Marked().Match(text) is { Success: true } marked && Bare(marked) is var bare && holds(bare))
            return new("number-marked", rule, $"write the number alone: {bare}");

        return whole && Zeros().Match(text) is { Success: true } decimals
            ? new("number-decimals", rule, $"write a whole number: {decimals.Groups[1].Value}")
            : null;
    }

    /// <summary>12,000 or 12 000 or 12.000.000; 37,956 is a decimal comma where the column cannot hold 37956.</summary>
    private static Accident OfGroups(string text, string rule, Func<string, bool> holds)
    {
        var comma = text.LastIndexOf(',');
        var commaIsPoint = comma >= 0 && text.IndexOf(',', StringComparison.Ordinal) == comma
            && text.AsSpan(0, comma).ContainsAny(Spaces + ".");
        var pointsAreGroups = commaIsPoint || text.Count(letter => letter == '.') > 1;
        var bare = string.Concat(text.Select(letter => letter switch
        {
            ',' => commaIsPoint ? "." : "",
            '.' => pointsAreGroups ? "" : ".",
            '-' or (>= '0' and <= '9') => letter.ToString(),
            _ => "",
        }));
        var withPoint = text.Replace(',', '.');
        return !holds(bare) && holds(withPoint)
            ? new("number-comma", rule, $"write a point in place of the decimal comma: {withPoint}")
            : new("number-groups", rule, $"write it without separators: {bare}");
    }

    private static string Bare(Match marked) => (marked.Groups[1].Length > 0 ? "-" : "") + marked.Groups[2].Value;

    [GeneratedRegex(@"\A[0-9]+(?:[.,][0-9]+)?[eE]\+?[0-9]{1,3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Exponent();

    [GeneratedRegex(
        @"\A-?[0-9]{1,3}(?:(?:[, '\u2019\u00A0\u2009\u202F][0-9]{3})+(?:\.[0-9]+)?|(?:\.[0-9]{3}){2,}(?:,[0-9]+)?|"
        + @"(?:\.[0-9]{3})+,[0-9]+|(?:[ \u00A0\u2009\u202F][0-9]{3})+,[0-9]+)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"\A-?[0-9]+,[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalComma();

    /// <summary>+5, 4.5%, $300, or a minus sign that is not the keyboard's.</summary>
    [GeneratedRegex(@"\A(?:([\-\u2212\u2013])|\+)?[$\u20AC\u00A3]? ?([0-9]+(?:\.[0-9]+)?) ?%?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    [GeneratedRegex(@"\A(-?[0-9]+)[.,]0+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Zeros();
}
