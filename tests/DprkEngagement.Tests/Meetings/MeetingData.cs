using System.Globalization;

namespace DprkEngagement.Tests.Meetings;

/// <summary>Builds data in memory, with only what a test on meetings needs.</summary>
internal sealed class MeetingData
{
    private readonly Dictionary<string, Actor> _actors = new[]
    {
        new Actor("PRK", "North Korea", "N. Korea", 731, 731, false),
        new Actor("CHN", "China", "China", 710, 710, true),
        new Actor("RUS", "Russia", "Russia", 365, 365, true),
        new Actor("USA", "United States", "US", 2, 2, true),
        new Actor("KOR", "South Korea", "S. Korea", 732, 732, true),
        new Actor("JPN", "Japan", "Japan", 740, 740, true),
        new Actor("VNM", "Vietnam", "Vietnam", 816, 815, false),
        new Actor("SGP", "Singapore", "Singapore", 830, 830, false),
    }.ToDictionary(actor => actor.Iso3c);

    private readonly List<Event> _events = [];
    private readonly List<Coverage> _coverage = [];
    private readonly List<Citation> _citations = [];

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The fifteen meetings of 2018–19 and those of 2025 with Xi and Putin, covered from 2018 to February 2026.</summary>
    public static MeetingData Flurry() => new MeetingData()
        .Covered("2018-01-01", "2026-02-28")
        .Meeting("2018-03-25", "2018-03-28", "CHN", "Xi Jinping", "Xi", "Beijing")
        .Meeting("2018-04-27", "2018-04-27", "KOR", "Moon Jae-in", "Moon", "Panmunjom")
        .Meeting("2018-05-07", "2018-05-08", "CHN", "Xi Jinping", "Xi", "Dalian")
        .Meeting("2018-05-26", "2018-05-26", "KOR", "Moon Jae-in", "Moon", "Panmunjom")
        .Meeting("2018-06-10", "2018-06-10", "SGP", "Lee Hsien Loong", "Lee", "Singapore")
        .Meeting("2018-06-12", "2018-06-12", "USA", "Donald Trump", "Trump", "Singapore")
        .Meeting("2018-06-19", "2018-06-20", "CHN", "Xi Jinping", "Xi", "Beijing")
        .Meeting("2018-09-18", "2018-09-20", "KOR", "Moon Jae-in", "Moon", "Pyongyang")
        .Meeting("2018-11-04", "2018-11-06", "VNM", "Miguel Díaz-Canel", "Díaz-Canel", "Pyongyang")
        .Meeting("2019-01-07", "2019-01-10", "CHN", "Xi Jinping", "Xi", "Beijing", talks: "2019-01-08")
        .Meeting("2019-02-27", "2019-02-28", "USA", "Donald Trump", "Trump", "Hanoi", talks: "2019-02-28")
        .Meeting("2019-03-01", "2019-03-02", "VNM", "Nguyễn Phú Trọng", "Trọng", "Hanoi")
        .Meeting("2019-04-25", "2019-04-25", "RUS", "Vladimir Putin", "Putin", "Vladivostok")
        .Meeting("2019-06-20", "2019-06-21", "CHN", "Xi Jinping", "Xi", "Pyongyang")
        .Meeting("2019-06-30", "2019-06-30", "USA", "Donald Trump", "Trump", "Panmunjom", joined: ("KOR", "Moon Jae-in", "Moon"))
        .Meeting("2025-09-03", "2025-09-03", "RUS", "Vladimir Putin", "Putin", "Beijing")
        .Meeting("2025-09-04", "2025-09-04", "CHN", "Xi Jinping", "Xi", "Beijing");

    public MeetingData Covered(string from, string to, string? iso3c = null, Completeness completeness = Completeness.Complete)
    {
        _coverage.Add(new($"window-{_coverage.Count}", CoverageSeries.LeaderMeetings, iso3c is null ? null : _actors[iso3c], Day(from), Day(to), completeness, "test"));
        return this;
    }

    public MeetingData Meeting(
        string from, string to, string iso3c, string name, string shortName, string place,
        CodeStatus status = CodeStatus.Coded, EventType type = EventType.Summit, DatePrecision precision = DatePrecision.Day,
        ParticipantRank rank = ParticipantRank.TopLeader, ParticipantRank dprkRank = ParticipantRank.TopLeader,
        ParticipantRole role = ParticipantRole.Principal, string? talks = null, (string Iso3c, string Name, string ShortName)? joined = null)
    {
        var id = $"{from}-{iso3c.ToLowerInvariant()}-{place.ToLowerInvariant()}";
        List<Participation> participants =
        [
            new(id, 1, _actors["PRK"], new("kim-jong-un", "Kim Jong Un", "Kim", _actors["PRK"]), ParticipantRole.Principal, dprkRank, "Chairman"),
            new(id, 2, _actors[iso3c], new(shortName, name, shortName, _actors[iso3c]), role, rank, "President"),
        ];
        if (joined is { } third)
        {
            participants.Add(new(id, 3, _actors[third.Iso3c], new(third.ShortName, third.Name, third.ShortName, _actors[third.Iso3c]), ParticipantRole.Joined, ParticipantRank.TopLeader, "President"));
        }

        _events.Add(new Event
        {
            Id = id,
            Type = type,
            Date = new(Day(from), Day(to), precision),
            Talks = talks is null ? null : new(Day(talks), Day(talks), DatePrecision.Day),
            Place = new(place.ToLowerInvariant(), place, _actors["PRK"], null, null, 1),
            Title = $"{shortName} meets Kim",
            Summary = "Summary.",
            Status = status,
            Participants = participants,
            Row = new("events", _events.Count + 2),
        });
        _citations.Add(new("events", id, new($"source-{_citations.Count}", "Agency", $"Report on {id}", Day(from), new Uri($"https://example.org/{id}")), "the meeting"));
        return this;
    }

    public EngagementData Build() => new()
    {
        Version = "test",
        Folder = "test",
        Actors = [.. _actors.Values],
        Persons = [.. _events.SelectMany(row => row.Participants).Select(one => one.Person).OfType<Person>().Distinct()],
        Places = [.. _events.Select(row => row.Place).OfType<Place>().Distinct()],
        Events = _events,
        Claimants = [],
        Claims = [],
        Sources = [.. _citations.Select(citation => citation.Source)],
        Citations = _citations,
        Coverage = _coverage,
    };
}
