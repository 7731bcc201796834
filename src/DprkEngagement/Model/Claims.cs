namespace DprkEngagement;

/// <summary>Who stated which figure when. It says that the claimant stated it, not that it is true.</summary>
/// <param name="Id">Assigned once and never recomputed, e.g. 2024-10-18-nis-troops-1500.</param>
/// <param name="Published">When it was stated or published.</param>
/// <param name="Via">The person or medium through which it came ("Yonhap", "Sabrina Singh"), or null.</param>
/// <param name="AsOf">The day the figure describes (stocks) or runs to (cumulative), or null where not stated.</param>
/// <param name="PeriodStart">First day of the period described, inclusive, or null where not stated.</param>
/// <param name="PeriodEnd">Last day of the period described, inclusive, or null where not stated.</param>
/// <param name="From">The state it came from (for trade: the first of the two), or null where the figure has no direction.</param>
/// <param name="To">The state it went to (for trade: the second), or null.</param>
/// <param name="Scope">What exactly was counted, where the quantity alone would mislead ("first wave"), or null.</param>
/// <param name="Group">Claims of one group describe the same people or goods and must never be added.</param>
public sealed record Claim(
    string Id, Claimant Claimant, Quantity Quantity, ClaimMeasure Measure, Estimate Estimate, EventDate Published, CodeStatus Status,
    string Title, string? Via = null, DateOnly? AsOf = null, DateOnly? PeriodStart = null, DateOnly? PeriodEnd = null, Actor? From = null,
    Actor? To = null, string? Scope = null, string? SupersededBy = null, string? Group = null, string? OutlierReason = null,
    string? Notes = null) : DataRecord;

/// <summary>Who stated a figure: an office, a body or a medium, never the person alone.</summary>
/// <param name="ShortName">Name in labels, e.g. NIS.</param>
/// <param name="Actor">Its state; null for a body of several states (MSMT, NATO, UN).</param>
/// <param name="PartyToWar">True where its state fights in the war on Ukraine: Russia, Ukraine, North Korea.</param>
public sealed record Claimant(string Id, string Name, string ShortName, Actor? Actor, ClaimantType Type, bool PartyToWar) : DataRecord;

/// <summary>What a claimant said its own containers would hold.</summary>
/// <param name="Containers">The claim on containers, which cites the pages.</param>
/// <param name="Rounds">The number of rounds stated; the lower end of a range.</param>
/// <param name="RoundsTo">The upper end of a range; null where no range is stated.</param>
/// <param name="RoundsClaim">The claim on rounds that states the same number; null where it has no row of its own.</param>
public sealed record Conversion(
    string Id, Claim Containers, ConversionAssumption Assumption, Amount Rounds, Amount? RoundsTo, Claim? RoundsClaim, string Wording)
    : DataRecord
{
    /// <summary>The stated rounds divided by the stated containers: our arithmetic on two stated numbers, hedges left aside.</summary>
    public decimal PerContainer => (decimal)Rounds / (decimal)Containers.Estimate.Smallest!.Value;

    /// <summary>The same for the upper end of a range; equal to <see cref="PerContainer"/> where none is stated.</summary>
    public decimal PerContainerTo => (decimal)(RoundsTo ?? Rounds) / (decimal)Containers.Estimate.Smallest!.Value;
}
