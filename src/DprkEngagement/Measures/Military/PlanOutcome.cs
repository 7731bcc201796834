namespace DprkEngagement;

/// <summary>Plans and forecasts for the same soldiers, and what was said of these soldiers once the last of the plans was out.</summary>
/// <param name="Group">The claim group that names the soldiers; null for a forecast that no later claim speaks of.</param>
/// <param name="Plans">The plans; the latest of every claimant, in order of publication.</param>
/// <param name="Sent">What was later said to have been sent; the latest of every claimant, in order of publication.</param>
public sealed record PlanOutcome(string? Group, IReadOnlyList<Claim> Plans, IReadOnlyList<Claim> Sent)
{
    /// <summary>From the lowest to the highest of what was later said, in words; empty where nobody speaks of it.</summary>
    internal string SentText
    {
        get
        {
            if (Sent.Count == 0)
            {
                return "";
            }

            var (low, high) = (Sent.MinBy(claim => claim.Estimate.Smallest)!.Estimate, Sent.MaxBy(claim => claim.Estimate.Largest)!.Estimate);
            var (lowest, highest) = (low.Smallest!.Value, high.Largest!.Value);
            var open = Sent.Any(claim => claim.Estimate.OpenAbove && claim.Estimate.Largest == highest) ? "over " : "";
            return (lowest == highest ? "" : NumberText.Spoken((decimal)lowest) + " to ") + open + NumberText.Spoken((decimal)highest) + " soldiers";
        }
    }
}
