namespace DprkEngagement;

public static partial class Charts
{
    /// <summary>Refined oil from Russia as each claimant puts it for the span named, against what the UN allows for a whole year.</summary>
    public static Figure Oil(EngagementData data)
    {
        var claims = data.NumbersDrawn(quantity => quantity is { Family: "oil", Kind: "amount", LooksAhead: false })
            .Where(claim => claim.Measure is not ClaimMeasure.Stock)
            .OrderBy(claim => claim.PeriodEnd ?? claim.Published.End).ThenBy(claim => claim.PeriodStart).ThenBy(claim => claim.Row.Line)
            .ToList();
        // Who sets the ceiling before who repeats it.
        var ceiling = claims.Count == 0 ? null : data.NumbersDrawn(quantity => quantity is { Family: "oil", Kind: "limit" }).LastWords()
            .OrderBy(claim => claim.Claimant.Type is not ClaimantType.InternationalBody).ThenByDescending(claim => claim.Published.End)
            .FirstOrDefault();
        IReadOnlyList<Claim> limits = ceiling is null ? [] : [ceiling];
        return OfClaims(data, "oil", OilTitle(claims, ceiling), "Refined oil from Russia to North Korea, barrels in the period named",
            $"{ClaimChoice.Signs(claims, bars: true)} Shaded: beyond the ceiling, which is for all suppliers together in a calendar year; "
                + "the periods differ. Claims on one period describe the same deliveries: nothing is added.",
            [.. claims.Select(claim => ("Deliveries", claim)), .. limits.Select(claim => ("Ceiling", claim))], house =>
            {
                var scale = new ClaimScale([.. claims, .. limits]);
                List<ClaimRow> rows =
                [
                    .. limits.Select(claim => new ClaimRow(claim, "the ceiling", Date: "a year", Look: ActorLook.Of("PRK"))),
                    .. claims.Select(claim => new ClaimRow(claim, claim.Note(), Date: PeriodText.TightOf(claim))),
                ];
                new ClaimRows(house, data, rows.Select(row => (row, scale)), bars: true)
                    .Panel("", "", rows, scale, limit: ceiling?.Value());
            });
    }

    private static string OilTitle(IReadOnlyList<Claim> claims, Claim? ceiling)
    {
        // Within one calendar year, which is what the ceiling is for.
        var above = claims.Where(claim => claim.Status is CodeStatus.Coded && Measures.IsAboveCeiling(claim, ceiling) == true).ToList();
        if (above.Select(claim => claim.PeriodStart!.Value.Year).Distinct().ToList() is not [var only])
            return "What each party said about oil from Russia";

        var who = above.Select(claim => claim.Claimant).Distinct().ToList();
        var monitors = who.All(one => one is { Type: ClaimantType.Research or ClaimantType.InternationalBody, PartyToWar: false });
        var (one, many) = monitors ? ("monitor puts", "monitors put") : ("claimant puts", "claimants put");
        return $"{EnumText.Capital(Counted(who.Count, one, many))} Russia’s oil in {only} "
            + (above.Min(ClaimChoice.Least) < 2 * ceiling!.Value() ? "above the UN’s yearly limit"
                : "at twice the UN’s yearly limit or more");
    }
}
