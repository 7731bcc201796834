namespace DprkEngagement;

public static partial class Charts
{
    private sealed record Toll(Quantity Quantity, IReadOnlyList<Claim> Claims)
    {
        public ClaimEnvelope? Span => Claims.Span();
        public string Words => Of(Quantity);

        // The chart says whose losses they are.
        public static string Of(Quantity quantity) => quantity.ShortLabel.Replace(quantity.Unit.Plural + " ", "", StringComparison.Ordinal);
    }

    /// <summary>The last word of each claimant on losses, by what is counted; figures that count a part or recall an older one stand below,
    /// for they are no toll.</summary>
    public static Figure Losses(EngagementData data)
    {
        var unit = data.Quantities.FirstOrDefault(IsSoldiers)?.Unit;
        var all = data.ClaimsDrawn(quantity => quantity.Family == "losses" && quantity.Unit == unit)
            .Where(claim => claim.Measure is ClaimMeasure.Cumulative).GroupBy(claim => claim.Quantity)
            .Select(group => (group.Key, Claims: group.ToList(), Whole: group.ToList().OfTheWhole())).ToList();
        // What fewer than three count is no toll that claimants could differ on.
        var tolls = all.Select(one => new Toll(one.Key, one.Whole.LastWords())).Where(toll => toll.Claims.Count > 2)
            .OrderByDescending(toll => (toll.Claims.Max(claim => claim.Estimate.Largest), toll.Claims.Count)).ToList();
        bool IsToll(Quantity quantity) => tolls.Any(toll => toll.Quantity == quantity);
        var others = all.SelectMany(one => one.Claims.Except(IsToll(one.Key) ? one.Whole : [])
            .Where(claim => claim.Estimate.Smallest is not null).LastWords()).OrderBy(claim => claim.Published.Start);
        IReadOnlyList<ClaimPanel> panels =
        [
            .. tolls.Select(toll => new ClaimPanel(EnumText.Capital(toll.Words), [.. toll.Claims.Select(Row)])),
            new("Other counts", [.. others.Select(Other)]) { Head = "Other counts,", More = "no toll" },
        ];
        return OfPanels(data, "losses", Title(), "North Korean soldiers in the war: the last word of each claimant",
            "Other counts are portraits or honours of the dead, a part, or an older figure: no toll. "
                + "Earlier words are in the table of claims.",
            new ClaimScale(panels.SelectMany(panel => panel.Rows).Select(row => row.Claim)), panels);

        ClaimRow Row(Claim claim) => new(claim, claim switch
        {
            { Estimate.Smallest: null } => "",
            { OutlierReason: null } => claim.Note(),
            _ when WiderToll(claim) is { } wider => "we read: " + wider.Words,
            _ => ClaimChoice.Joined(", ", "outlier", claim.Note()),
        });

        // Among other counts a quantity of its own says what it is.
        ClaimRow Other(Claim claim) =>
            new(claim, ClaimChoice.Joined(", ", IsToll(claim.Quantity) ? "" : Toll.Of(claim.Quantity), claim.Note()));

        // An outlier that equals the top of a wider count is most likely that count: our reading, said as one.
        Toll? WiderToll(Claim claim) => claim.OutlierReason is null ? null
            : tolls.FirstOrDefault(toll => toll.Quantity != claim.Quantity && toll.Span?.Highest == claim.Estimate.Largest);

        string Title()
        {
            var known = tolls.Where(toll => toll.Span is not null).OrderByDescending(toll => toll.Span!.Highest).ToList();
            if (known.Count == 0)
                return "What each party said about North Korean losses";

            string Reach(Toll toll) => $"{NumberText.Short(toll.Span!.High())} {toll.Words}";
            var read = tolls.SelectMany(toll => toll.Claims).LastOrDefault(claim => WiderToll(claim) == known[0]);
            return "Claims reach " + Reach(known[0]) + (read is not null
                ? $"; “{NumberText.Short((decimal)read.Value())}\u00a0{Toll.Of(read.Quantity)}” reads to us as the same number"
                : known.Count > 1 ? ", " + Reach(known[1]) : "");
        }
    }
}
