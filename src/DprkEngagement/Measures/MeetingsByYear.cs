namespace DprkEngagement;

/// <content>Meetings of leaders by counterpart: in which year, and on whose ground.</content>
public static partial class Measures
{
    /// <summary>Meetings by counterpart and year; unknown, never 0, where a year was not searched completely.</summary>
    /// <param name="data">The data.</param>
    /// <param name="provisional">True counts rows that rest on secondary pages only, too.</param>
    /// <returns>A row for each year that was searched or has a meeting: the five powers, then the others together.</returns>
    public static Result<IReadOnlyList<YearCount<Meeting>>> MeetingsByYear(EngagementData data, bool provisional = false)
    {
        var meetings = data.Meetings(provisional: provisional);
        YearCount<Meeting> Cell(CounterpartGroup counterpart, int year)
        {
            List<Meeting> found = [.. meetings.Where(meeting => meeting.FirstDay.Year == year && counterpart.Holds(meeting.Counterpart))];
            var searched = data.CoveredUntil("leader_meetings", counterpart.Members, new DateOnly(year, 1, 1)) >= new DateOnly(year, 12,
                31);
            return new YearCount<Meeting>(counterpart.Actor, year, searched ? found.Count : null, found);
        }

        var cells = from year in YearsOf(data, meetings.Select(meeting => meeting.FirstDay), ["leader_meetings"])
                    select CounterpartGroup.All(data).Select(counterpart => Cell(counterpart, year));
        return ByYear(
            "Meetings by country and year (empty: unknown; ≥: lists incomplete)",
            "meetings",
            MeetingRule.Definition(provisional)
                + " A meeting counts in the year in which it began. A year that was not searched completely is unknown.",
            cells,
            meeting => meeting.Event.Id,
            meeting => meeting.Provisional);
    }

