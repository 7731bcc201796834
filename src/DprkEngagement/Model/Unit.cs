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
}
