namespace DprkEngagement;

/// <summary>A meeting in a cumulative count.</summary>
/// <param name="Day">The first day of the meeting.</param>
/// <param name="Total">How many were found from the start of the count to this meeting, this one included.</param>
/// <param name="Meeting">The meeting.</param>
public sealed record CumulativeStep(DateOnly Day, int Total, Meeting Meeting);
