namespace DprkEngagement;

/// <summary>
/// Whoever stops being top leader of a state seldom returns: a person who is top leader of a state in two events, with
/// another person in that rank between them, is most likely in an event of the wrong time, or has the wrong rank there.
/// </summary>
internal static class ReturningLeaders
{
    public const string Rule = "leader-returns";

    public static IEnumerable<Finding> Find(EngagementData data) => data.CountedEvents()
        .SelectMany(row => row.Participants.Where(one => one is { Rank: ParticipantRank.TopLeader, Person: not null }).Select(one => (Event: row, one.Actor, Person: one.Person!)))
        .GroupBy(one => one.Actor.Iso3c)
        .SelectMany(state => Returns([.. state.OrderBy(one => one.Event.Date.Start).ThenBy(one => one.Event.Row.Line)]));

    private static IEnumerable<Finding> Returns(IReadOnlyList<(Event Event, Actor Actor, Person Person)> terms)
    {
        var last = new Dictionary<string, int>();
        for (var i = 0; i < terms.Count; i++)
        {
            var (now, actor, person) = terms[i];
            if (last.TryGetValue(person.Id, out var before)
                && Enumerable.Range(before + 1, i - before - 1).Where(place => IsBetween(terms[place].Event, terms[before].Event, now)).Select(place => ((Event Event, Actor Actor, Person Person)?)terms[place]).FirstOrDefault() is { } other)
            {
                yield return new Finding(Rule, "events", now.Id, "date_start", DateRules.Iso(now.Date.Start),
                    $"{person.Name} is top leader of {actor.Name} here and in '{terms[before].Event.Id}', but between them, in '{other.Event.Id}', {other.Person.Name} is; look at dates, persons and ranks");
            }

            last[person.Id] = i;
        }
    }

    private static bool IsBetween(Event other, Event before, Event now) => other.Date.Start > before.Date.Start && other.Date.Start < now.Date.Start;
}
