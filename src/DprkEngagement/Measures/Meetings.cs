namespace DprkEngagement;

public static partial class Measures
{
    private const string GapDefinition =
        " Days run from the last day of one visit to the first day of the next, as the sources give them: from border to border. Empty "
            + "where a day is not known.";

    /// <summary>The days between each meeting and the next, whoever was met.</summary>
    public static Result<Pair<Meeting>> MeetingGaps(EngagementData data, DateOnly? from = null, DateOnly? to = null)
    {
        var meetings = data.Meetings(from, to);
        return new()
        {
            Title = "Days from each meeting to the next (last day of a visit to first day of the next)",
            Unit = "days",
            Definition = MeetingRule.Definition() + GapDefinition,
            Rows = [.. meetings.Zip(meetings.Skip(1), Gap)],
            Columns =
            [
                new("met", "Met", gap => gap.Earlier.LeaderName),
                new("on", "On", gap => gap.Earlier.FirstDay, gap => DateText.Of(gap.Earlier.Event.Date)),
                new("then", "Then", gap => gap.Later.LeaderName),
                new("then_on", "On", gap => gap.Later.FirstDay, gap => DateText.Of(gap.Later.Event.Date)),
                new("days", "Days", gap => gap.Days, Unit: "days"),
                new("days_between_talks", "Days between talks", gap => DaysBetweenTalks(gap.Earlier.Event, gap.Later.Event), Unit: "days"),
            ],
            Ids = gap => [gap.Earlier.Event.Id, gap.Later.Event.Id],
        };
    }

    /// <summary>For each meeting with one state's leader: when another's was last seen before and next seen after it.</summary>
    /// <param name="of">Whose meetings are looked at, e.g. USA.</param>
    /// <param name="other">Who was seen before and after, e.g. CHN.</param>
    /// <param name="from">First day of the meetings looked at; what came before or after may lie outside.</param>
    /// <returns>For each meeting the gap from the last meeting with the other one before it, but after the preceding meeting with this one,
    /// and to the next after it, but before the following; null where none was found.</returns>
    public static Result<(Meeting Meeting, Pair<Meeting>? Before, Pair<Meeting>? After)> MeetingOrder(
        EngagementData data, string of, string other, DateOnly? from = null, DateOnly? to = null)
    {
        EngagementData.CheckSpan(from, to);
        var (these, others) = (data.MeetingsWith(of), data.MeetingsWith(other));
        var (name, otherName) = (data.Actor(of).Name, data.Actor(other).Name);
        (Meeting Meeting, Pair<Meeting>? Before, Pair<Meeting>? After) Neighbours(Meeting meeting, int index)
        {
            var (preceding, following) = (these.ElementAtOrDefault(index - 1), these.ElementAtOrDefault(index + 1));
            var before = others.LastOrDefault(one => one.LastDay < meeting.FirstDay && !(one.FirstDay <= preceding?.LastDay));
            var after = others.FirstOrDefault(one => one.FirstDay > meeting.LastDay && !(one.LastDay >= following?.FirstDay));
            return (meeting, before is null ? null : Gap(before, meeting), after is null ? null : Gap(meeting, after));
        }

        static string Day(Meeting? meeting) => meeting is null ? "" : DateText.Of(meeting.Event.Date);
        return new()
        {
            Title = $"Meetings with {name}, and when {otherName} was seen before and after",
            Unit = "days",
            Definition = MeetingRule.Definition() + GapDefinition + " With no other meeting of the first leader in between.",
            Rows = [.. these.Select(Neighbours).Where(one => !(one.Meeting.FirstDay < from) && !(one.Meeting.FirstDay > to))],
            Columns =
            [
                new("met", "Met", one => one.Meeting.LeaderName),
                new("on", "On", one => one.Meeting.FirstDay, one => Day(one.Meeting)),
                new("before", $"{otherName} before", one => one.Before?.Earlier.FirstDay, one => Day(one.Before?.Earlier)),
                new("days_before", "Days before", one => one.Before?.Days, Unit: "days"),
                new("after", $"{otherName} after", one => one.After?.Later.FirstDay, one => Day(one.After?.Later)),
                new("days_after", "Days after", one => one.After?.Days, Unit: "days"),
            ],
            Ids = one => new[] { one.Before?.Earlier, one.Meeting, one.After?.Later }.OfType<Meeting>().Select(meeting => meeting.Event.Id),
        };
    }

