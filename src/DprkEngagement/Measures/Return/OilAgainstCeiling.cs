namespace DprkEngagement;

/// <summary>Claims about refined oil from Russia beside what the UN allows in a year.</summary>
public sealed record OilAgainstCeiling : Measure
{
    /// <summary>The claim that states the ceiling, barrels a year; null where no row does.</summary>
    public required Claim? Ceiling { get; init; }

    /// <summary>The claims in order of publication.</summary>
    public required IReadOnlyList<OilDelivery> Deliveries { get; init; }

    /// <summary>Claims that were looked at and are not used, with the reason.</summary>
    public required IReadOnlyList<LeftOut> LeftOut { get; init; }

    /// <inheritdoc/>
    public override ResultTable ToTable() => new(
        "Refined oil from Russia, barrels, " + (Ceiling is { } ceiling ? $"against a ceiling of {EstimateText.Spoken(ceiling.Estimate)} a year" : "ceiling not known"),
        ["Stated", "Claimant", "Figure", "Period", "Above the year's ceiling (empty: cannot be told)", "What exactly"],
        [.. Deliveries.Select(Row)]);

    private ResultRow Row(OilDelivery delivery) => new(
        [
            StatedDate.Of(delivery.Claim.Published), delivery.Claim.Claimant.Name, EstimateText.Spoken(delivery.Claim.Estimate), PeriodText.Of(delivery.Claim),
            delivery.AboveCeiling switch { true => "yes", false => "no", null => "" }, delivery.Claim.Scope ?? "",
        ],
        Ceiling is { } ceiling ? [delivery.Claim.Id, ceiling.Id] : [delivery.Claim.Id]);
}
