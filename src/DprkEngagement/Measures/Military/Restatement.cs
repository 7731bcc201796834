namespace DprkEngagement;

/// <summary>A claimant's figure and the next one it gave for the same thing.</summary>
/// <param name="Earlier">The figure before.</param>
/// <param name="Later">The figure after.</param>
public sealed record Restatement(Claim Earlier, Claim Later)
{
    /// <summary>Days between the two statements.</summary>
    public int Days => Later.Published.Start.DayNumber - Earlier.Published.Start.DayNumber;

    /// <summary>The later figure divided by the earlier, each by its largest stated number; null where the earlier is 0.</summary>
    public decimal? Factor => (decimal)Earlier.Estimate.Largest!.Value is var before and > 0 ? (decimal)Later.Estimate.Largest!.Value / before : null;
}
