namespace DprkEngagement;

/// <summary>The time between two meetings.</summary>
/// <param name="Earlier">The earlier one.</param>
/// <param name="Later">The later one.</param>
public sealed record MeetingGap(Meeting Earlier, Meeting Later)
{
    /// <summary>
    /// Days from the last day of the earlier visit to the first day of the later one; 0 where they touch or overlap,
    /// null where the day of either is not known.
    /// </summary>
    public int? Days => Between(Earlier.Event.Date, Later.Event.Date);

    /// <summary>
    /// The same between the talks, where the sources tell them apart from the visit; the visit's days stand in for a
    /// meeting whose talks are not dated. Null where neither is dated or a day is not known.
    /// </summary>
    public int? DaysBetweenTalks => Earlier.Event.Talks is null && Later.Event.Talks is null
        ? null
        : Between(Earlier.Event.Talks ?? Earlier.Event.Date, Later.Event.Talks ?? Later.Event.Date);

    private static int? Between(EventDate earlier, EventDate later) =>
        (earlier.Precision, later.Precision) == (DatePrecision.Day, DatePrecision.Day)
            ? Math.Max(0, later.Start.DayNumber - earlier.End.DayNumber)
            : null;
}
