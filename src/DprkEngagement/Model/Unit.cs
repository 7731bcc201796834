namespace DprkEngagement;

/// <summary>The unit of a figure.</summary>
public enum Unit
{
    /// <summary>Soldiers.</summary>
    Soldiers,

    /// <summary>Soldiers a day.</summary>
    SoldiersPerDay,

    /// <summary>Burial places.</summary>
    BurialPlaces,

    /// <summary>Shipping containers.</summary>
    Containers,

    /// <summary>Rounds of artillery ammunition.</summary>
    Rounds,

    /// <summary>Missiles.</summary>
    Missiles,

    /// <summary>Rounds a year.</summary>
    RoundsPerYear,

    /// <summary>Percent.</summary>
    Percent,

    /// <summary>Voyages of a ship.</summary>
    Voyages,

    /// <summary>Artillery pieces.</summary>
    Pieces,

    /// <summary>Rocket launchers.</summary>
    Launchers,

    /// <summary>Vehicles.</summary>
    Vehicles,

    /// <summary>Explosive items.</summary>
    Items,

    /// <summary>US dollars, of the time.</summary>
    Usd,

    /// <summary>US dollars a year.</summary>
    UsdPerYear,

    /// <summary>South Korean won, of the time.</summary>
    Krw,

    /// <summary>Systems.</summary>
    Systems,

    /// <summary>Modules.</summary>
    Modules,

    /// <summary>Barrels.</summary>
    Barrels,

    /// <summary>Tonnes.</summary>
    Tonnes,

    /// <summary>Persons.</summary>
    Persons,

    /// <summary>Border entries.</summary>
    Entries,

    /// <summary>Visas.</summary>
    Visas,

    /// <summary>Groups.</summary>
    Groups,

    /// <summary>Tests.</summary>
    Tests,

    /// <summary>Launch occasions.</summary>
    Launches,
}
