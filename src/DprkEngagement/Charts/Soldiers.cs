namespace DprkEngagement;

public static partial class Charts
{
    /// <summary>Every claim on soldiers sent so far, a row each: those that count a part (a first wave) and those that count all, on one
    /// scale, each with the span of the last words shaded.</summary>
    public static Figure SoldiersSent(EngagementData data)
    {
        var (claims, total) = (SentClaims(data), TotalSent(data));
        var whole = claims.OfTheWhole().Select(claim => claim.Group).ToHashSet();
        var all = claims.Where(claim => claim.Group is null || whole.Contains(claim.Group)).ToList();
        // A claimant who has named the whole since does not stand by a part.
        var lasts = claims.LastWords();
        bool Stands(Claim claim) => claim.Measure is ClaimMeasure.Flow || lasts.Contains(claim)
            || !lasts.Any(last => last.Claimant == claim.Claimant && whole.Contains(last.Group));
        var parts = claims.Except(all).GroupBy(claim => ClaimChoice.WordsOfGroup(claim.Group))
            .Select(part => (Words: part.Key, Claims: part.ToList(), Span: part.Where(Stands).Span())).ToList();
        var since = all.Where(claim => claim.PeriodStart is not null).Min(claim => claim.PeriodStart);
        return OfPanels(
            data, "soldiers-sent", Title(), "North Korean soldiers said to have been sent to Russia, by date of the statement",
            "Shaded: lowest to highest of the last words, without provisional ones. "
                + "Figures of different claimants overlap and are never added.",
            SoldierScale(data),
            [
                .. parts.Select(part => new ClaimPanel(EnumText.Capital(part.Words), Rows(part.Claims))
                    { Head = EnumText.Capital(part.Words) + ",", More = Months(part.Claims), Band = part.Span }),
                new("All who were sent", Rows(all)) { More = since is { } day ? "since " + DateText.ProseMonth(day) : "", Band = total },
            ]);

        string Title() => (parts, total) switch
        {
            ([{ Span: { } part, Words: var words }], not null) =>
                $"Claims {(Settled(part) && Settled(total) ? "settle at" : "put")} {part.Short()} soldiers in the {words}, "
                    + $"{total.Short()} in all",
            (_, not null) => $"Claims put the soldiers sent to Russia at {total.Short()}",
            _ => "What each party said about soldiers sent to Russia",
        };

        static bool Settled(ClaimEnvelope span) => span.Claims.Count > 2 && span.High() <= span.Low() * 1.25m;

        // The time that they cover: Oct–Dec 2024.
        static string Months(IEnumerable<Claim> part) =>
            part.Where(claim => claim is { PeriodStart: not null, PeriodEnd: not null }).ToList() is { Count: > 0 } spans
                ? PeriodText.Of(spans[0] with
                    { PeriodStart = spans.Min(one => one.PeriodStart), PeriodEnd = spans.Max(one => one.PeriodEnd) })
                : "";
    }

    /// <summary>Claims on soldiers in Russia on a day, by the wave they speak of, and on those that moved in one batch; on the scale of
    /// <see cref="SoldiersSent"/>.</summary>
    public static Figure SoldiersThere(EngagementData data)
    {
        var claims = data.NumbersDrawn(IsSoldiers).Except(SentClaims(data)).ToLookup(claim => claim.Measure);
        var (there, batches) = (claims[ClaimMeasure.Stock].ToList(), claims[ClaimMeasure.Flow].ToList());
        return OfPanels(data, "soldiers-there", Title(),
            "North Korean soldiers said to be in Russia on a day, after losses and rotation, or to have moved",
            "Not the same people throughout: figures are after losses and replacement. In Kursk is part of in Russia. "
                + "Batches are part of the totals.",
            SoldierScale(data),
            [
                .. there.GroupBy(claim => claim.Group is null ? "In Russia" : EnumText.Capital(ClaimChoice.WordsOfGroup(claim.Group)))
                    .Select(group => new ClaimPanel(group.Key, Rows(group)) { Head = group.Key + ",", More = "there on a day" }),
                // Among batches the name of a group tells them apart.
                new("Moved in one batch", [.. batches.Select(claim => new ClaimRow(claim, claim.Scope ?? ""))])
                    { Head = "Moved in one batch,", More = "part of the totals" },
            ]);

        string Title()
        {
            if (there.Count < 3)
                return "What each party said about soldiers in Russia at one time";

            var sorted = there.OrderBy(ClaimChoice.Least).ToList();
            var alone = sorted[1].Least() >= 2 * sorted[0].Value();
            return $"{(alone ? "All claims but one" : "Claims")} put {Ends(alone ? sorted[1..] : sorted)} there at one time"
                + (batches.Count > 1 ? $"; batches were of {Ends(batches)}" : "");
        }

        static string Ends(IReadOnlyList<Claim> span) => string.Join("–",
            new[] { span.Min(ClaimChoice.Least), span.Max(ClaimChoice.Value) }.Distinct().Select(end => NumberText.Short((decimal)end)));
    }

