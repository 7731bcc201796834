namespace DprkEngagement;

public static partial class Measures
{
    /// <summary>Soldiers planned or forecast against what was later said of the same soldiers, told by the claim group.</summary>
    /// <returns>For each plan, the latest of its claimant, what was said of these soldiers once the last of the plans for them was out: the
    /// latest of every claimant, in order of publication; empty where no later claim speaks of them.</returns>
    public static Result<(Claim Plan, IReadOnlyList<Claim> Sent)> PlannedAgainstDeployed(EngagementData data)
    {
        var (plans, leftOut) = Sorted(QuantitiesOf(data, "soldiers", "plan").Select(data.ClaimsOf), WhyNoNumber);
        var (sent, otherLeftOut) = Sorted(QuantitiesOf(data, "soldiers", "amount").Select(data.ClaimsOf), WhyNoNumber);
        leftOut.AddRange(otherLeftOut);
        var rows = plans.GroupBy(plan => plan.Group ?? plan.Id).Select(group => Outcomes([.. group], sent, leftOut))
            .OrderBy(group => group[0].Plan.Published.End).SelectMany(group => group).ToList();
        leftOut.AddRange(LeftOutOf(sent, claim => claim.Group is { } group && plans.Exists(plan => plan.Group == group) ? null
            : "no plan speaks of these soldiers alone"));
        return new()
        {
            Title = "Soldiers planned or forecast, and what was later said of the same soldiers (empty: no later claim speaks of them)",
            Unit = "soldiers",
            Definition = "A plan is held against claims on the same soldiers (the same claim group) that were published after the last "
                + "plan for them; of every claimant the latest. Claims on how many were there at a time are left out: losses and rotation "
                + "are taken off them.",
            Rows = rows,
            Columns =
            [
                new("planned_stated", "Planned, stated", row => row.Plan.Published.Start, row => StatedDate.Of(row.Plan.Published)),
                new("claimant", "Claimant", row => row.Plan.Claimant.Name),
                new("planned", "Planned or forecast", row => row.Plan.Estimate.Smallest, row => EstimateText.Spoken(row.Plan.Estimate)),
                new("scope", "What exactly", row => row.Plan.Scope),
                new("sent", "Later said to have been sent", row => SentText(row.Sent)),
                new("sent_by", "By", row => string.Join(", ", row.Sent.Select(claim => claim.Claimant.ShortName))),
            ],
            Ids = row => IdsOf([row.Plan, .. row.Sent]),
            LeftOut = leftOut,
        };
    }

    private static string? WhyNoNumber(Claim claim) => claim switch
    {
        { Estimate.Smallest: null } => "gives no number",
        { Quantity.LooksAhead: false, Measure: ClaimMeasure.Stock } => "how many were there at a time, net of losses",
        _ => null,
    };

    // Nobody knows of which soldiers a plan without a group speaks.
    private static List<(Claim Plan, IReadOnlyList<Claim> Sent)> Outcomes(List<Claim> plans, List<Claim> sent, List<LeftOut> leftOut)
    {
        if (plans[0].Group is not { } group)
            return [(plans[0], [])];

        var last = plans.Max(plan => plan.Published.End);
        var same = sent.FindAll(claim => claim.Group == group);
        leftOut.AddRange(LeftOutOf(same, claim => claim.Published.End > last ? null : "published before the last plan for these soldiers"));
        var lastPlans = LastWords(plans, leftOut);
        var lastSent = LastWords(same.FindAll(claim => claim.Published.End > last), leftOut);
        return lastPlans.ConvertAll(plan => (plan, (IReadOnlyList<Claim>)lastSent));
    }

    private static List<Claim> LastWords(List<Claim> claims, List<LeftOut> leftOut)
    {
        var last = claims.ByPublication().GroupBy(claim => claim.Claimant.Id).ToDictionary(group => group.Key, group => group.Last());
        leftOut.AddRange(LeftOutOf(claims, claim => last[claim.Claimant.Id] is var word && word == claim ? null
            : $"the same claimant stated {word.Id} later"));
        return [.. last.Values.ByPublication()];
    }

    /// <summary>From the lowest to the highest of what was later said, in words; empty where nobody speaks of it.</summary>
    private static string SentText(IReadOnlyList<Claim> sent)
    {
        if (sent.Count == 0)
            return "";

        var (lowest, highest) = (sent.Min(claim => claim.Estimate.Smallest!.Value), sent.Max(claim => claim.Estimate.Largest!.Value));
        var open = sent.Any(claim => claim.Estimate.OpenAbove && claim.Estimate.Largest == highest) ? "over " : "";
        return (lowest == highest ? "" : NumberText.Spoken((decimal)lowest) + " to ") + open + NumberText.Spoken((decimal)highest)
            + " soldiers";
    }
}
