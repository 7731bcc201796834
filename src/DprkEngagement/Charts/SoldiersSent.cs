namespace DprkEngagement;

/// <content>How many soldiers were sent.</content>
public static partial class Charts
{
    private const string Soldiers = "soldiers";

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
        var parts = claims.Where(claim => claim.Group is not null && !whole.Contains(claim.Group)).GroupBy(claim => claim.Group!, StringComparer.Ordinal).ToList();
        var all = claims.Where(claim => claim.Group is null || whole.Contains(claim.Group)).ToList();
        // A claimant who has named the whole since does not stand by a part.
        var lasts = claims.Where(claim => claim.Estimate.Smallest is not null).LastWords();
        ClaimEnvelope? Part(string group) => claims.Where(claim => claim.Group == group && (claim.Measure is ClaimMeasure.Flow || lasts.Contains(claim)
            || !lasts.Any(last => last.Claimant == claim.Claimant && whole.Contains(last.Group)))).Span();
        List<(string Panel, Claim Claim)> rows =
        [
            .. parts.SelectMany(part => part.Select(claim => (ClaimChoice.Capital(ClaimChoice.WordsOfGroup(part.Key)), claim))),
            .. all.Select(claim => ("All who were sent", claim)),
        ];
        var drawn = rows.Select(row => row.Claim).ToList();
        return new Figure
        {
            Id = "soldiers-sent",
            Data = data,
            Title = SentTitle(parts.Select(part => (ClaimChoice.WordsOfGroup(part.Key), Part(part.Key))).ToList(), all.OfTheWhole().Span()),
            Subtitle = "North Korean soldiers said to have been sent to Russia, by date of the statement",
            Caption = $"{ClaimChoice.Signs(drawn)} Shaded: lowest to highest of the last words, without provisional ones. Figures of different claimants overlap and are never added.",
            AltText = ClaimChoice.InWords("Claims on soldiers sent, as rows by date", rows),
            Table = ClaimChoice.Table("Claims on North Korean soldiers sent to Russia", rows),
            Draw = house =>
            {
                if (claims.Count == 0)
                {
                    ClaimRows.Nothing(house, data);
                    return;
                }

                var scale = new ClaimScale(data.ClaimsDrawn(IsSoldiers));
                ClaimRow Row(Claim claim) => new(claim, claim.Note());
                var panels = new ClaimRows(house, data, drawn.Select(claim => (Row(claim), scale)));
                foreach (var part in parts)
                {
                    panels.Panel(ClaimChoice.Capital(ClaimChoice.WordsOfGroup(part.Key)) + ",", Months(part), [.. part.Select(Row)], scale, Part(part.Key));
                }

                var since = all.Where(claim => claim.PeriodStart is not null).Min(claim => claim.PeriodStart);
                panels.Panel("All who were sent", since is { } day ? "since " + DateText.ProseMonth(day) : "", [.. all.Select(Row)], scale, all.OfTheWhole().Span());
            },
        };
    }

    private static bool IsSoldiers(Quantity quantity) => quantity is { Family: Soldiers, Kind: "amount", LooksAhead: false };

    // Running totals, and flows over the very span that a running total of their group covers: the same count in other words.
    private static IReadOnlyList<Claim> SentClaims(EngagementData data)
    {
        var claims = data.ClaimsDrawn(IsSoldiers).Where(claim => claim.Estimate.Smallest is not null).ToList();
        var totals = claims.Where(claim => claim.Measure is ClaimMeasure.Cumulative).ToList();
        return [.. claims.Where(claim => claim.Measure is ClaimMeasure.Cumulative || (claim is { Measure: ClaimMeasure.Flow, PeriodStart: not null, PeriodEnd: not null }
            && totals.Any(total => total.Group == claim.Group && total.PeriodStart == claim.PeriodStart && total.PeriodEnd == claim.PeriodEnd)))];
    }

    private static string SentTitle(IReadOnlyList<(string Words, ClaimEnvelope? Span)> parts, ClaimEnvelope? all)
    {
        bool Settled(ClaimEnvelope span) => span.Claims.Count > 2 && span.High() <= span.Low() * 1.25m;
        return (parts, all) switch
        {
            ([(var words, { } part)], not null) => $"Claims {(Settled(part) && Settled(all) ? "settle at" : "put")} {part.Short()} soldiers in the {words}, {all.Short()} in all",
            (_, not null) => $"Claims put the soldiers sent to Russia at {all.Short()}",
            _ => "What each party said about soldiers sent to Russia",
        };
    }

    // The time that a group of claims covers: Oct–Dec 2024.
    private static string Months(IEnumerable<Claim> claims)
    {
        var spans = claims.Where(claim => claim.PeriodStart is not null && claim.PeriodEnd is not null).ToList();
        return spans.Count == 0 ? "" : PeriodText.Of(spans[0] with { PeriodStart = spans.Min(claim => claim.PeriodStart), PeriodEnd = spans.Max(claim => claim.PeriodEnd) });
    }
}
