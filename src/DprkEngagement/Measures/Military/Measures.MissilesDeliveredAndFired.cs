namespace DprkEngagement;

/// <content>Missiles delivered against missiles fired.</content>
public static partial class Measures
{
    // Statements of one office a month apart still speak of nearly the same stock.
    private const int MissileDaysApart = 31;

    /// <summary>
    /// Ballistic missiles delivered, fired at Ukraine and expected, and what share of a claimant's deliveries it says
    /// were fired. For another day: <c>Measures.MissilesDeliveredAndFired(data.AsOf(day))</c>.
    /// </summary>
    /// <param name="data">The data.</param>
    public static ClaimComparison MissilesDeliveredAndFired(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return ClaimComparison.Of(
            "Ballistic missiles: delivered, fired, expected",
            "missiles",
            "Running totals, and apart from them what was delivered in one stated year and what was expected. Of every claimant the latest claim that gives a number, and the "
            + "span from the lowest to the highest of them without outliers. A share is given where one claimant published both running totals at most 31 days apart: fired divided by delivered. "
            + "What one claimant says was fired is never divided by what another says was delivered. Missiles of all types (with anti-tank missiles) are another quantity and left out.",
            [
                ClaimSide.Of(data, "Delivered so far", Quantity.BallisticMissilesDelivered, ClaimMeasure.Cumulative),
                ClaimSide.Of(data, "Delivered in one year", Quantity.BallisticMissilesDelivered, ClaimMeasure.Flow),
                ClaimSide.Of(data, "Fired so far", Quantity.BallisticMissilesFired, ClaimMeasure.Cumulative),
                ClaimSide.Of(data, "Expected", Quantity.BallisticMissilesPlanned, ClaimMeasure.Flow),
            ],
            ClaimedShares.Of(data.ClaimsOf(Quantity.BallisticMissilesFired), data.ClaimsOf(Quantity.BallisticMissilesDelivered), MissileDaysApart),
            "Fired, of delivered");
    }
}
