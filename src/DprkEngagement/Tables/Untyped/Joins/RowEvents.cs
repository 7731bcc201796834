namespace DprkEngagement;

/// <summary>A row and the events close to its day.</summary>
/// <param name="Row">The row.</param>
/// <param name="Day">Its day; null where the field is empty: then no event is close.</param>
/// <param name="Events">The events, the nearest first; those before and after by as many days in order of their dates.</param>
public sealed record RowEvents(DataRow Row, DateOnly? Day, IReadOnlyList<NearEvent> Events);
