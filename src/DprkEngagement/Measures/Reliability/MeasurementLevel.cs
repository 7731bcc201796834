namespace DprkEngagement;

/// <summary>What the distance between two values means; it decides how heavily a disagreement weighs.</summary>
public enum MeasurementLevel
{
    /// <summary>Values are names: they agree or they do not.</summary>
    Nominal,

    /// <summary>Values have an order: a disagreement weighs by how many ratings lie between them.</summary>
    Ordinal,

    /// <summary>Values are numbers: a disagreement weighs by their squared difference.</summary>
    Interval,
}
