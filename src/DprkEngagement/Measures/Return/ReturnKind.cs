namespace DprkEngagement;

/// <summary>What went between the DPRK and Russia. Workers go to Russia, and so does what the deliveries are worth; pay comes back.</summary>
public enum ReturnKind
{
    /// <summary>Soldiers sent.</summary>
    Soldiers,

    /// <summary>Containers, rounds, missiles, guns and launchers.</summary>
    Munitions,

    /// <summary>Workers in Russia, and entries and visas of DPRK citizens.</summary>
    Labour,

    /// <summary>What the deliveries are said to be worth or to have earned, received or not.</summary>
    WorthOfDeliveries,

    /// <summary>Refined petroleum and the tankers that fetched it.</summary>
    Fuel,

    /// <summary>Grain, flour and meat.</summary>
    Food,

    /// <summary>Air defence and technology for arms.</summary>
    ArmsAndTechnology,

    /// <summary>Pay, and what the goods that came are worth.</summary>
    Money,

    /// <summary>Containers whose load is not known.</summary>
    OtherCargo,

    /// <summary>Tourists from Russia.</summary>
    Visitors,
}
