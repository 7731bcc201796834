namespace DprkEngagement;

/// <content>Shells delivered beside the share of Russian fire.</content>
public static partial class Measures
{
    /// <summary>
    /// Artillery rounds delivered so far, in one period and a year, beside the share of Russian fire that is said to be North Korean.
    /// Nobody counted North Korean shells fired, so nothing is divided. For another day:
    /// <c>Measures.ShellsDeliveredAndUsed(data.AsOf(day))</c>.
    /// </summary>
    /// <param name="data">The data.</param>
    public static ClaimComparison ShellsDeliveredAndUsed(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return ClaimComparison.Of(
            "Artillery rounds: delivered, and used by Russia",
            "rounds; percent where it says so",
            "Of every claimant the latest claim that gives a number, one block for each quantity and kind of number, and the span from the lowest to the highest of them without outliers. "
            + "No claimant counts North Korean shells fired, and no row says how many shells Russia fires: so deliveries stand beside shares of use and are never divided by them. "
            + "Running totals start on different days and are mostly converted from containers; figures of one period are no running totals.",
            [
                .. new[]
                {
                    ClaimSide.Of(data, "Delivered so far", Quantity.ArtilleryRounds, ClaimMeasure.Cumulative),
                    ClaimSide.Of(data, "Delivered in one period", Quantity.ArtilleryRounds, ClaimMeasure.Flow),
                    ClaimSide.Of(data, "A year", Quantity.ArtilleryRoundsPerYear, ClaimMeasure.Flow),
                    ClaimSide.Of(data, "Share of what Russia uses", Quantity.ShareOfRussianFire, ClaimMeasure.Stock),
                    ClaimSide.Of(data, "Fall against the year before", Quantity.ArtilleryRoundsDecline, ClaimMeasure.Flow),
                }.Where(side => side.Latest.Claims.Count > 0),
            ],
            [],
            "");
    }
}
