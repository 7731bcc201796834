namespace DprkEngagement;

/// <content>Killed and wounded.</content>
public static partial class Charts
{
    private sealed record Toll(Quantity Quantity, IReadOnlyList<Claim> Claims)
    {
        public ClaimEnvelope? Span => Claims.Span();

        public string Words => Of(Quantity);

        // The chart says whose losses they are.
        public static string Of(Quantity quantity) => quantity.ShortLabel.Replace(quantity.Unit.Plural + " ", "", StringComparison.Ordinal);
    }

    /// <summary>
    /// The last word of each claimant on losses, by what is counted; figures that count a part or recall an older one stand below, for
    /// they are no toll.
    /// </summary>
    /// <param name="data">The data.</param>
    public static Figure Losses(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var unit = data.Quantities.FirstOrDefault(IsSoldiers)?.Unit;
        var all = data.ClaimsDrawn(quantity => quantity.Family == "losses" && quantity.Unit == unit)
            .Where(claim => claim.Measure is ClaimMeasure.Cumulative).GroupBy(claim => claim.Quantity)
                .Select(group => new Toll(group.Key, [.. group])).ToList();
        // What fewer than three count is no toll that claimants could differ on.
        var tolls = all.Select(toll => toll with { Claims = toll.Claims.OfTheWhole().LastWords() }).Where(toll => toll.Claims.Count > 2)
            .OrderByDescending(toll => toll.Claims.Max(claim => claim.Estimate.Largest)).ThenByDescending(toll => toll.Claims.Count)
                .ToList();
        var others = all.SelectMany(toll => toll.Claims.Except(tolls.Any(one => one.Quantity == toll.Quantity) ? toll.Claims.OfTheWhole()
            : [])
            .Where(claim => claim.Estimate.Smallest is not null).LastWords()).OrderBy(claim => claim.Published.Start).ToList();
        List<(string Panel, Claim Claim)> rows =
        [
            .. tolls.SelectMany(toll => toll.Claims.Select(claim => (ClaimChoice.Capital(toll.Words), claim))),
                .. others.Select(claim => ("Other counts", claim)),
        ];
        return OfClaims(
            data, "losses", LossesTitle(tolls), "North Korean soldiers in the war: the last word of each claimant",
            $"{ClaimChoice.Signs(rows.Select(row => row.Claim))} Other counts are portraits or honours of the dead, a part, "
                + "or an older figure: no toll. Earlier words are in the table of claims.",
            rows, house =>
            {
                var scale = new ClaimScale(rows.Select(row => row.Claim));
                // Among other counts a quantity of its own says what it is.
                ClaimRow Other(Claim claim) =>
                    new(claim, ClaimChoice.Joined(", ", tolls.Any(toll => toll.Quantity == claim.Quantity) ? "" : Toll.Of(claim.Quantity),
                        claim.Note()));
                ClaimRow Row(Claim claim) => new(claim, claim.Estimate.Smallest is null ? "" : claim.OutlierReason is null ? claim.Note()
                    : WiderToll(claim, tolls) is { } wider ? "we read: " + wider.Words : ClaimChoice.Joined(", ", "outlier", claim.Note()));
                var panels = new ClaimRows(house, data,
                    rows.Select(row => (others.Contains(row.Claim) ? Other(row.Claim) : Row(row.Claim), scale)));
                foreach (var toll in tolls)
                    panels.Panel(ClaimChoice.Capital(toll.Words), "", toll.Claims.Select(Row), scale);

                panels.Panel("Other counts,", "no toll", others.Select(Other), scale);
            });
    }

    // An outlier that equals the top of a wider count is most likely that count: our reading, said as one.
    private static Toll? WiderToll(Claim claim, IEnumerable<Toll> tolls) => claim.OutlierReason is null ? null
        : tolls.FirstOrDefault(toll => toll.Quantity != claim.Quantity && toll.Span is { } span && span.Highest == claim.Estimate.Largest);

    private static string LossesTitle(IReadOnlyList<Toll> tolls)
    {
        var known = tolls.Where(toll => toll.Span is not null).OrderByDescending(toll => toll.Span!.Highest).ToList();
        if (known.Count == 0)
            return "What each party said about North Korean losses";

        var reach = $"Claims reach {NumberText.Short(known[0].Span!.High())} {known[0].Words}";
        var read = tolls.SelectMany(toll => toll.Claims).LastOrDefault(claim => WiderToll(claim, tolls) == known[0]);
        return read is not null
            ? $"{reach}; “{NumberText.Short((decimal)read.Value())}\u00a0{Toll.Of(read.Quantity)}” reads to us as the same number"
            : known.Count > 1 ? $"{reach}, {NumberText.Short(known[1].Span!.High())} {known[1].Words}" : reach;
    }
}
