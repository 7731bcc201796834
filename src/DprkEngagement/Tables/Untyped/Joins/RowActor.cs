namespace DprkEngagement;

/// <summary>A row and the state that one of its columns names.</summary>
/// <param name="Row">The row.</param>
/// <param name="Actor">The state; null where the field is empty.</param>
public sealed record RowActor(DataRow Row, Actor? Actor);
