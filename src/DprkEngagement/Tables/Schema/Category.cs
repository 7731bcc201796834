namespace DprkEngagement;

/// <summary>What the schema says of one value of a column.</summary>
/// <param name="Value">The value.</param>
/// <param name="Unit">The unit in which it is counted, for quantities; otherwise null.</param>
/// <param name="Forecast">True for a quantity that looks ahead.</param>
internal sealed record Category(string Value, string? Unit, bool Forecast);
