namespace DprkEngagement;

/// <summary>A contact of the DPRK with one other state at leader level or just below it: an event seen from one counterpart.</summary>
/// <param name="Event">The row.</param>
/// <param name="Counterpart">The other state.</param>
/// <param name="Kind">What kind of contact.</param>
/// <param name="Day">The day on which it is counted, as <see cref="CodingChoices.Date"/> has it.</param>
public sealed record Contact(Event Event, Actor Counterpart, ContactKind Kind, DateOnly Day)
{
    /// <summary>The persons of the counterpart who took part, in the order of the row; the institution where none is named.</summary>
    public string Who => string.Join(", ", Event.Participants
        .Where(one => one.Actor == Counterpart && one.Role is ParticipantRole.Principal or ParticipantRole.Joined)
        .Select(one => one.Person?.Name ?? one.Office));

    /// <summary>
    /// Days from the last day of an earlier contact's visit to the first day of this one; 0 where they touch or overlap,
    /// null where the day of either is not known.
    /// </summary>
    public int? DaysAfter(Contact earlier) =>
        (earlier.Event.Date.Precision, Event.Date.Precision) == (DatePrecision.Day, DatePrecision.Day)
            ? Math.Max(0, Event.Date.Start.DayNumber - earlier.Event.Date.End.DayNumber)
            : null;
}
