namespace DprkEngagement;

/// <summary>Two events of the same type and the same states within two days may be one event, coded twice from two pages.</summary>
internal static class NearDuplicateEvents
{
    public const string Rule = "near-duplicate";

    /// <summary>Agencies of different time zones, and visit days against talk days, differ by as much.</summary>
    public const int MostDays = 2;

    public static IEnumerable<Finding> Find(EngagementData data) => data.CountedEvents()
        .GroupBy(row => (row.Type, States(row)))
        .SelectMany(alike => alike.OrderBy(row => row.Date.Start).ThenBy(row => row.Row.Line).ToList() is var rows
            ? rows.Zip(rows.Skip(1)).Where(pair => pair.Second.Date.Start.DayNumber - pair.First.Date.Start.DayNumber <= MostDays)
            : [])
        .Select(pair => new Finding(Rule, "events", pair.Second.Id, "date_start", DateRules.Iso(pair.Second.Date.Start),
            $"{EnumText.Words(pair.Second.Type)} of {States(pair.Second)} on {DateRules.Iso(pair.Second.Date.Start)}, as '{pair.First.Id}' on {DateRules.Iso(pair.First.Date.Start)}: the two may be one event"));

    private static string States(Event row) => string.Join(" and ", row.Participants
        .Where(one => one.Role == ParticipantRole.Principal)
        .Select(one => one.Actor.Iso3c)
        .Distinct()
        .Order(StringComparer.Ordinal));
}
