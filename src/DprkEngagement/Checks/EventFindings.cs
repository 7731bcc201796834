namespace DprkEngagement;

/// <summary>What is most likely wrong with events, places and votes.</summary>
internal static class EventFindings
{
    /// <summary>Agencies of different time zones, and visit days against talk days, differ by as much.</summary>
    public const int MostDaysApart = 2;

    public static IEnumerable<Finding> Find(EngagementData data)
    {
        var counted = data.Events.Where(row => Findings.MayCount(row.Status)).ToList();
        return [.. NearDuplicates(counted), .. ReturningLeaders(counted), .. PlacesOutside(data), .. WithoutVote(data)];
    }

    // Two events of the same type and the same states within two days may be one event, coded twice from two pages.
    private static IEnumerable<Finding> NearDuplicates(IEnumerable<Event> events) =>
        from alike in events.GroupBy(row => (row.Type, States: States(row)))
        let rows = alike.OrderBy(row => row.Date.Start).ThenBy(row => row.Row.Line).ToList()
        from pair in rows.Zip(rows.Skip(1))
        where pair.Second.Date.Start.DayNumber - pair.First.Date.Start.DayNumber <= MostDaysApart
        select new Finding("near-duplicate", pair.Second.Row, "date_start",
            $"{EnumText.Words(pair.Second.Type)} of {alike.Key.States} on {pair.Second["date_start"]}, as '{pair.First.Id}' on "
                + $"{pair.First["date_start"]}: the two may be one event");

    private static string States(Event row) => string.Join(" and ", row.Participants.Where(one => one.Role == ParticipantRole.Principal)
        .Select(one => one.Actor.Iso3c).Distinct().Order(StringComparer.Ordinal));

    // Whoever stops being top leader of a state seldom returns: a person who is top leader of a state in two events, with another
    // in that rank between them, is most likely in an event of the wrong time, or has the wrong rank there.
    private static IEnumerable<Finding> ReturningLeaders(IEnumerable<Event> events) =>
        from state in events.SelectMany(row => row.Participants.Where(one => one is { Rank: ParticipantRank.TopLeader, Person: not null })
            .Select(one => (Event: row, one.Actor, Person: one.Person!))).GroupBy(one => one.Actor.Iso3c)
        let terms = state.OrderBy(one => one.Event.Date.Start).ThenBy(one => one.Event.Row.Line).ToList()
        from now in terms.Index()
        let before = now.Index == 0 ? -1 : terms.FindLastIndex(now.Index - 1, one => one.Person.Id == now.Item.Person.Id)
        where before >= 0
        let others = terms[(before + 1)..now.Index].FindAll(one =>
            one.Event.Date.Start > terms[before].Event.Date.Start && one.Event.Date.Start < now.Item.Event.Date.Start)
        where others.Count > 0
        select new Finding("leader-returns", now.Item.Event.Row, "date_start",
            $"{now.Item.Person.Name} is top leader of {now.Item.Actor.Name} here and in '{terms[before].Event.Id}', but between them, in "
                + $"'{others[0].Event.Id}', {others[0].Person.Name} is; look at dates, persons and ranks");

    // A place outside the smallest box around its state has a slip in its coordinates: latitude and longitude changed over, or a sign.
    private static IEnumerable<Finding> PlacesOutside(EngagementData data) =>
        from place in data.Places
        let latitude = place.Latitude
        let longitude = place.Longitude
        where latitude is not null && longitude is not null
        from box in data.Tables.GetValueOrDefault("extents")?.Rows.Where(row => row["iso3c"] == place.Actor.Iso3c) ?? []
        where !Holds(box, latitude.Value, longitude.Value)
        select new Finding("place-outside", place.Row, "latitude",
            $"{NumberText.Plain(latitude.Value)} north, {NumberText.Plain(longitude.Value)} east lies outside {place.Actor.Name} "
                + $"({box["south"]} to {box["north"]} north, {box["west"]} to {box["east"]} east); look at sign and order");

    // A box whose west is larger than its east crosses the 180th meridian.
    private static bool Holds(DataRow box, decimal latitude, decimal longitude)
    {
        var (west, east) = (box.Number("west"), box.Number("east"));
        return latitude >= box.Number("south") && latitude <= box.Number("north")
            && (west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east);
    }

    private static IEnumerable<Finding> WithoutVote(EngagementData data) => data.Resolutions
        .Where(resolution => resolution.Body == ResolutionBody.GeneralAssembly && Findings.MayCount(resolution.Event.Status)
            && resolution.VoteOf("PRK") is null)
        .Select(resolution => new Finding("vote-missing", resolution.Row, "event_id",
            $"votes.csv has no row for North Korea's vote on '{resolution.Event.Id}'; add it, with unconfirmed where no page tells it",
            "vote-missing"));
}