    /// <summary>Who travelled to whom: meetings of leaders by counterpart, in the counterpart's country, in North Korea or in a third
    /// one.</summary>
    internal static Result<MeetingPlaces> MeetingPlaces(EngagementData data)
    {
        var meetings = data.Meetings();
        var states = meetings.ToLookup(meeting => meeting.Event.Id, meeting => meeting.Counterpart);
        var grounds = meetings.Select(meeting => (Meeting: meeting, Ground: GroundOf(meeting, states[meeting.Event.Id]))).ToList();
        IReadOnlyList<Meeting> On(CounterpartGroup counterpart, Ground ground) =>
            [.. grounds.Where(one => one.Ground == ground && counterpart.Holds(one.Meeting.Counterpart)).Select(one => one.Meeting)];
        return new()
        {
            Title = "Where leaders met: who travelled to whom",
            Unit = "meetings",
            Definition = MeetingRule.Definition() + " The country is that of the row's place; at Panmunjom the side of the line decides. "
                + "Where a row holds meetings with several states and its place lies in one of them, where the others were met is not "
                + "known. Before 2000 the lists are incomplete.",
            Rows = [.. CounterpartGroup.All(data).Select(one =>
                new MeetingPlaces(one.Actor, On(one, Ground.Theirs), On(one, Ground.Home), On(one, Ground.Third)))],
            Columns =
            [
                new("counterpart", "Country", row => row.Counterpart?.Iso3c, row => CounterpartGroup.NameOf(row.Counterpart)),
                new("went", "North Korea’s leader travelled there", row => row.Went.Count),
                new("came", "They came to North Korea", row => row.Came.Count),
                new("third", "In a third country", row => row.Third.Count),
                new("third_places", "Third places", row => string.Join(", ", row.Third.Select(meeting =>
                    Invariant($"{meeting.Event.Place?.Name.Split(" (")[0]} {meeting.FirstDay.Year}")))),
            ],
            Ids = row => row.Went.Concat(row.Came).Concat(row.Third).Select(meeting => meeting.Event.Id),
            LeftOut = [.. grounds.Where(one => one.Ground is null).Select(one => new LeftOut(
                one.Meeting.Event.Id,
                one.Meeting.Event.Place is null ? "no single place is known"
                    : $"where {one.Meeting.Counterpart.Name} was met is not known: the row's place is of another stage of the tour"))],
        };
    }

    private static Pair<Meeting> Gap(Meeting earlier, Meeting later) =>
        new(earlier, later, DaysBetween(earlier.Event.Date, later.Event.Date));

    // The visit's days stand in for a meeting whose talks are not dated. Null where neither is dated or a day is not known.
    private static int? DaysBetweenTalks(Event earlier, Event later) => (earlier.Talks, later.Talks) is (null, null)
        ? null
        : DaysBetween(earlier.Talks ?? earlier.Date, later.Talks ?? later.Date);

    private static int? DaysBetween(EventDate earlier, EventDate later) =>
        (earlier.Precision, later.Precision) == (DatePrecision.Day, DatePrecision.Day)
            ? Math.Max(0, later.Start.DayNumber - earlier.End.DayNumber)
            : null;

    private static Ground? GroundOf(Meeting meeting, IEnumerable<Actor> states) => meeting.Event.Place?.Actor.Iso3c switch
    {
        null => null,
        "PRK" => Ground.Home,
        var host when host == meeting.Counterpart.Iso3c => Ground.Theirs,
        var host when states.Any(state => state.Iso3c == host) => null,
        _ => Ground.Third,
    };

    private enum Ground { Theirs, Home, Third }
}

internal sealed record MeetingPlaces(
    Actor? Counterpart, IReadOnlyList<Meeting> Went, IReadOnlyList<Meeting> Came, IReadOnlyList<Meeting> Third);
