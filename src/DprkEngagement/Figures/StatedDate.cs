namespace DprkEngagement;

/// <summary>
/// When a claim was stated, as charts and tables write it. The table gives the first day alone, and the last day
/// follows from the precision: nobody reported it, so it is never printed.
/// </summary>
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