    /// <summary>Plans and forecasts of soldiers on one straight scale: those beyond everything that was claimed to have been sent, and
    /// those that claims of the same group followed, with the span of these claims.</summary>
    public static Figure SoldiersPlanned(EngagementData data)
    {
        var (sent, totals, total) = (data.NumbersDrawn(IsSoldiers), SentClaims(data), TotalSent(data));
        var most = sent.Where(claim => claim.OutlierReason is null).Select(ClaimChoice.Value).DefaultIfEmpty().Max();
        var plans = data.NumbersDrawn(quantity => quantity is { Family: "soldiers", LooksAhead: true });
        var beyond = plans.Where(claim => claim.Least() > most && Followers(claim.Group).Count == 0).ToList();
        // Plans of one group stand together, in the order of their first.
        var others = plans.Except(beyond).GroupBy(claim => claim.Group).OrderBy(group => group.Key is null).SelectMany(group => group);
        return OfPanels(data, "soldiers-planned",
            beyond.Count == 0 ? "What was planned or forecast of soldiers, and what was claimed later"
                : $"No claim says that any forecast of {NumberText.Short((decimal)beyond.Min(ClaimChoice.Least))} soldiers "
                    + "or more came true",
            "Plans and forecasts of North Korean soldiers for Russia, and what later claims say",
            "Which claims followed which plan is the record’s grouping, not proof that a plan was carried out.",
            new ClaimScale(plans.Concat(sent)),
            [
                new("Forecast beyond all claims", Rows(beyond))
                    { Head = "Forecast,", More = "and no claim says that they came", Band = total },
                new("Planned", [.. others.Select(claim => new ClaimRow(claim, Run: Followed(claim.Group)))])
                    { Head = "Planned,", More = "and what was claimed later", Band = total },
            ],
            house =>
            {
                if (total is null)
                    return;

                house.Text($"Shaded: <b>{total.Short()}</b>, all who were sent, as last claimed", house.Y, valign: "top",
                    color: house.Ink.Text);
                house.Y += Math.Round(house.Size.Label * 1.3) + 12;
            });

        IReadOnlyList<Claim> Followers(string? group) => group is null
            || plans.FirstOrDefault(plan => plan.Group == group)?.Published.Start is not { } first ? []
            : [.. sent.Where(claim => claim.Group == group && claim.Published.Start >= first && claim.Measure is not ClaimMeasure.Stock)];

        string Followed(string? group)
        {
            // Running totals where there are any; else what moved in batches.
            var span = Followers(group).Intersect(totals).Span() ?? Followers(group).Span();
            return group is null ? "No later claim is tied to these"
                : EnumText.Capital(ClaimChoice.WordsOfGroup(group)) + (span is null ? ": no claim so far" : $": {span.Short()} claimed");
        }
    }

    private static IReadOnlyList<ClaimRow> Rows(IEnumerable<Claim> claims) =>
        [.. claims.Select(claim => new ClaimRow(claim, claim.Note()))];

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
}
