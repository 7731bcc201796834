namespace DprkEngagement;

/// <summary>What a claim counts. One series each: figures of two quantities are never comparable.</summary>
public enum Quantity
{
    /// <summary>DPRK soldiers sent to or present in Russia.</summary>
    TroopsDeployed,

    /// <summary>DPRK soldiers planned, expected or forecast to go.</summary>
    TroopsPlanned,

    /// <summary>DPRK soldiers killed.</summary>
    TroopsKilled,

    /// <summary>DPRK soldiers killed and wounded, sometimes also missing and captured.</summary>
    TroopsCasualties,

    /// <summary>DPRK soldiers killed and wounded a day, as an average.</summary>
    TroopsCasualtiesPerDay,

    /// <summary>DPRK soldiers captured.</summary>
    TroopsCaptured,

    /// <summary>Places for the fallen in a DPRK memorial.</summary>
    MemorialPlaces,

    /// <summary>Shipping containers of munitions and related material.</summary>
    MunitionsContainers,

    /// <summary>Artillery shells and rockets.</summary>
    ArtilleryRounds,

    /// <summary>Ballistic missiles delivered.</summary>
    BallisticMissilesDelivered,

    /// <summary>Ballistic missiles expected to be delivered.</summary>
    BallisticMissilesPlanned,

    /// <summary>DPRK ballistic missiles fired at Ukraine.</summary>
    BallisticMissilesFired,

    /// <summary>Missiles of every type delivered, anti-tank missiles among them.</summary>
    MissilesAllTypes,

    /// <summary>Artillery shells and rockets a year.</summary>
    ArtilleryRoundsPerYear,

    /// <summary>Fall of shell deliveries against the year before.</summary>
    ArtilleryRoundsDecline,

    /// <summary>Share of the ammunition Russia uses that comes from the DPRK.</summary>
    ShareOfRussianFire,

    /// <summary>Voyages that carried munitions to Russia.</summary>
    MunitionsVoyages,

    /// <summary>Long-range guns delivered, in some counts with rocket launchers.</summary>
    ArtilleryPieces,

    /// <summary>Multiple rocket launchers delivered.</summary>
    RocketLaunchers,

    /// <summary>Armoured vehicles expected to be delivered.</summary>
    ArmouredVehiclesPlanned,

    /// <summary>Mines and other explosive items destroyed by DPRK engineers.</summary>
    ExplosiveItemsCleared,

    /// <summary>What the arms delivered are worth.</summary>
    ArmsValue,

    /// <summary>What supporting Russia is worth to the DPRK economy, by the method of the claimant.</summary>
    EconomicEffect,

    /// <summary>Foreign currency the DPRK may have earned, received or not.</summary>
    PotentialEarnings,

    /// <summary>Share of the foreign currency earned whose receipt is confirmed.</summary>
    EarningsReceived,

    /// <summary>Pay and compensation for DPRK soldiers.</summary>
    TroopIncome,

    /// <summary>Pay for DPRK soldiers a year.</summary>
    TroopIncomePerYear,

    /// <summary>What Russia gave in return is worth.</summary>
    ReturnValue,

    /// <summary>Shipping containers that came back from Russia.</summary>
    ReturnContainers,

    /// <summary>Air defence systems from Russia.</summary>
    AirDefenceSystems,

    /// <summary>Modules of a submarine reactor from Russia.</summary>
    ReactorModules,

    /// <summary>Refined petroleum from Russia.</summary>
    OilRefined,

    /// <summary>Refined petroleum that the UN allows to go to the DPRK.</summary>
    OilCeiling,

    /// <summary>Tanker calls for oil from Russia.</summary>
    TankerVoyages,

    /// <summary>Rice that Russia may give.</summary>
    RiceExpected,

    /// <summary>Wheat from Russia.</summary>
    Wheat,

    /// <summary>Corn from Russia.</summary>
    Corn,

    /// <summary>Flour from Russia.</summary>
    Flour,

    /// <summary>Pork from Russia.</summary>
    Pork,

    /// <summary>DPRK workers sent to or present in Russia.</summary>
    Workers,

    /// <summary>DPRK workers planned or expected to go to Russia.</summary>
    WorkersPlanned,

    /// <summary>Entries of DPRK citizens into Russia: trips, not persons.</summary>
    BorderEntries,

    /// <summary>Russian visas issued in the DPRK.</summary>
    VisasIssued,

    /// <summary>Russian tourists in the DPRK.</summary>
    Tourists,

    /// <summary>Groups of Russian tourists in the DPRK.</summary>
    TouristGroups,

    /// <summary>Exports and imports of two states together, arms not included.</summary>
    TradeTwoWay,

    /// <summary>Exports and imports of the DPRK with all partners but South Korea.</summary>
    TradeAllPartners,

    /// <summary>Real growth of the DPRK economy, as estimated abroad.</summary>
    GdpGrowth,

    /// <summary>Nuclear tests.</summary>
    NuclearTests,

    /// <summary>Missiles tested: what counts as one differs by claimant.</summary>
    MissilesTested,

    /// <summary>Ballistic launch occasions, each of one or more missiles.</summary>
    MissileLaunches,

    /// <summary>South Koreans in favour of nuclear weapons of their own.</summary>
    PollOwnNuclearWeapons,

    /// <summary>US soldiers in South Korea.</summary>
    UsForceLevel,

    /// <summary>US soldiers whose withdrawal from South Korea was considered.</summary>
    UsWithdrawalConsidered,
}
