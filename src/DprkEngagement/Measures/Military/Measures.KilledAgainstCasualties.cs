namespace DprkEngagement;

/// <content>Killed against casualties.</content>
public static partial class Measures
{
    /// <summary>
    /// Soldiers killed beside soldiers killed and wounded, as running totals, and what share of a claimant's casualties
    /// the same statement puts at killed. For another day: <c>Measures.KilledAgainstCasualties(data.AsOf(day))</c>.
    /// </summary>
    /// <param name="data">The data.</param>
    public static ClaimComparison KilledAgainstCasualties(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return ClaimComparison.Of(
            "Killed against casualties (killed and wounded, sometimes also missing and captured)",
            "soldiers",
            "Running totals. Of every claimant the latest claim that gives a number, and the span from the lowest to the highest of them without outliers. A share is "
            + "given where one claimant published both on one day: the figure for killed divided by the figure for casualties. A floor (more than 3,000 casualties) makes the share a ceiling. "
            + "Killed by one claimant are never divided by casualties of another. Shares that were only put in words (a third, a quarter) are not numbers and are left out.",
            [
                ClaimSide.Of(data, "Casualties", Quantity.TroopsCasualties, ClaimMeasure.Cumulative),
                ClaimSide.Of(data, "Killed", Quantity.TroopsKilled, ClaimMeasure.Cumulative),
            ],
            ClaimedShares.Of(data.ClaimsOf(Quantity.TroopsKilled), data.ClaimsOf(Quantity.TroopsCasualties), daysApart: 0),
            "Killed, of casualties");
    }
}
