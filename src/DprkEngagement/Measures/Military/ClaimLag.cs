namespace DprkEngagement;

/// <summary>A claim and the time that it describes.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Start">First day described; null where only an end is stated.</param>
/// <param name="End">Last day described.</param>
public sealed record ClaimLag(Claim Claim, DateOnly? Start, DateOnly End)
{
    /// <summary>Days from the last day described to the statement (where only a month is known: to its first day, but not before the end described).</summary>
    public int Days => Math.Max(0, Claim.Published.Start.DayNumber - End.DayNumber);

    /// <summary>Days from the first day described to the statement; null where no start is stated.</summary>
    public int? DaysFromStart => Start is { } start ? Math.Max(0, Claim.Published.Start.DayNumber - start.DayNumber) : null;
}
