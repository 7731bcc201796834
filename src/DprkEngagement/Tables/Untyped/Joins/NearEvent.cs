namespace DprkEngagement;

/// <summary>An event close to a day.</summary>
/// <param name="Event">The event.</param>
/// <param name="Days">
/// Days from that day to the nearest day of the event: negative where the event ended before, 0 where the day is one of
/// its days. An event that is known by month or year is taken to last all of it, so that this is the least it can be.
/// </param>
public sealed record NearEvent(Event Event, int Days)
{
    /// <summary>The event with its distance from a day.</summary>
    internal static NearEvent To(DateOnly day, Event @event) => new(
        @event,
        @event.Date.Start > day ? @event.Date.Start.DayNumber - day.DayNumber
        : @event.Date.End < day ? @event.Date.End.DayNumber - day.DayNumber
        : 0);
}
