namespace DprkEngagement;

/// <summary>Dates as the charts write them, in English and the invariant culture.</summary>
internal static class DateText
{
    /// <summary>ISO 8601, e.g. 2024-10-18: what plotly.js and tables get (never an epoch: it would carry a time zone).</summary>
    public static string Iso(DateOnly day) => Format(day, "yyyy-MM-dd");

    /// <summary>18 Oct 2024.</summary>
    public static string Day(DateOnly day) => Format(day, "d MMM yyyy");

    /// <summary>18 Oct.</summary>
    public static string DayAndMonth(DateOnly day) => Format(day, "d MMM");

    /// <summary>18 Oct 24, where space is short.</summary>
    public static string Tight(DateOnly day) => Format(day, "d MMM yy");

    /// <summary>18 October 2024, in prose.</summary>
    public static string Prose(DateOnly day) => Format(day, "d MMMM yyyy");

    /// <summary>Oct 2024.</summary>
    public static string Month(DateOnly day) => Format(day, "MMM yyyy");

    /// <summary>2024.</summary>
    public static string Year(DateOnly day) => Format(day, "yyyy");

    /// <summary>October 2024, in prose.</summary>
    public static string ProseMonth(DateOnly day) => Format(day, "MMMM yyyy");

    /// <summary>A date with no more precision than it has: 18 Oct 2024, 25–28 Mar 2018, Oct 1970, 1970.</summary>
    public static string Of(EventDate date) => date.Precision switch
    {
        DatePrecision.Year => Format(date.Start, "yyyy"),
        DatePrecision.Month => Month(date.Start),
        _ => Span(date.Start, date.End),
    };

    /// <summary>Two days, both inclusive: 25–28 Mar 2018, 28 Feb – 2 Mar 2019, 30 Dec 2018 – 2 Jan 2019; one day where they are
    /// equal.</summary>
    public static string Span(DateOnly first, DateOnly last) => (first, last) switch
    {
        _ when first == last => Day(first),
        _ when (first.Year, first.Month) == (last.Year, last.Month) => Format(first, "%d") + "–" + Day(last),
        _ when first.Year == last.Year => DayAndMonth(first) + " – " + Day(last),
        _ => Day(first) + " – " + Day(last),
    };

    /// <summary>The same without the year, where an axis tells it: 25–28 Mar, 28 Feb – 2 Mar.</summary>
    public static string SpanInYear(DateOnly first, DateOnly last) => (first, last) switch
    {
        _ when first == last => DayAndMonth(first),
        _ when (first.Year, first.Month) == (last.Year, last.Month) => Format(first, "%d") + "–" + DayAndMonth(last),
        _ => DayAndMonth(first) + " – " + DayAndMonth(last),
    };

    private static string Format(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}

/// <summary>When a claim was stated, as charts and tables write it. The table gives the first day alone, and the last day follows from the
/// precision: nobody reported it, so it is never printed.</summary>
internal static class StatedDate
{
    /// <summary>18 Oct 2024, about 1 Nov 2024, week of 28 Oct 2024, Nov 2025, 2026.</summary>
    public static string Of(EventDate date) => date.Precision switch
    {
        DatePrecision.Days => "about " + DateText.Day(date.Start),
        DatePrecision.Week => "week of " + DateText.Day(date.Start),
        _ => DateText.Of(date),
    };

    /// <summary>The same where space is short: 18 Oct 24, ~1 Nov 24 (also for a week), Nov 2025, 2026.</summary>
    public static string TightOf(EventDate date) => date.Precision switch
    {
        DatePrecision.Days or DatePrecision.Week => "~" + DateText.Tight(date.Start),
        DatePrecision.Month or DatePrecision.Year => DateText.Of(date),
        _ => DateText.Tight(date.Start),
    };

    /// <summary>In prose: 18 October 2024, about 1 November 2024, the week of 28 October 2024, November 2025, 2026.</summary>
    public static string ProseOf(EventDate date) => date.Precision switch
    {
        DatePrecision.Days => "about " + DateText.Prose(date.Start),
        DatePrecision.Week => "the week of " + DateText.Prose(date.Start),
        DatePrecision.Month => DateText.ProseMonth(date.Start),
        DatePrecision.Year => DateText.Year(date.Start),
        _ => DateText.Prose(date.Start),
    };
}
