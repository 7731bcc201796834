namespace DprkEngagement;

/// <summary>What a claim counts: a row of quantities.csv. Figures of two quantities are never comparable.</summary>
/// <param name="Family">Kind of thing, e.g. munitions: quantities of one family share a table and a row of the ledger.</param>
/// <param name="Kind">What of the family it counts: amount is the thing itself; others (plan, rate, limit …) another side of it.</param>
/// <param name="LooksAhead">True where figures are plans or forecasts, which never count as something that happened.</param>
public sealed record Quantity(
    string Id, string Label, string ShortLabel, Unit Unit, string Family, QuantitySide Side, string Kind, bool LooksAhead) : DataRecord
{
    /// <summary>The family in words, e.g. air defence.</summary>
    public string FamilyLabel => Family.Replace('_', ' ');
}

/// <summary>What figures are counted in: a row of units.csv.</summary>
/// <param name="Plural">After any number but 1: rounds a year.</param>
/// <param name="Singular">After 1: round a year.</param>
public sealed record Unit(string Id, string Label, string Plural, string Singular) : DataRecord;

/// <summary>Which way a thing goes.</summary>
public enum QuantitySide
{
    /// <summary>From North Korea to Russia.</summary>
    Out,
    /// <summary>From Russia to North Korea.</summary>
    Back,
    /// <summary>Neither, or both.</summary>
    Context,
}
