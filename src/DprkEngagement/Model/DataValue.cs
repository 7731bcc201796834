namespace DprkEngagement;

/// <summary>Values as the tables write them: ISO days, numbers with a point. Nothing depends on the culture.</summary>
internal static partial class DataValue
{
    /// <summary>The first and the last year that such data can speak of.</summary>
    public const int FirstYear = 1900, LastYear = 2099;

    // What spreadsheets shorten to 1.2E+04 has a power below this; programs write powers only of what is larger or a small fraction.
    private const int LeastPower = 15;

    public static DateOnly? Day(string text) =>
        HasFormOfDay(text) && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    public static bool HasFormOfDay(string text) => FormOfDay().IsMatch(text);
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static int? Whole(string text) =>
        Plain().IsMatch(text) && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? whole
            : null;

    /// <summary>A number: digits, where there is need a sign before them, a point and more digits, or a power of ten as programs write it
    /// (2E-07, 1E+20). 1.2E+04 is refused: a spreadsheet has shortened it, and digits are lost.</summary>
    /// <param name="number">The number; the nearest end of the range of decimals where it lies outside.</param>
    /// <param name="real">The same as a double.</param>
    public static bool TryNumber(string text, out decimal number, out double real)
    {
        (number, real) = (0, 0);
        var power = text.AsSpan().IndexOfAny('e', 'E');
        if (!Plain().IsMatch(power < 0 ? text : text.AsSpan(0, power))
            || (power >= 0 && (!int.TryParse(text.AsSpan(power + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture,
                out var ten) || ten is >= 0 and < LeastPower))
            || !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out real)
            || !double.IsFinite(real))
            return false;

        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number))
            number = real < 0 ? decimal.MinValue : decimal.MaxValue;

        return true;
    }

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}\z")]
    private static partial Regex FormOfDay();

    // A sign, digits, and a point only between digits.
    [GeneratedRegex(@"\A[-+]?[0-9]+(\.[0-9]+)?\z")]
    private static partial Regex Plain();
}
