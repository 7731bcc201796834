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
}