    /// <summary>Who travelled to whom: meetings of leaders by counterpart, in the counterpart's country, in North Korea or in a third
    /// one.</summary>
    internal static Result<MeetingPlaces> MeetingPlaces(EngagementData data)
    {
        var meetings = data.Meetings();
        var states = meetings.GroupBy(meeting => meeting.Event.Id, StringComparer.Ordinal)
            .ToDictionary(row => row.Key, row => row.Select(meeting => meeting.Counterpart).Distinct().ToList(), StringComparer.Ordinal);
        var grounds = meetings.Select(meeting => (Meeting: meeting, Ground: GroundOf(meeting, states[meeting.Event.Id]))).ToList();
        IReadOnlyList<Meeting> On(CounterpartGroup counterpart, Ground ground) =>
            [.. grounds.Where(one => one.Ground == ground && counterpart.Holds(one.Meeting.Counterpart)).Select(one => one.Meeting)];
        return new Result<MeetingPlaces>
        {
            Title = "Where leaders met: who travelled to whom",
            Unit = "meetings",
            Definition = MeetingRule.Definition() + " The country is that of the row's place; at Panmunjom the side of the line decides. "
                + "Where a row holds meetings with several states and its place lies in one of them, where the others were met is not "
                + "known. Before 2000 the lists are incomplete.",
            Rows =
            [
                .. CounterpartGroup.All(data)
                .Select(one => new MeetingPlaces(one.Actor, On(one, Ground.Theirs), On(one, Ground.Home), On(one, Ground.Third))),
            ],
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

    /// <summary>From the first to the last year that has a row or a coverage window of one of the series; 2018 where there is
    /// none.</summary>
    internal static IEnumerable<int> YearsOf(EngagementData data, IEnumerable<DateOnly> days, IReadOnlyList<string> series)
    {
        var years = days.Select(day => day.Year)
            .Concat(data.Coverage.Where(row => series.Contains(row.Series)).SelectMany(row => new[] { row.Start.Year, row.End.Year }))
            .DefaultIfEmpty(2018).ToList();
        return Enumerable.Range(years.Min(), years.Max() - years.Min() + 1);
    }

    /// <summary>A row for each year in which anything is known, a column for each counterpart.</summary>
    internal static Result<IReadOnlyList<YearCount<T>>> ByYear<T>(
        string title, string unit, string definition, IEnumerable<IEnumerable<YearCount<T>>> years, Func<T, string> id,
        Func<T, bool> isProvisional)
    {
        List<IReadOnlyList<YearCount<T>>> rows = [.. years.Select(year => (IReadOnlyList<YearCount<T>>)[.. year])
            .Where(year => year.Any(cell => cell.Count is not null || cell.Found.Count > 0))];
        string Text(YearCount<T> cell)
        {
            var provisional = cell.Found.Count(isProvisional);
            var count = (cell.Count, cell.Found.Count) switch
            {
                ({ } known, _) => known.ToString(CultureInfo.InvariantCulture),
                (null, 0) => "",
                (null, var found) => "≥ " + found.ToString(CultureInfo.InvariantCulture),
            };
            return provisional == 0 ? count : Invariant($"{count} ({provisional} provisional)");
        }

        return new Result<IReadOnlyList<YearCount<T>>>
        {
            Title = title,
            Unit = unit,
            Definition = definition,
            Rows = rows,
            Columns =
            [
                new("year", "Year", year => year[0].Year),
                .. (rows.Count == 0 ? [] : rows[0].Select((cell, place) => (cell.Partner, Place: place)))
                .SelectMany(one => (Column<IReadOnlyList<YearCount<T>>>[])
                [
                    new(one.Partner?.Iso3c.ToLowerInvariant() ?? "others", CounterpartGroup.NameOf(one.Partner), year => year[one.Place]
                        .Count, year => Text(year[one.Place]), unit),
                ]),
            ],
            Ids = year => year.SelectMany(cell => cell.Found).Select(id),
        };
    }

    private static Ground? GroundOf(Meeting meeting, List<Actor> states) => meeting.Event.Place?.Actor switch
    {
        null => null,
        { Iso3c: "PRK" } => Ground.Home,
        var host when host.Iso3c == meeting.Counterpart.Iso3c => Ground.Theirs,
        var host when states.Exists(state => state.Iso3c == host.Iso3c) => null,
        _ => Ground.Third,
    };

    private enum Ground { Theirs, Home, Third }
}

/// <summary>The meetings with one counterpart by whose ground they were on, coded and (where the rule lets them in) provisional.</summary>
internal sealed record MeetingPlaces(Actor? Counterpart, IReadOnlyList<Meeting> Went, IReadOnlyList<Meeting> Came,
    IReadOnlyList<Meeting> Third);

/// <summary>A counterpart that is counted on its own, or all the others together.</summary>
/// <param name="Actor">The state; null for all states outside the five powers together.</param>
/// <param name="Members">The states in it.</param>
internal sealed record CounterpartGroup(Actor? Actor, IReadOnlyList<Actor> Members)
{
    public const string OthersName = "Others";

    // The order in which the five stand in charts and tables.
    private static readonly string[] Order = ["CHN", "RUS", "USA", "KOR", "JPN"];

    /// <summary>The five powers in the order of the charts, then the others.</summary>
    public static IReadOnlyList<CounterpartGroup> All(EngagementData data) =>
    [
        .. FivePowers(data).Select(actor => new CounterpartGroup(actor, [actor])),
        new CounterpartGroup(null, [.. data.Actors.Where(actor => !actor.FivePower && actor.Iso3c != "PRK")]),
    ];

    /// <summary>The five powers in the order of the charts.</summary>
    public static IEnumerable<Actor> FivePowers(EngagementData data) => data.Actors.Where(actor => actor.FivePower)
        .OrderBy(actor => Array.IndexOf(Order, actor.Iso3c) is >= 0 and var place ? place : int.MaxValue);

    /// <summary>The state's name; null is <see cref="OthersName"/>.</summary>
    public static string NameOf(Actor? counterpart) => counterpart?.Name ?? OthersName;

    public bool Holds(Actor actor) => Members.Any(member => member.Iso3c == actor.Iso3c);
}
