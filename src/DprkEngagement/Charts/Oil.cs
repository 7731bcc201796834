namespace DprkEngagement;

/// <content>Oil against the ceiling.</content>
public static partial class Charts
{
    /// <summary>Refined oil from Russia as each claimant puts it for the span named, as bars, against what the UN allows for a whole year.</summary>
    /// <param name="data">The data.</param>
    public static Figure Oil(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var claims = data.ClaimsDrawn(quantity => quantity is { Family: "oil", Kind: "amount", LooksAhead: false })
            .Where(claim => claim.Estimate.Smallest is not null && claim.Measure is not ClaimMeasure.Stock)
            .OrderBy(claim => claim.PeriodEnd ?? claim.Published.End).ThenBy(claim => claim.PeriodStart).ThenBy(claim => claim.Row.Line).ToList();
        var ceiling = data.ClaimsDrawn(quantity => quantity is { Family: "oil", Kind: "limit" }).LastWords()
            // Who sets it before who repeats it.
            .Where(claim => claim.Estimate.Largest is not null).OrderBy(claim => claim.Claimant.Type is not ClaimantType.InternationalBody).ThenByDescending(claim => claim.Published.End).FirstOrDefault();
        List<(string Panel, Claim Claim)> rows = [.. claims.Select(claim => ("Deliveries", claim)), .. ceiling is null ? Array.Empty<(string, Claim)>() : [("Ceiling", ceiling)]];
        return new Figure
        {
            Id = "oil",
            Data = data,
            Title = OilTitle(claims, ceiling),
            Subtitle = "Refined oil from Russia to North Korea, barrels in the period named",
            Caption = $"{ClaimChoice.Signs(claims, bars: true)} The ceiling is for all suppliers together in a calendar year; the periods differ. Claims on one period describe the same deliveries: nothing is added.",
            AltText = ClaimChoice.InWords("Claims on refined oil from Russia, as bars by period, against the UN’s yearly ceiling", rows),
            Table = ClaimChoice.Table("Refined oil from Russia, and the ceiling", rows),
            Draw = house =>
            {
                if (claims.Count == 0)
                {
                    ClaimRows.Nothing(house, data);
                    return;
                }

                var scale = new ClaimScale(rows.Select(row => row.Claim));
                ClaimRow Row(Claim claim) => new(claim, claim.Note(), Date: PeriodText.TightOf(claim));
                var panels = new ClaimRows(house, data, claims.Select(claim => (Row(claim), scale)), bars: true);
                var top = house.Y;
                house.Y += ceiling is null ? 0 : 24;
                panels.Panel("", "", [.. claims.Select(Row)], scale);
                if (ceiling is null)
                {
                    return;
                }

                var limit = ceiling.Value();
                house.Text($"<b>UN ceiling for a year{(house.Phone ? "" : ": " + EstimateText.Short(ceiling.Estimate))}</b>", top, limit, panels.Axis(scale), anchor: "center", valign: "top", color: house.Ink.Text);
                // The line stops for a row whose figure it would cross at some width.
                var from = top + 19;
                foreach (var claim in claims.Where(claim => panels.MayCross(claim, scale, limit)).Append(null))
                {
                    var to = claim is null ? panels.End : panels.Places[claim.Id] - 10;
                    house.Course([(limit, from), (limit, to)], house.Ink.Text, 2, "dash", axis: panels.Axis(scale));
                    from = claim is null ? to : panels.Places[claim.Id] + 10;
                }

                house.Dot(limit, top + 17, ActorLook.Other, [ceiling.Id], data.Hover(ceiling), size: 8, fill: "none", axis: panels.Axis(scale));
            },
        };
    }

    private static string OilTitle(IReadOnlyList<Claim> claims, Claim? ceiling)
    {
        const string Plain = "What each party said about oil from Russia";
        if (ceiling is null)
        {
            return Plain;
        }

        var limit = (decimal)ceiling.Estimate.Largest!.Value;
        // Within one calendar year, which is what the ceiling is for.
        var above = claims.Where(claim => claim.Status is CodeStatus.Coded && !claim.Estimate.OpenBelow && (decimal)claim.Estimate.Smallest!.Value > limit
            && claim.PeriodStart?.Year == claim.PeriodEnd?.Year && claim.PeriodStart is not null).ToList();
        if (above.Count == 0 || above.Select(claim => claim.PeriodStart!.Value.Year).Distinct().Count() > 1)
        {
            return Plain;
        }

        var who = above.Select(claim => claim.Claimant).Distinct().ToList();
        var monitors = who.All(claimant => claimant.Type is ClaimantType.Research or ClaimantType.InternationalBody && !claimant.PartyToWar);
        var twice = above.Min(claim => claim.Estimate.Smallest) is { } least && (decimal)least >= 2 * limit;
        var count = ClaimChoice.Capital(NumberWords.Of(who.Count));
        return $"{count} {(monitors ? "monitor" : "claimant")}{(who.Count == 1 ? " puts" : "s put")} Russia’s oil in {DateText.Year(above[0].PeriodStart!.Value)} "
            + (twice ? "at twice the UN’s yearly limit or more" : "above the UN’s yearly limit");
    }
}
