namespace DprkEngagement;

/// <content>What went to Russia and what came back.</content>
public static partial class Measures
{
    // What looks at a thing from another side and is not the thing itself: how many were used, by how much less, and what is allowed.
    private static readonly string[] NotInLedger = ["used", "change", "limit"];

    /// <summary>What was sent to Russia and what came back, as claimed: side by side, a section for each family of quantities, each in its
    /// own unit with its hedge. Never added, never netted.</summary>
    public static Result<Claim> Ledger(EngagementData data)
    {
        var leftOut = new List<LeftOut>();
        var quantities = data.Quantities.Where(one => one.Side != QuantitySide.Context && !NotInLedger.Contains(one.Kind)).ToList();
        var sections = quantities.Where(one => !one.LooksAhead).Select(one => (one.Side, one.Family)).Distinct().OrderBy(one => one.Side)
            .ToList();
        List<Claim> claims =
        [
            .. from section in sections
               from quantity in quantities
               where (quantity.Side, quantity.Family) == section && !quantity.LooksAhead
               from claim in Counted(data, quantity, leftOut)
               select claim,
        ];
        leftOut.AddRange(data.Claims.Where(claim => claim.Quantity is { LooksAhead: true, Side: not QuantitySide.Context })
            .Select(claim => new LeftOut(claim.Id, "a plan or an expectation, nothing that went")));
        return new Result<Claim>
        {
            Title = "What went to Russia and what came back, as claimed (never added, never netted)",
            Unit = "claims",
            Definition = "Coded claims, by kind, each in its own unit with its hedge. Of running totals and stocks the latest word of "
                + "every claimant; of flows every one. Of soldiers and arms running totals alone, of missiles also deliveries in a stated "
                + "time. Two claims may describe the same goods, and no one counts everything that came back: nothing is added, nothing "
                + "is netted. A section without a claim is unknown, not zero.",
            Rows = claims,
            Columns =
            [
                new("side", "Way", claim => claim.Quantity.Side, claim => claim.Quantity.Side == QuantitySide.Out ? "to Russia"
                    : "from Russia"),
                new("family", "Kind", claim => claim.Quantity.Family, claim => claim.Quantity.FamilyLabel),
                new("claimant", "Claimant", claim => claim.Claimant.Name),
                new("stated", "Stated", claim => claim.Published.Start, claim => StatedDate.Of(claim.Published)),
                new("figure", "Figure", claim => EstimateText.Spoken(claim.Estimate)),
                new("quantity", "Counted", claim => claim.Quantity.Id, claim => claim.Quantity.ShortLabel),
                new("measure", "Kind of number", claim => claim.Measure),
                new("period", "Period", claim => PeriodText.Of(claim)),
                new("scope", "What exactly", claim => claim.Scope),
                new("code_status", "Status", claim => claim.Status),
            ],
            Ids = claim => IdsOf(claim),
            LeftOut = leftOut,
        };
    }

    private static IEnumerable<Claim> Counted(EngagementData data, Quantity quantity, List<LeftOut> leftOut)
    {
        var set = data.ClaimsOf(quantity);
        leftOut.AddRange(set.LeftOut);
        var all = set.Where(claim => claim.Group != ClaimGroups.FirstWave).ToList();
        leftOut.AddRange(set.Except(all).Select(claim => new LeftOut(claim.Id, "counts the first wave alone")));
        var asked = all.FindAll(claim => !IsMilitary(quantity) || claim.Measure == ClaimMeasure.Cumulative
            || (claim.Measure == ClaimMeasure.Flow && quantity is { Family: "missiles", Kind: "amount" }));
        leftOut.AddRange(all.Except(asked).Select(claim => new LeftOut(claim.Id, "no running total")));
        var counted = asked.FindAll(claim => LaterWord(asked, claim) is null);
        leftOut.AddRange(asked.Except(counted)
            .Select(claim => new LeftOut(claim.Id, $"the same claimant stated {LaterWord(asked, claim)!.Id} later")));
        return counted;
    }

    // A claim without a number replaces none with one.
    private static Claim? LaterWord(List<Claim> claims, Claim claim) => claim.Measure == ClaimMeasure.Flow
        ? null
        : claims.FindAll(other => other.Claimant.Id == claim.Claimant.Id && other.Measure == claim.Measure
            && (other.Published.End, other.Row.Line).CompareTo((claim.Published.End, claim.Row.Line)) > 0
            && (other.Estimate.Smallest is not null || claim.Estimate.Smallest is null))
            .MaxBy(other => (other.Published.End, other.Row.Line));
}
