namespace DprkEngagement;

/// <summary>The time that a claim speaks of, in words; empty where it is not stated.</summary>
internal static class PeriodText
{
    /// <summary>2024, Mar 2024, Mar–Oct 2024, Dec 2022 – Apr 2023, 7–26 Mar 2024, since Aug 2023, on 18 Mar 2024.</summary>
    public static string Of(Claim claim) => Of(claim, "MMM", DateText.Day);

    /// <summary>In prose: January 2024, March–October 2024.</summary>
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
            ({ } start, { } end) when !WholeMonths(start, end) => DateText.Span(start, end),
            ({ } start, { } end) => (start.Year == end.Year, start.Month, end.Month) switch
            {
                (true, 1, 12) => DateText.Year(start),
                (true, var first, var last) when first == last => Month(start),
                (true, _, _) => start.ToString(month, CultureInfo.InvariantCulture) + "–" + Month(end),
                _ => Month(start) + " – " + Month(end),
            },
            ({ } start, null) => "since " + Month(start),
            (null, { } end) => "to " + Month(end),
            _ => claim.AsOf is { } one ? "on " + day(one) : "",
        };
    }

    private static bool WholeMonths(DateOnly start, DateOnly end) => start.Day == 1 && end.AddDays(1).Day == 1;
}
