namespace DprkEngagement;

/// <summary>Which quantity belongs to which kind of thing that went to Russia or came back.</summary>
internal static class ReturnRules
{
    /// <summary>The claim group of counts that end with the wave of late 2024: they are not about all who were sent.</summary>
    public const string FirstWave = "first-wave";

    /// <summary>The kinds in reading order with their quantities.</summary>
    public static IReadOnlyList<(ReturnSide Side, ReturnKind Kind, IReadOnlyList<Quantity> Quantities)> Sections { get; } =
    [
        (ReturnSide.ToRussia, ReturnKind.Soldiers, [Quantity.TroopsDeployed]),
        (ReturnSide.ToRussia, ReturnKind.Munitions,
        [
            Quantity.MunitionsContainers, Quantity.ArtilleryRounds, Quantity.BallisticMissilesDelivered, Quantity.MissilesAllTypes,
            Quantity.ArtilleryPieces, Quantity.RocketLaunchers,
        ]),
        (ReturnSide.ToRussia, ReturnKind.Labour, [Quantity.Workers, Quantity.BorderEntries, Quantity.VisasIssued]),
        (ReturnSide.ToRussia, ReturnKind.WorthOfDeliveries, [Quantity.ArmsValue, Quantity.PotentialEarnings, Quantity.EconomicEffect]),
        (ReturnSide.FromRussia, ReturnKind.Fuel, [Quantity.OilRefined, Quantity.TankerVoyages]),
        (ReturnSide.FromRussia, ReturnKind.Food, [Quantity.Wheat, Quantity.Corn, Quantity.Flour, Quantity.Pork]),
        (ReturnSide.FromRussia, ReturnKind.ArmsAndTechnology, [Quantity.AirDefenceSystems, Quantity.ReactorModules]),
        (ReturnSide.FromRussia, ReturnKind.Money, [Quantity.ReturnValue, Quantity.TroopIncome, Quantity.TroopIncomePerYear, Quantity.EarningsReceived]),
        (ReturnSide.FromRussia, ReturnKind.OtherCargo, [Quantity.ReturnContainers]),
        (ReturnSide.FromRussia, ReturnKind.Visitors, [Quantity.Tourists, Quantity.TouristGroups]),
    ];

    /// <summary>Plans and expectations: looked at, never counted as something that went.</summary>
    public static IReadOnlyList<Quantity> Expected { get; } = [Quantity.RiceExpected, Quantity.WorkersPlanned];

    /// <summary>
    /// Soldiers and munitions have many claims: of them the running totals alone are set beside what came back. The
    /// rest is the matter of the charts of troops and munitions. Of ballistic missiles the deliveries of one year are
    /// above every running total, since those end earlier: without them too little would be shown.
    /// </summary>
    public static bool IsAsked(ReturnKind kind, Claim claim) => kind is not (ReturnKind.Soldiers or ReturnKind.Munitions)
        || claim.Measure == ClaimMeasure.Cumulative || claim is { Measure: ClaimMeasure.Flow, Quantity: Quantity.BallisticMissilesDelivered };
}
