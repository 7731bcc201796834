namespace DprkEngagement;

/// <summary>What a claimant said its own containers would hold.</summary>
/// <param name="Id">Stable key, e.g. shin-2024-02-152mm.</param>
/// <param name="Containers">The claim on containers, which cites the pages.</param>
/// <param name="Assumption">What the containers are taken to hold.</param>
/// <param name="Rounds">The number of rounds stated; the lower end of a range.</param>
/// <param name="RoundsTo">The upper end of a range; null where no range is stated.</param>
/// <param name="RoundsClaim">The claim on rounds that states the same number; null where it has no row of its own.</param>
/// <param name="Wording">How the page words it.</param>
public sealed record Conversion(
    string Id, Claim Containers, ConversionAssumption Assumption, Amount Rounds, Amount? RoundsTo, Claim? RoundsClaim, string Wording)
{
    /// <summary>Rounds for each container: the stated rounds divided by the stated containers. Our arithmetic on two stated numbers, hedges left aside.</summary>
    public decimal PerContainer => (decimal)Rounds / (decimal)Containers.Estimate.Smallest!.Value;

    /// <summary>The same for the upper end of a range; equal to <see cref="PerContainer"/> where none is stated.</summary>
    public decimal PerContainerTo => (decimal)(RoundsTo ?? Rounds) / (decimal)Containers.Estimate.Smallest!.Value;
}
