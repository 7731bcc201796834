namespace DprkEngagement;

/// <summary>Plans and forecasts of soldiers, each with what was later said of the same soldiers.</summary>
public sealed record PlannedAgainstDeployed : Measure
{
    /// <summary>One for each group of soldiers, then one for each forecast that no later claim speaks of; in order of the first plan.</summary>
    public required IReadOnlyList<PlanOutcome> Outcomes { get; init; }

    /// <summary>Claims on soldiers planned or sent that are not used, with the reason.</summary>
    public required IReadOnlyList<LeftOut> LeftOut { get; init; }

    /// <inheritdoc/>
    public override ResultTable ToTable() => new(
        "Soldiers planned or forecast, and what was later said of the same soldiers (empty: no later claim speaks of them)",
        ["Planned, stated", "Claimant", "Planned or forecast", "What exactly", "Later said to have been sent", "By"],
        [.. Outcomes.SelectMany(outcome => outcome.Plans.Select(plan => Row(outcome, plan)))]);

    private static ResultRow Row(PlanOutcome outcome, Claim plan) => new(
        [
            StatedDate.Of(plan.Published), plan.Claimant.Name, EstimateText.Spoken(plan.Estimate), plan.Scope ?? "", outcome.SentText,
            string.Join(", ", outcome.Sent.Select(claim => claim.Claimant.ShortName)),
        ],
        [plan.Id, .. outcome.Sent.Select(claim => claim.Id)]);
}
