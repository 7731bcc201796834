namespace DprkEngagement;

/// <content>The return flow.</content>
public static partial class Measures
{
    /// <summary>What went from the DPRK to Russia and what came back, as claimed: side by side, nothing added and nothing netted.</summary>
    /// <param name="data">The data.</param>
    /// <param name="provisional">True lets in rows that rest on secondary pages only.</param>
    public static ReturnFlow ReturnFlow(EngagementData data, bool provisional = false)
    {
        ArgumentNullException.ThrowIfNull(data);
        var leftOut = new List<LeftOut>();
        List<ReturnSection> sections = [.. ReturnRules.Sections.Select(rule => new ReturnSection(
            rule.Side, rule.Kind, [.. rule.Quantities.SelectMany(quantity => Counted(data, rule.Kind, quantity, provisional, leftOut))]))];
        leftOut.AddRange(ReturnRules.Expected.SelectMany(data.ClaimsOf).Select(claim => new LeftOut(claim.Id, "a plan or an expectation, nothing that went")));
        return new ReturnFlow
        {
            Unit = "claims",
            Definition = "Coded claims about what went from North Korea to Russia and about what came back, by kind, each in its own unit with its hedge. Of running totals and stocks "
                + "the latest word of every claimant, as in LatestClaims; of flows every one, since their periods differ. Of soldiers and munitions running totals alone, and those on all who were sent; of ballistic missiles also deliveries in a stated time. Claims of "
                + "two claimants, or of one claim group, may describe the same goods: nothing is added. Arms value, economic effect and earnings are different concepts, and no one "
                + "counts everything that came back: nothing is netted (the rules of the codebook, “How not to add claims up”). A section without a claim is unknown, not zero.",
            RowIds = [.. sections.SelectMany(section => section.Claims).Select(claim => claim.Id)],
            Sections = sections,
            LeftOut = leftOut,
            LeftOutTitles = [.. leftOut.Select(left => data.Claim(left.RowId).Title)],
        };
    }

    private static IEnumerable<Claim> Counted(EngagementData data, ReturnKind kind, Quantity quantity, bool provisional, List<LeftOut> leftOut)
    {
        var set = provisional ? data.ClaimsOf(quantity).WithProvisional() : data.ClaimsOf(quantity);
        leftOut.AddRange(set.LeftOut);
        var all = set.Where(claim => claim.Group != ReturnRules.FirstWave).ToList();
        leftOut.AddRange(set.Except(all).Select(claim => new LeftOut(claim.Id, "counts the first wave alone")));
        var asked = all.FindAll(claim => ReturnRules.IsAsked(kind, claim));
        leftOut.AddRange(all.Except(asked).Select(claim => new LeftOut(claim.Id, "no running total")));
        var counted = asked.Where(claim => LaterWord(asked, claim) is null).ToList();
        leftOut.AddRange(asked.Except(counted).Select(claim => new LeftOut(claim.Id, $"the same claimant stated {LaterWord(asked, claim)!.Id} later")));
        return counted;
    }

    // A claim without a number replaces none with one.
    private static Claim? LaterWord(IReadOnlyList<Claim> claims, Claim claim) => claim.Measure == ClaimMeasure.Flow
        ? null
        : claims.Where(other => other.Claimant == claim.Claimant && other.Measure == claim.Measure && After(claim, other)
            && (other.Estimate.Smallest is not null || claim.Estimate.Smallest is null)).MaxBy(other => (other.Published.End, other.Row.Line));

    private static bool After(Claim claim, Claim other) =>
        (other.Published.End, other.Row.Line).CompareTo((claim.Published.End, claim.Row.Line)) > 0;
}
