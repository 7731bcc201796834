namespace DprkEngagement;

/// <content>Oil against the ceiling.</content>
public static partial class Charts
{
    /// <summary>Refined oil from Russia as each claimant puts it for the span named, against what the UN allows for a whole year.</summary>
    /// <param name="data">The data.</param>
    public static Figure Oil(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var claims = data.NumbersDrawn(quantity => quantity is { Family: "oil", Kind: "amount", LooksAhead: false })
            .Where(claim => claim.Measure is not ClaimMeasure.Stock)
            .OrderBy(claim => claim.PeriodEnd ?? claim.Published.End).ThenBy(claim => claim.PeriodStart).ThenBy(claim => claim.Row.Line)
                .ToList();
        // Who sets the ceiling before who repeats it.
        var ceiling = claims.Count == 0 ? null : data.NumbersDrawn(quantity => quantity is { Family: "oil", Kind: "limit" }).LastWords()
            .OrderBy(claim => claim.Claimant.Type is not ClaimantType.InternationalBody).ThenByDescending(claim => claim.Published.End)
                .FirstOrDefault();
        List<(string Panel, Claim Claim)> rows = [.. claims.Select(claim => ("Deliveries", claim)), .. new[] { ceiling }.OfType<Claim>()
            .Select(claim => ("Ceiling", claim))];
        return OfClaims(
            data, "oil", OilTitle(claims, ceiling), "Refined oil from Russia to North Korea, barrels in the period named",
            $"{ClaimChoice.Signs(claims, bars: true)} The ceiling is for all suppliers together in a calendar year; the periods differ. "
                + "Claims on one period describe the same deliveries: nothing is added.",
            rows, house =>
            {
                var scale = new ClaimScale(rows.Select(row => row.Claim));
                ClaimRow Row(Claim claim) => new(claim, claim.Note(), Date: PeriodText.TightOf(claim));
                var panels = new ClaimRows(house, data, claims.Select(claim => (Row(claim), scale)), bars: true);
                var top = house.Y;
                house.Y += ceiling is null ? 0 : 24;
                panels.Panel("", "", claims.Select(Row), scale);
                if (ceiling is null)
                    return;

                var (limit, axis, from) = (ceiling.Value(), panels.Axis(scale), top + 19);
                var figure = house.Phone ? "" : ": " + EstimateText.Short(ceiling.Estimate);
                house.Text($"<b>UN ceiling for a year{figure}</b>", top, limit, axis, anchor: limit > 0.7 * scale.End ? "right" : "center",
                    valign: "top", color: house.Ink.Text);
                house.Dot(limit, from - 2, ActorLook.Other, [ceiling.Id], data.Hover(ceiling), size: 8, fill: "none", axis: axis);
                // The line stops for a row whose figure it would cross at some width.
                foreach (var claim in claims.Where(claim => panels.MayCross(claim, scale, limit)).Append(null))
                {
                    house.Course([(limit, from), (limit, claim is null ? panels.End : panels.Places[claim.Id] - 10)], house.Ink.Text, 2,
                        "dash", axis: axis);
                    from = claim is null ? from : panels.Places[claim.Id] + 10;
                }
            });
    }

    private static string OilTitle(IReadOnlyList<Claim> claims, Claim? ceiling)
    {
        // Within one calendar year, which is what the ceiling is for.
        var above = ceiling is null ? []
            : claims.Where(claim => claim is { Status: CodeStatus.Coded, Estimate.OpenBelow: false, PeriodStart: { } start,
                PeriodEnd: { } end }
            && start.Year == end.Year && claim.Least() > ceiling.Value()).ToList();
        if (above.Select(claim => claim.PeriodStart!.Value.Year).Distinct().Count() != 1)
            return "What each party said about oil from Russia";

        var who = above.Select(claim => claim.Claimant).Distinct().ToList();
        var monitors = who.All(claimant => claimant is { Type: ClaimantType.Research or ClaimantType.InternationalBody,
            PartyToWar: false });
        return $"{ClaimChoice.Capital(NumberWords.Of(who.Count))} {(monitors ? "monitor" : "claimant")}"
            + $"{(who.Count == 1 ? " puts" : "s put")} Russia’s oil in {DateText.Year(above[0].PeriodStart!.Value)} "
            + (above.Min(ClaimChoice.Least) >= 2 * ceiling!.Value() ? "at twice the UN’s yearly limit or more"
                : "above the UN’s yearly limit");
    }
}
