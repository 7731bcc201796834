namespace DprkEngagement.Cli.Editing;

/// <summary>Dates as people type them, turned into what the tables write. What has two readings is left for the check to refuse.</summary>
internal static partial class TypedDate
{
    private static readonly string[] Days =
        ["d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "MMMM d yyyy", "yyyy MMM d", "yyyy MMMM d", "yyyyMMdd", "yyyy/M/d", "yyyy.M.d",
            "yyyy-M-d"];

    private static readonly string[] Months = ["MMM yyyy", "MMMM yyyy", "yyyy MMM", "yyyy MMMM", "yyyy/M", "yyyy-M"];

    /// <returns>
    /// The day as 2026-11-20 or the month as 2026-11; the text itself where it is written so already or cannot be read one way.
    /// </returns>
    public static string Of(string text, DateOnly today)
    {
        var plain = Ordinal().Replace(text.Trim().Replace(',', ' ').Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase), "$1");
        plain = Spaces().Replace(plain, " ");
        return plain.ToLowerInvariant() switch
        {
            "today" => Iso(today),
            "yesterday" => Iso(today.AddDays(-1)),
            _ when Parse(plain, Days) is { } day => Iso(day),
            _ when Parse(plain, Months) is { } month => month.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            _ when DayAndMonth(plain) is { } day => Iso(day),
            _ => text.Trim(),
        };
    }

    /// <summary>20.11.2026, 20/11/2026 and 11/20/2026, where only one of the two can be the month.</summary>
    private static DateOnly? DayAndMonth(string text)
    {
        if (TwoNumbersAndAYear().Match(text) is not { Success: true } found)
            return null;

        var (first, second, year) = (Number(found, 1), Number(found, 2), Number(found, 3));
        return (first, second) switch
        {
            ( > 12 and <= 31, >= 1 and <= 12) => Day(year, second, first),
            ( >= 1 and <= 12, > 12 and <= 31) => Day(year, first, second),
            _ when first == second && first is >= 1 and <= 12 => Day(year, first, second),
            _ => null,
        };
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static DateOnly? Parse(string text, string[] forms) =>
        DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d{1,2})[./](\d{1,2})[./](\d{4})$")]
    private static partial Regex TwoNumbersAndAYear();

    [GeneratedRegex(@"\b(\d{1,2})(?:st|nd|rd|th)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
