namespace DprkEngagement;

public static partial class Measures
{
    // What looks at a thing from another side and is not the thing itself: how many were used, by how much less, and what is allowed.
    private static readonly string[] NotInLedger = ["used", "change", "limit"];

    /// <summary>What was sent to Russia and what came back, as claimed: side by side, a section for each family of quantities, each in its
    /// own unit with its hedge. Never added, never netted.</summary>
    public static Result<Claim> Ledger(EngagementData data)
    {
        var leftOut = new List<LeftOut>();
        var quantities = data.Quantities
            .Where(one => one.Side != QuantitySide.Context && IsInLedger(one)).ToList();
        List<Claim> claims =
        [
            .. quantities.GroupBy(one => (one.Side, one.Family)).OrderBy(section => section.Key.Side).SelectMany(section => section)
                .SelectMany(quantity => Counted(data.ClaimsOf(quantity), leftOut)),
        ];
        leftOut.AddRange(LeftOutOf(data.Claims, claim => claim.Quantity is { LooksAhead: true, Side: not QuantitySide.Context }
            ? "a plan or an expectation, nothing that went" : null));
        return new()
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
                new("side", "Way", claim => claim.Quantity.Side,
                    claim => claim.Quantity.Side == QuantitySide.Out ? "to Russia" : "from Russia"),
                new("family", "Kind", claim => claim.Quantity.Family, claim => claim.Quantity.FamilyLabel),
                ClaimColumns.Claimant,
                ClaimColumns.Stated,
                ClaimColumns.Figure,
                new("quantity", "Counted", claim => claim.Quantity.Id, claim => claim.Quantity.ShortLabel),
                ClaimColumns.Measure,
                ClaimColumns.Period,
                ClaimColumns.Scope,
                new("code_status", "Status", claim => claim.Status),
            ],
            Ids = claim => IdsOf(claim),
            LeftOut = leftOut,
        };
    }

    /// <summary>True for what went or came, false for what is planned, used or allowed.</summary>
    internal static bool IsInLedger(Quantity quantity) => !quantity.LooksAhead && !NotInLedger.Contains(quantity.Kind);

    private static List<Claim> Counted(ClaimSet set, List<LeftOut> leftOut)
    {
        leftOut.AddRange(set.LeftOut);
        List<Claim> Without(List<Claim> claims, Func<Claim, string?> whyNot)
        {
            leftOut.AddRange(LeftOutOf(claims, whyNot));
            return claims.FindAll(claim => whyNot(claim) is null);
        }

        var all = Without([.. set], claim => claim.Group == ClaimGroups.FirstWave ? "counts the first wave alone" : null);
        var asked = Without(all, claim => !IsMilitary(claim.Quantity) || claim.Measure == ClaimMeasure.Cumulative
            || claim is { Measure: ClaimMeasure.Flow, Quantity: { Family: "missiles", Kind: "amount" } } ? null : "no running total");
        return Without(asked, claim => LaterWord(asked, claim) is { } later ? $"the same claimant stated {later.Id} later" : null);
    }

    // A claim without a number replaces none with one.
    private static Claim? LaterWord(List<Claim> claims, Claim claim) => claim.Measure == ClaimMeasure.Flow ? null : claims
        .Where(other => other.Claimant.Id == claim.Claimant.Id && other.Measure == claim.Measure
            && (other.Published.End, other.Row.Line).CompareTo((claim.Published.End, claim.Row.Line)) > 0
            && (other.Estimate.Smallest is not null || claim.Estimate.Smallest is null))
        .MaxBy(other => (other.Published.End, other.Row.Line));
}
