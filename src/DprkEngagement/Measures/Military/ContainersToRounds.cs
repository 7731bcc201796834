namespace DprkEngagement;

/// <summary>Containers in rounds: which claimant's count, times which stated number of rounds a container, gives how many rounds.</summary>
public sealed record ContainersToRounds : Measure
{
    /// <summary>Rounds a container under each assumption, as far as anybody stated them.</summary>
    public required IReadOnlyList<ConversionRate> Rates { get; init; }

    /// <summary>The latest count of each claimant under each assumption, claimant by claimant.</summary>
    public required IReadOnlyList<ConvertedCount> Counts { get; init; }

    /// <summary>What the same claimants state on rounds themselves: the latest running total of each.</summary>
    public required IReadOnlyList<Claim> OwnRounds { get; init; }

    /// <summary>Claims on containers that are not used, with the reason.</summary>
    public required IReadOnlyList<LeftOut> LeftOut { get; init; }

    /// <inheritdoc/>
    public override ResultTable ToTable() => new(
        "Containers in rounds: computed here, stated by nobody; the columns are alternatives",
        ["Claimant", "Stated", "Containers", .. Rates.Select(rate => $"Computed {rate.Condition}: {rate.Text} a container"), "Rounds that it states itself"],
        [.. Counts.GroupBy(count => count.Containers).Select(row => new ResultRow(
            [row.Key.Claimant.Name, StatedDate.Of(row.Key.Published), EstimateText.Spoken(row.Key.Estimate), .. row.Select(count => count.Text), Own(row.Key.Claimant) is { } own ? $"{EstimateText.Spoken(own.Estimate)}, {StatedDate.Of(own.Published)}" : ""],
            [row.Key.Id, .. Own(row.Key.Claimant) is { } rounds ? [rounds.Id] : Array.Empty<string>()]))]);

    private Claim? Own(Claimant claimant) => OwnRounds.FirstOrDefault(claim => claim.Claimant.Id == claimant.Id);
}
