namespace DprkEngagement;

/// <summary>The charts of the project, one file each: a question to the record, its numbers, its drawing. Beside them what is added to any
/// chart of Plotly.NET: a title, the style of the house, and files.</summary>
public static partial class Charts
{
    // The last day that is looked at: the end of what was searched, or the day at whose end the record is looked at.
    private static DateOnly LastDay(EngagementData data) => data.KnownOn is { } day && day < data.SearchedUntil ? day : data.SearchedUntil;

    // The five powers and all others together, which is null.
    private static IReadOnlyList<Actor?> Partners(EngagementData data) => [.. CounterpartGroup.All(data).Select(group => group.Actor)];

    private static bool Is(Actor? partner, Actor actor) => partner is null ? !actor.FivePower : partner.Iso3c == actor.Iso3c;

    private static string NameOf(Actor? partner, bool tight = false) =>
        partner is null ? CounterpartGroup.OthersName : tight ? partner.ShortName : partner.Name;

    // The row, if any, that says why nobody travelled from 2020 on.
    private static IReadOnlyList<Event> BorderClosure(EngagementData data, DateOnly from, DateOnly to) =>
        [.. data.Events.Where(one => one.Id == "2020-01-dprk-border-closure" && one.Date.Start >= from && one.Date.End <= to)];

    private static string Counted(int number, string one, string many) => $"{NumberWords.Of(number)} {(number == 1 ? one : many)}";

    // What a mark of an event says.
    private static string HoverOf(EngagementData data, Event @event, params string?[] notes) => House.Hover(@event.Title,
    [
        DateText.Of(@event.Date) + (@event.Place is { } at ? ", " + at.Name : ""),
        .. notes, @event.Track == ContactTrack.Line ? "line ministries" : null,
        @event.Status == CodeStatus.Provisional ? "provisional: secondary pages only" : null, SourceOf(data.SourcesOf(@event)),
    ]);

    private static string HoverOf(EngagementData data, Meeting one) =>
        HoverOf(data, one.Event, $"{one.DprkLeader.Person?.Name} and {one.LeaderName}");

    // The best source, and how many more there are.
    private static string? SourceOf(IReadOnlyList<Source> sources) => sources.Count == 0 ? null
        : $"Source: {sources[0].Publisher}" + (sources[0].Published is { } day ? ", " + DateText.Day(day) : "")
            + (sources.Count > 1 ? $" and {sources.Count - 1} more" : "");
}
