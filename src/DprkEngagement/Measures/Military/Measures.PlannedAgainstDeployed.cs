namespace DprkEngagement;

/// <content>Planned against deployed.</content>
public static partial class Measures
{
    /// <summary>
    /// Soldiers planned or forecast against what was later said of the same soldiers, told by the claim group. For another
    /// day: <c>Measures.PlannedAgainstDeployed(data.AsOf(day))</c>.
    /// </summary>
    /// <param name="data">The data.</param>
    public static PlannedAgainstDeployed PlannedAgainstDeployed(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var leftOut = new List<LeftOut>();
        var (planned, deployed) = (data.ClaimsOf(Quantity.TroopsPlanned), data.ClaimsOf(Quantity.TroopsDeployed));
        leftOut.AddRange(planned.LeftOut.Concat(deployed.LeftOut));

        var plans = planned.Where(claim => Uses(claim, leftOut)).ToList();
        var sent = deployed.Where(claim => Uses(claim, leftOut)).ToList();
        var outcomes = plans.Where(plan => plan.Group is not null).GroupBy(plan => plan.Group, StringComparer.Ordinal)
            .Select(group => Outcome(group.Key!, [.. group], sent, leftOut))
            .Concat(plans.Where(plan => plan.Group is null).Select(plan => new PlanOutcome(null, [plan], [])))
            .OrderBy(outcome => outcome.Plans[0].Published.End).ToList();

        var groups = outcomes.Select(outcome => outcome.Group).OfType<string>().ToHashSet(StringComparer.Ordinal);
        leftOut.AddRange(sent.Where(claim => claim.Group is null || !groups.Contains(claim.Group)).Select(claim => new LeftOut(claim.Id, "no plan speaks of these soldiers alone")));
        return new PlannedAgainstDeployed
        {
            Unit = "soldiers",
            Definition = "A plan is held against claims on the same soldiers (the same claim group) that were published after the last plan for them, since an earlier claim cannot tell how it ended; "
                + "of every claimant the latest. Claims on how many were there at a time are left out: losses and rotation are taken off them. A forecast of no claim group has nothing to be held against.",
            RowIds = [.. outcomes.SelectMany(outcome => outcome.Plans.Concat(outcome.Sent)).Select(claim => claim.Id)],
            Outcomes = outcomes,
            LeftOut = leftOut,
        };
    }

    private static PlanOutcome Outcome(string group, List<Claim> plans, List<Claim> sent, List<LeftOut> leftOut)
    {
        var last = plans.Max(plan => plan.Published.End);
        var same = sent.Where(claim => claim.Group == group).ToList();
        var after = same.Where(claim => claim.Published.End > last).ToList();
        leftOut.AddRange(same.Except(after).Select(claim => new LeftOut(claim.Id, "published before the last plan for these soldiers")));
        return new PlanOutcome(group, LastWords(plans, leftOut), LastWords(after, leftOut));
    }

    private static bool Uses(Claim claim, List<LeftOut> leftOut)
    {
        var reason = claim switch
        {
            { Estimate.Smallest: null } => "gives no number",
            { Quantity: Quantity.TroopsDeployed, Measure: ClaimMeasure.Stock } => "how many were there at a time, net of losses",
            _ => null,
        };
        if (reason is not null)
        {
            leftOut.Add(new LeftOut(claim.Id, reason));
        }

        return reason is null;
    }

    private static List<Claim> LastWords(List<Claim> claims, List<LeftOut> leftOut)
    {
        var last = claims.OrderBy(claim => claim.Published.End).ThenBy(claim => claim.Row.Line)
            .GroupBy(claim => claim.Claimant.Id, StringComparer.Ordinal).Select(group => group.Last())
            .OrderBy(claim => claim.Published.End).ThenBy(claim => claim.Row.Line).ToList();
        leftOut.AddRange(claims.Except(last).Select(claim =>
            new LeftOut(claim.Id, $"the same claimant stated {last.First(one => one.Claimant.Id == claim.Claimant.Id).Id} later")));
        return last;
    }
}
