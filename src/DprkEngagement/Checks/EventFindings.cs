namespace DprkEngagement;

/// <summary>What is most likely wrong with events and places.</summary>
internal static class EventFindings
{
    /// <summary>Agencies of different time zones, and visit days against talk days, differ by as much.</summary>
    public const int MostDaysApart = 2;

    public static IEnumerable<Finding> Find(EngagementData data)
    {
        var counted = data.Events.Where(row => Findings.MayCount(row.Status)).ToList();
        return [.. NearDuplicates(counted), .. ReturningLeaders(counted), .. PlacesOutside(data)];
    }

    // Two events of the same type and the same states within two days may be one event, coded twice from two pages.
    private static IEnumerable<Finding> NearDuplicates(IEnumerable<Event> events) =>
        from alike in events.GroupBy(row => $"{row.Type} {States(row)}")
        let rows = alike.OrderBy(row => row.Date.Start).ThenBy(row => row.Row.Line).ToList()
        from pair in rows.Zip(rows.Skip(1))
        where pair.Second.Date.Start.DayNumber - pair.First.Date.Start.DayNumber <= MostDaysApart
        select new Finding("near-duplicate", "events", pair.Second.Id, "date_start", DataValue.Iso(pair.Second.Date.Start),
            $"{EnumText.Words(pair.Second.Type)} of {States(pair.Second)} on {DataValue.Iso(pair.Second.Date.Start)}, as "
                + $"'{pair.First.Id}' on {DataValue.Iso(pair.First.Date.Start)}: the two may be one event");

    private static string States(Event row) => string.Join(" and ", row.Participants
        .Where(one => one.Role == ParticipantRole.Principal)
        .Select(one => one.Actor.Iso3c)
        .Distinct()
        .Order(StringComparer.Ordinal));

    // Whoever stops being top leader of a state seldom returns: a person who is top leader of a state in two events, with another
    // in that rank between them, is most likely in an event of the wrong time, or has the wrong rank there.
    private static IEnumerable<Finding> ReturningLeaders(IEnumerable<Event> events) => events
        .SelectMany(row => row.Participants
            .Where(one => one is { Rank: ParticipantRank.TopLeader, Person: not null })
            .Select(one => new Term(row, one.Actor, one.Person!)))
        .GroupBy(one => one.Actor.Iso3c)
        .SelectMany(state => Returns([.. state.OrderBy(one => one.Event.Date.Start).ThenBy(one => one.Event.Row.Line)]));

    private static IEnumerable<Finding> Returns(IReadOnlyList<Term> terms)
    {
        var last = new Dictionary<string, int>();
        for (var i = 0; i < terms.Count; i++)
        {
            var now = terms[i];
            if (last.TryGetValue(now.Person.Id, out var before)
                && Enumerable.Range(before + 1, i - before - 1).Select(place => terms[place]).FirstOrDefault(
                    one => one.Event.Date.Start > terms[before].Event.Date.Start && one.Event.Date.Start < now.Event.Date.Start)
                    is { } other)
            {
                yield return new Finding("leader-returns", "events", now.Event.Id, "date_start", DataValue.Iso(now.Event.Date.Start),
                    $"{now.Person.Name} is top leader of {now.Actor.Name} here and in '{terms[before].Event.Id}', but between them, in "
                        + $"'{other.Event.Id}', {other.Person.Name} is; look at dates, persons and ranks");
            }

            last[now.Person.Id] = i;
        }
    }

    // A place outside the smallest box around its state has a slip in its coordinates: latitude and longitude changed over, or a sign.
    private static IEnumerable<Finding> PlacesOutside(EngagementData data)
    {
        if (!data.Tables.TryGetValue("extents", out var extents))
            yield break;

        var boxes = extents.Rows.ToDictionary(row => row["iso3c"]!);
        foreach (var place in data.Places)
        {
            if (boxes.TryGetValue(place.Actor.Iso3c, out var box)
                && place is { Latitude: { } latitude, Longitude: { } longitude } && !Holds(box, latitude, longitude))
            {
                yield return new Finding("place-outside", "places", place.Id, "latitude", NumberText.Plain(latitude),
                    $"{NumberText.Plain(latitude)} north, {NumberText.Plain(longitude)} east lies outside {place.Actor.Name} "
                        + $"({box["south"]} to {box["north"]} north, {box["west"]} to {box["east"]} east); look at sign and order");
            }
        }
    }

    // A box whose west is larger than its east crosses the 180th meridian.
    private static bool Holds(DataRow box, decimal latitude, decimal longitude)
    {
        var (west, east) = (box.Number("west"), box.Number("east"));
        return latitude >= box.Number("south") && latitude <= box.Number("north")
            && (west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east);
    }

    private sealed record Term(Event Event, Actor Actor, Person Person);
}
