namespace DprkEngagement;

/// <summary>Dates as charts and tables write them, in English and the invariant culture.</summary>
internal static class DateText
{
    // plotly.js and tables get ISO days, never an epoch: it would carry a time zone.
    public static string Iso(DateOnly day) => Format(day, "yyyy-MM-dd");
    public static string Day(DateOnly day) => Format(day, "d MMM yyyy");
    public static string DayAndMonth(DateOnly day) => Format(day, "d MMM");
    public static string Tight(DateOnly day) => Format(day, "d MMM yy");
    public static string Prose(DateOnly day) => Format(day, "d MMMM yyyy");
    public static string Month(DateOnly day) => Format(day, "MMM yyyy");
    public static string Year(DateOnly day) => Format(day, "yyyy");
    public static string ProseMonth(DateOnly day) => Format(day, "MMMM yyyy");

    /// <summary>A date with no more precision than it has: 18 Oct 2024, 25–28 Mar 2018, Oct 1970, 1970.</summary>
    public static string Of(EventDate date) => date.Precision switch
    {
        DatePrecision.Year => Year(date.Start),
        DatePrecision.Month => Month(date.Start),
        _ => Span(date.Start, date.End),
    };

    /// <summary>Both days inclusive: 25–28 Mar 2018, 28 Feb – 2 Mar 2019, 30 Dec 2018 – 2 Jan 2019; one day where they are equal.</summary>
    public static string Span(DateOnly first, DateOnly last) =>
        first != last && first.Year != last.Year ? $"{Day(first)} – {Day(last)}" : $"{SpanInYear(first, last)} {Year(last)}";

    /// <summary>The same without the year, where an axis tells it: 25–28 Mar, 28 Feb – 2 Mar.</summary>
    public static string SpanInYear(DateOnly first, DateOnly last) => (first, last) switch
    {
        _ when first == last => DayAndMonth(first),
        _ when (first.Year, first.Month) == (last.Year, last.Month) => $"{Format(first, "%d")}–{DayAndMonth(last)}",
        _ => $"{DayAndMonth(first)} – {DayAndMonth(last)}",
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

/// <summary>The time that a claim speaks of, in words; empty where it is not stated.</summary>
internal static class PeriodText
{
    /// <summary>2024, Mar 2024, Mar–Oct 2024, Dec 2022 – Apr 2023, 7–26 Mar 2024, since Aug 2023, on 18 Mar 2024.</summary>
    public static string Of(Claim claim) => Of(claim, "MMM", DateText.Day);

    public static string Prose(Claim claim) => Of(claim, "MMMM", DateText.Prose);

    /// <summary>Where space is short: no finer than months for what took more than two.</summary>
    public static string TightOf(Claim claim) => claim is { PeriodStart: { } start, PeriodEnd: { } end }
        && end.DayNumber - start.DayNumber > 62
        ? Of(claim with { PeriodStart = start.AddDays(1 - start.Day), PeriodEnd = end.AddDays(1 - end.Day).AddMonths(1).AddDays(-1) })
        : Of(claim);

    private static string Of(Claim claim, string month, Func<DateOnly, string> day)
    {
        string Month(DateOnly one) => one.ToString(month + " yyyy", CultureInfo.InvariantCulture);
        return (claim.PeriodStart, claim.PeriodEnd) switch
        {
            ({ } start, { } end) when start.Day != 1 || end.AddDays(1).Day != 1 => DateText.Span(start, end),
            ({ Month: 1 } start, { Month: 12 } end) when start.Year == end.Year => DateText.Year(start),
            ({ } start, { } end) when start.Year != end.Year => $"{Month(start)} – {Month(end)}",
            ({ } start, { } end) when start.Month == end.Month => Month(start),
            ({ } start, { } end) => $"{start.ToString(month, CultureInfo.InvariantCulture)}–{Month(end)}",
            ({ } start, null) => "since " + Month(start),
            (null, { } end) => "to " + Month(end),
            _ => claim.AsOf is { } one ? "on " + day(one) : "",
        };
    }
}
