namespace DprkEngagement;

/// <summary>What containers are taken to hold when they are turned into rounds. Two assumptions are alternatives, never the ends of a range.</summary>
public enum ConversionAssumption
{
    /// <summary>Shells of 152 mm and nothing else.</summary>
    All152mm,

    /// <summary>Rockets or shells of 122 mm and nothing else.</summary>
    All122mm,

    /// <summary>No calibre is stated, or several.</summary>
    NotStated,
}
