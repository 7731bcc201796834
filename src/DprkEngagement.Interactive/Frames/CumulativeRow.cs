namespace DprkEngagement.Interactive;

/// <summary>A meeting in a series that is counted up.</summary>
/// <param name="Counterpart">The counterpart; null for the others together.</param>
/// <param name="Day">The day from which the count holds.</param>
/// <param name="Total">Meetings up to and with this one.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="CompleteTo">The last day for which the series was searched completely, or null.</param>
internal sealed record CumulativeRow(Actor? Counterpart, DateOnly Day, int Total, Meeting Meeting, DateOnly? CompleteTo)
{
    public static IEnumerable<CumulativeRow> Of(CumulativeMeetings meetings) =>
        from series in meetings.Series
        from step in series.Steps
        select new CumulativeRow(series.Counterpart, step.Day, step.Total, step.Meeting, series.CompleteTo);
}
