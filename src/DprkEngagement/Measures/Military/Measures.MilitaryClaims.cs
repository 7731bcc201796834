namespace DprkEngagement;

/// <content>All military quantities.</content>
public static partial class Measures
{
    // What was sent, planned, lost and fired; what came back is another measure.
    private static readonly Quantity[] Military =
    [
        Quantity.TroopsDeployed, Quantity.TroopsPlanned, Quantity.TroopsCasualties, Quantity.TroopsCasualtiesPerDay, Quantity.TroopsKilled, Quantity.TroopsCaptured,
        Quantity.MunitionsContainers, Quantity.MunitionsVoyages, Quantity.ArtilleryRounds, Quantity.ArtilleryRoundsPerYear, Quantity.ArtilleryRoundsDecline, Quantity.ShareOfRussianFire,
        Quantity.BallisticMissilesDelivered, Quantity.BallisticMissilesFired, Quantity.BallisticMissilesPlanned, Quantity.MissilesAllTypes,
        Quantity.ArtilleryPieces, Quantity.RocketLaunchers, Quantity.ArmouredVehiclesPlanned, Quantity.ExplosiveItemsCleared,
    ];

    /// <summary>
    /// Every military quantity: the latest claim of every claimant, and how far they reach with and without parties to
    /// the war. For another day: <c>Measures.MilitaryClaims(data.AsOf(day))</c>.
    /// </summary>
    /// <param name="data">The data.</param>
    public static MilitaryClaims MilitaryClaims(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        List<ClaimSide> sides =
        [
            .. from quantity in Military
               from measure in new[] { ClaimMeasure.Cumulative, ClaimMeasure.Stock, ClaimMeasure.Flow }
               let side = ClaimSide.Of(data, Name(quantity), quantity, measure)
               where side.Latest.Claims.Count > 0
               select side,
        ];
        return new MilitaryClaims
        {
            Unit = "the unit stands with each figure",
            Definition = "Of every claimant the latest claim that gives a number. Lowest to highest: the smallest and the largest number stated among them, outliers left out; an envelope, no interval of "
                + "confidence. The last twelve months end with the last of these claims, or with the day of the record. Parties to the war are claimants of Russia, Ukraine and North Korea. Once anybody gave a total beyond the first wave of soldiers, claims on that wave alone are left out. Quantities and kinds of number are never added.",
            RowIds = [.. sides.SelectMany(side => side.Latest.RowIds)],
            Sides = sides,
            LeftOut =
            [
                .. sides.SelectMany(side => side.Latest.LeftOut.Concat(side.Outliers.Select(claim => new LeftOut(claim.Id, "outlier: " + claim.OutlierReason)))),
                .. NeverCounted(data, sides),
            ],
        };
    }

    // Of quantities and kinds of number that nobody gave a number for.
    private static IEnumerable<LeftOut> NeverCounted(EngagementData data, List<ClaimSide> sides)
    {
        var named = sides.Select(side => (side.Latest.Quantity, side.Latest.Measure)).ToHashSet();
        return data.Claims.Where(claim => Military.Contains(claim.Quantity) && !named.Contains((claim.Quantity, claim.Measure)))
            .Select(claim => new LeftOut(claim.Id, claim.Estimate.Smallest is null ? "gives no number" : EnumText.Words(claim.Status)));
    }

    private static string Name(Quantity quantity)
    {
        var words = EnumText.Words(quantity);
        return string.Concat(char.ToUpperInvariant(words[0]).ToString(), words.AsSpan(1));
    }
}
