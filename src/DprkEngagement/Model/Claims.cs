namespace DprkEngagement;

/// <summary>Who stated which figure when. It says that the claimant stated it, not that it is true.</summary>
public sealed record Claim : DataRecord
{
    /// <summary>Assigned once and never recomputed, e.g. 2024-10-18-nis-troops-1500.</summary>
    public required string Id { get; init; }

    /// <summary>Who stated it.</summary>
    public required Claimant Claimant { get; init; }

    /// <summary>The person or medium through which it came ("Yonhap", "Sabrina Singh"), or null.</summary>
    public string? Via { get; init; }

    /// <summary>What is counted.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>Stock, flow or cumulative.</summary>
    public required ClaimMeasure Measure { get; init; }

    /// <summary>The figure as stated.</summary>
    public required Estimate Estimate { get; init; }

    /// <summary>When it was stated or published.</summary>
    public required EventDate Published { get; init; }

    /// <summary>The day the figure describes (stocks) or runs to (cumulative), or null where not stated.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>First day of the period described, inclusive, or null where not stated.</summary>
    public DateOnly? PeriodStart { get; init; }

    /// <summary>Last day of the period described, inclusive, or null where not stated.</summary>
    public DateOnly? PeriodEnd { get; init; }

    /// <summary>The state it came from (for trade: the first of the two), or null where the figure has no direction.</summary>
    public Actor? From { get; init; }

    /// <summary>The state it went to (for trade: the second), or null.</summary>
    public Actor? To { get; init; }

    /// <summary>What exactly was counted, where the quantity alone would mislead ("first wave", "if all were 152 mm"), or null.</summary>
    public string? Scope { get; init; }

    /// <summary>How far the row may be relied on.</summary>
    public required CodeStatus Status { get; init; }

    /// <summary>The id of the claim that replaced this one, or null.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>Claims of one group describe the same people or goods and must never be added; null where no overlap is known.</summary>
    public string? Group { get; init; }

    /// <summary>Why the figure is an outlier, or null where it is not one.</summary>
    public string? OutlierReason { get; init; }

    /// <summary>One line.</summary>
    public required string Title { get; init; }

    /// <summary>Coder's remarks, or null.</summary>
    public string? Notes { get; init; }
}

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
/// <param name="Wording">How the page words it.</param>
public sealed record Conversion(
    string Id, Claim Containers, ConversionAssumption Assumption, Amount Rounds, Amount? RoundsTo, Claim? RoundsClaim, string Wording)
    : DataRecord
{
    /// <summary>The stated rounds divided by the stated containers: our arithmetic on two stated numbers, hedges left aside.</summary>
    public decimal PerContainer => (decimal)Rounds / (decimal)Containers.Estimate.Smallest!.Value;

    /// <summary>The same for the upper end of a range; equal to <see cref="PerContainer"/> where none is stated.</summary>
    public decimal PerContainerTo => (decimal)(RoundsTo ?? Rounds) / (decimal)Containers.Estimate.Smallest!.Value;
}
