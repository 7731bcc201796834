namespace DprkEngagement;

/// <content>Planned against deployed.</content>
public static partial class Measures
{
    /// <summary>Soldiers planned or forecast against what was later said of the same soldiers, told by the claim group.</summary>
    /// <returns>
    /// For each plan, the latest of its claimant, what was said of these soldiers once the last of the plans for them was out: the
    /// latest of
    /// every claimant, in order of publication; empty where no later claim speaks of them.
    /// </returns>
    public static Result<(Claim Plan, IReadOnlyList<Claim> Sent)> PlannedAgainstDeployed(EngagementData data)
    {
        var leftOut = new List<LeftOut>();
        List<Claim> Used(string kind) => [.. QuantitiesOf(data, "soldiers", kind).Select(data.ClaimsOf).SelectMany(set =>
        {
            leftOut.AddRange(set.LeftOut);
            return set.Where(claim => Uses(claim, leftOut));
        })];
        var (plans, sent) = (Used("plan"), Used("amount"));
        var outcomes = plans.Where(plan => plan.Group is not null).GroupBy(plan => plan.Group, StringComparer.Ordinal)
            .Select(group => Outcomes(group.Key!, [.. group], sent, leftOut))
            .Concat(plans.Where(plan => plan.Group is null).Select(plan => (List<(Claim Plan, IReadOnlyList<Claim> Sent)>)[(plan, [])]))
            .OrderBy(group => group[0].Plan.Published.End).SelectMany(group => group).ToList();
        var groups = outcomes.Select(outcome => outcome.Plan.Group).OfType<string>().ToHashSet(StringComparer.Ordinal);
        leftOut.AddRange(sent.Where(claim => claim.Group is null || !groups.Contains(claim.Group))
            .Select(claim => new LeftOut(claim.Id, "no plan speaks of these soldiers alone")));
        return new Result<(Claim Plan, IReadOnlyList<Claim> Sent)>
        {
            Title = "Soldiers planned or forecast, and what was later said of the same soldiers (empty: no later claim speaks of them)",
            Unit = "soldiers",
            Definition = "A plan is held against claims on the same soldiers (the same claim group) that were published after the last "
                + "plan for them; of every claimant the latest. Claims on how many were there at a time are left out: losses and rotation "
                + "are taken off them.",
            Rows = outcomes,
            Columns =
            [
                new("planned_stated", "Planned, stated", row => row.Plan.Published.Start, row => StatedDate.Of(row.Plan.Published)),
                new("claimant", "Claimant", row => row.Plan.Claimant.Name),
                new("planned", "Planned or forecast", row => row.Plan.Estimate.Smallest, row => EstimateText.Spoken(row.Plan.Estimate)),
                new("scope", "What exactly", row => row.Plan.Scope),
                new("sent", "Later said to have been sent", row => SentText(row.Sent)),
                new("sent_by", "By", row => string.Join(", ", row.Sent.Select(claim => claim.Claimant.ShortName))),
            ],
            Ids = row => row.Sent.Select(claim => claim.Id).Prepend(row.Plan.Id),
            LeftOut = leftOut,
        };
    }

    private static List<(Claim Plan, IReadOnlyList<Claim> Sent)> Outcomes(string group, List<Claim> plans, List<Claim> sent,
        List<LeftOut> leftOut)
    {
        var last = plans.Max(plan => plan.Published.End);
        var same = sent.FindAll(claim => claim.Group == group);
        var after = same.FindAll(claim => claim.Published.End > last);
        leftOut.AddRange(same.Except(after).Select(claim => new LeftOut(claim.Id, "published before the last plan for these soldiers")));
        var lastPlans = LastWords(plans, leftOut);
        var lastSent = LastWords(after, leftOut);
        return [.. lastPlans.Select(plan => (plan, (IReadOnlyList<Claim>)lastSent))];
    }

    private static bool Uses(Claim claim, List<LeftOut> leftOut)
    {
        var reason = claim switch
        {
            { Estimate.Smallest: null } => "gives no number",
            { Quantity.LooksAhead: false, Measure: ClaimMeasure.Stock } => "how many were there at a time, net of losses",
            _ => null,
        };
        if (reason is not null)
            leftOut.Add(new LeftOut(claim.Id, reason));

        return reason is null;
    }

    private static List<Claim> LastWords(List<Claim> claims, List<LeftOut> leftOut)
    {
        List<Claim> last =
        [
            .. claims.ByPublication().GroupBy(claim => claim.Claimant.Id, StringComparer.Ordinal).Select(group => group.Last())
            .ByPublication(),
        ];
        leftOut.AddRange(claims.Except(last).Select(claim =>
            new LeftOut(claim.Id, $"the same claimant stated {last.Find(one => one.Claimant.Id == claim.Claimant.Id)!.Id} later")));
        return last;
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
