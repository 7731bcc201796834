namespace DprkEngagement;

/// <summary>A line of the chart of events close to a row's day.</summary>
/// <param name="Label">What the row is.</param>
/// <param name="Day">Its day; null where it has none.</param>
/// <param name="Events">What is drawn, by distance.</param>
internal sealed record NearRow(string Label, DateOnly? Day, IReadOnlyList<NearEvent> Events);
