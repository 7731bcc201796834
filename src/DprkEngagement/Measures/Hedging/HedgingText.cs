using System.Globalization;

namespace DprkEngagement;

/// <summary>Numbers of partners and shares as tables and charts write them. Unknown is empty.</summary>
internal static class HedgingText
{
    public static string Number(double? value, int decimals = 1) =>
        value is { } number ? Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString(decimals == 1 ? "0.0" : "0.00", CultureInfo.InvariantCulture) : "";

    /// <summary>Without the sign: 75.</summary>
    public static string Percent(double? share) =>
        share is { } number ? Math.Round(100 * number, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture) : "";

    /// <summary>"1.4–2.3"; one number where both ends read the same.</summary>
    public static string Range(ChoiceRange range) => Span(Number(range.Low), Number(range.High));

    public static string PercentRange(ChoiceRange range) => Span(Percent(range.Low), Percent(range.High));

    public static string Interval(ConfidenceInterval? interval) => interval is { } ends ? Span(Number(ends.Low), Number(ends.High)) : "";

    public static string PercentInterval(ConfidenceInterval? interval) => interval is { } ends ? Span(Percent(ends.Low), Percent(ends.High)) : "";

    private static string Span(string low, string high) => low == high ? low : $"{low}–{high}";
}
