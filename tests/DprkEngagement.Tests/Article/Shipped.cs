namespace DprkEngagement.Tests.Article;

/// <summary>The shipped data, read once, and ways to write what they say on a line.</summary>
internal static class Shipped
{
    public static EngagementData Data { get; } = EngagementData.Load(Path.Combine(Repository.Root, "data"));

    /// <summary>Each meeting as "2018-03-25 Beijing".</summary>
    public static IEnumerable<string> DaysAndPlaces(this IEnumerable<Meeting> meetings) =>
        meetings.Select(meeting => $"{meeting.FirstDay:yyyy-MM-dd} {meeting.Event.Place!.Name}");

    /// <summary>A claim's figure as "kor-nis 2025-04-30: about 15,000".</summary>
    public static string Line(Claim claim)
    {
        var figures = new[] { claim.Estimate.Low, claim.Estimate.Best, claim.Estimate.High }.OfType<Amount>();
        return $"{claim.Claimant.Id} {claim.Published.Start:yyyy-MM-dd}: {Hedged(claim.Estimate.Hedge)} {string.Join(" to ", figures)}".TrimEnd();
    }

    private static string Hedged(Hedge hedge) => hedge switch
    {
        Hedge.MoreThan => "more than",
        Hedge.AtLeast => "at least",
        Hedge.UpTo => "up to",
        Hedge.About => "about",
        Hedge.Range => "from",
        Hedge.Exact => "exactly",
        _ => "no number",
    };
}
