namespace DprkEngagement;

/// <summary>A row that a measure looked at and did not use.</summary>
/// <param name="RowId">Id of the event or claim.</param>
/// <param name="Reason">Why, in a few words.</param>
public sealed record LeftOut(string RowId, string Reason);
