namespace DprkEngagement;

/// <content>How many soldiers were sent.</content>
public static partial class Charts
{
    private const string AllSent = "All who were sent";

    /// <summary>
    /// Every claim on soldiers sent so far, a row each: those that count a part (a first wave) and those that count all, on one scale,
    /// each with the span of the last words shaded.
    /// </summary>
    /// <param name="data">The data.</param>
    public static Figure SoldiersSent(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var claims = SentClaims(data);
        var whole = claims.OfTheWhole().Select(claim => claim.Group).ToHashSet(StringComparer.Ordinal);
        var all = claims.Where(claim => claim.Group is null || whole.Contains(claim.Group)).ToList();
        var parts = claims.Except(all).GroupBy(claim => claim.Group!, StringComparer.Ordinal).ToList();
        // A claimant who has named the whole since does not stand by a part.
        var lasts = claims.LastWords();
        bool Stands(Claim claim) => claim.Measure is ClaimMeasure.Flow || lasts.Contains(claim)
            || !lasts.Any(last => last.Claimant == claim.Claimant && whole.Contains(last.Group));
        string Head(string group) => ClaimChoice.Capital(ClaimChoice.WordsOfGroup(group));
        List<(string Panel, Claim Claim)> rows =
            [.. parts.SelectMany(part => part.Select(claim => (Head(part.Key), claim))), .. all.Select(claim => (AllSent, claim))];
        return OfClaims(
            data, "soldiers-sent", SentTitle([.. parts.Select(part => (ClaimChoice.WordsOfGroup(part.Key), part.Where(Stands).Span()))],
                TotalSent(data)),
            "North Korean soldiers said to have been sent to Russia, by date of the statement",
            $"{ClaimChoice.Signs(claims)} Shaded: lowest to highest of the last words, without provisional ones. "
                + "Figures of different claimants overlap and are never added.",
            rows, house =>
            {
                var scale = SoldierScale(data);
                ClaimRow Row(Claim claim) => new(claim, claim.Note());
                var panels = new ClaimRows(house, data, claims.Select(claim => (Row(claim), scale)));
                foreach (var part in parts)
                    panels.Panel(Head(part.Key) + ",", Months(part), part.Select(Row), scale, part.Where(Stands).Span());

                var since = all.Where(claim => claim.PeriodStart is not null).Min(claim => claim.PeriodStart);
                panels.Panel(AllSent, since is { } day ? "since " + DateText.ProseMonth(day) : "", all.Select(Row), scale, TotalSent(data));
            });
    }

    private static bool IsSoldiers(Quantity quantity) => quantity is { Family: "soldiers", Kind: "amount", LooksAhead: false };

    private static ClaimScale SoldierScale(EngagementData data) => new(data.NumbersDrawn(IsSoldiers));

    private static ClaimEnvelope? TotalSent(EngagementData data) => SentClaims(data).OfTheWhole().Span();

    // Running totals, and flows over the very span that a running total of their group covers: the same count in other words.
    private static IReadOnlyList<Claim> SentClaims(EngagementData data)
    {
        var claims = data.NumbersDrawn(IsSoldiers);
        var totals = claims.Where(claim => claim.Measure is ClaimMeasure.Cumulative).Select(Span).ToHashSet();
        return [.. claims.Where(claim => claim.Measure is ClaimMeasure.Cumulative
            || (claim is { Measure: ClaimMeasure.Flow, PeriodStart: not null, PeriodEnd: not null } && totals.Contains(Span(claim))))];
        static (string?, DateOnly?, DateOnly?) Span(Claim claim) => (claim.Group, claim.PeriodStart, claim.PeriodEnd);
    }

    private static string SentTitle(IReadOnlyList<(string Words, ClaimEnvelope? Span)> parts, ClaimEnvelope? all)
    {
        static bool Settled(ClaimEnvelope span) => span.Claims.Count > 2 && span.High() <= span.Low() * 1.25m;
        return (parts, all) switch
        {
            ([(var words, { } part)], not null) =>
                $"Claims {(Settled(part) && Settled(all) ? "settle at" : "put")} {part.Short()} soldiers in the {words}, "
                    + $"{all.Short()} in all",
            (_, not null) => $"Claims put the soldiers sent to Russia at {all.Short()}",
            _ => "What each party said about soldiers sent to Russia",
        };
    }

    // The time that a group of claims covers: Oct–Dec 2024.
    private static string Months(IEnumerable<Claim> claims) =>
        claims.Where(claim => claim.PeriodStart is not null && claim.PeriodEnd is not null).ToList() is { Count: > 0 } spans
            ? PeriodText.Of(spans[0] with { PeriodStart = spans.Min(claim => claim.PeriodStart),
                PeriodEnd = spans.Max(claim => claim.PeriodEnd) })
            : "";
}
