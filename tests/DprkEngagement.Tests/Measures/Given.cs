using System.Globalization;

namespace DprkEngagement.Tests;

/// <summary>The frozen sample, read once.</summary>
internal static class SampleData
{
    public static EngagementData Data { get; } = EngagementData.Load(Repository.Sample);
}

/// <summary>Small made-up records for tests of rules: claims of four claimants about soldiers, killed and casualties.</summary>
internal static class Given
{
    public static readonly DataRow Row = RowAt("claims", 2);

    public static readonly Unit Soldiers = new("soldiers", "soldiers", "soldiers", "soldier") { Row = Row };
    public static readonly Unit Rounds = new("rounds", "rounds", "rounds", "round") { Row = Row };

    public static readonly Quantity Sent =
        new("troops_deployed", "soldiers sent", "soldiers", Soldiers, "soldiers", QuantitySide.Out, "amount", false) { Row = Row };
    public static readonly Quantity Planned =
        new("troops_planned", "soldiers planned", "soldiers planned", Soldiers, "soldiers", QuantitySide.Out, "plan", true) { Row = Row };
    public static readonly Quantity Killed =
        new("troops_killed", "soldiers killed", "killed", Soldiers, "losses", QuantitySide.Context, "killed", false) { Row = Row };
    public static readonly Quantity Casualties =
        new("troops_casualties", "soldiers killed and wounded", "casualties", Soldiers, "losses", QuantitySide.Context, "casualties",
            false) { Row = Row };

    public static readonly Actor Korea = new("KOR", "South Korea", "S. Korea", 732, 732, FivePower: true) { Row = Row };
    public static readonly Actor Ukraine = new("UKR", "Ukraine", "Ukraine", 369, 369, FivePower: false) { Row = Row };
    public static readonly Actor NorthKorea = new("PRK", "North Korea", "N. Korea", 731, 731, FivePower: false) { Row = Row };
    public static readonly Actor Russia = new("RUS", "Russia", "Russia", 365, 365, FivePower: true) { Row = Row };

    public static readonly Claimant Nis =
        new("kor-nis", "National Intelligence Service (South Korea)", "NIS", Korea, ClaimantType.Intelligence,
            PartyToWar: false) { Row = Row };
    public static readonly Claimant Hur =
        new("ukr-hur", "Defence Intelligence of Ukraine (HUR)", "HUR", Ukraine, ClaimantType.Intelligence, PartyToWar: true) { Row = Row };
    public static readonly Claimant Yonhap =
        new("kor-yonhap", "Yonhap News Agency", "Yonhap", Korea, ClaimantType.Media, PartyToWar: false) { Row = Row };
    public static readonly Claimant Msmt =
        new("inter-msmt", "Multilateral Sanctions Monitoring Team", "MSMT", null, ClaimantType.InternationalBody,
            PartyToWar: false) { Row = Row };

    public static Claim Claim(string id, Claimant claimant, string published, Estimate estimate,
        ClaimMeasure measure = ClaimMeasure.Cumulative) => new(
        id, claimant, Sent, measure, estimate, new EventDate(Day(published), Day(published), DatePrecision.Day), CodeStatus.Coded, id,
        From: NorthKorea, To: Russia) { Row = Row };

    public static Claim Flow(string id, string start, string end, Estimate estimate) =>
        Claim(id, Msmt, "2025-05-29", estimate, ClaimMeasure.Flow) with { PeriodStart = Day(start), PeriodEnd = Day(end) };

    public static Estimate About(decimal best) => new(null, best, null, Hedge.About, Soldiers);

    public static Estimate MoreThan(decimal low) => new(low, null, null, Hedge.MoreThan, Soldiers);

    public static Estimate UpTo(decimal high) => new(null, null, high, Hedge.UpTo, Soldiers);

    public static Estimate Range(decimal low, decimal high) => new(low, null, high, Hedge.Range, Soldiers);

    public static Estimate NoNumber => new(null, null, null, Hedge.Unquantified, Soldiers);

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DataRow RowAt(string table, int line) => new(table, line, new Dictionary<string, int>(), []);

    /// <summary>Data with these claims and nothing else.</summary>
    public static EngagementData Data(params Claim[] claims) => Empty(claims, [], [Korea, Ukraine, NorthKorea, Russia], []);

    public static EngagementData Empty(
        IReadOnlyList<Claim> claims, IReadOnlyList<Event> events, IReadOnlyList<Actor> actors, IReadOnlyList<Coverage> coverage) => new()
    {
        Version = "test",
        Folder = "test",
        Actors = actors,
        Persons = [],
        Places = [],
        Events = events,
        Units = [Soldiers, Rounds],
        Quantities = [Sent, Planned, Killed, Casualties],
        Claimants = [Nis, Hur, Yonhap, Msmt],
        Claims = claims,
        Conversions = [],
        Sources = [],
        Citations = [],
        Coverage = coverage,
        Resolutions = [],
        Agreements = [],
        ArticleClaims = [],
    };
}

/// <summary>Builds data in memory with the meetings that a test needs.</summary>
internal sealed class GivenMeetings
{
    private static readonly Dictionary<string, Actor> Actors = new[]
    {
        new Actor("PRK", "North Korea", "N. Korea", 731, 731, false) { Row = Given.Row },
        new Actor("CHN", "China", "China", 710, 710, true) { Row = Given.Row },
        new Actor("RUS", "Russia", "Russia", 365, 365, true) { Row = Given.Row },
        new Actor("USA", "United States", "US", 2, 2, true) { Row = Given.Row },
        new Actor("KOR", "South Korea", "S. Korea", 732, 732, true) { Row = Given.Row },
        new Actor("JPN", "Japan", "Japan", 740, 740, true) { Row = Given.Row },
        new Actor("VNM", "Vietnam", "Vietnam", 816, 816, false) { Row = Given.Row },
        new Actor("SGP", "Singapore", "Singapore", 830, 830, false) { Row = Given.Row },
    }.ToDictionary(actor => actor.Iso3c);

    private readonly List<Event> _events = [];
    private readonly List<Coverage> _coverage = [];

    /// <summary>The fifteen meetings of 2018–19 and those of 2025 with Xi and Putin, covered from 2018 to February 2026.</summary>
    public static GivenMeetings Flurry() => new GivenMeetings()
        .Covered("2018-01-01", "2026-02-28")
        .Meeting("2018-03-25", "2018-03-28", "CHN", "Xi Jinping", "Beijing")
        .Meeting("2018-04-27", "2018-04-27", "KOR", "Moon Jae-in", "Panmunjom")
        .Meeting("2018-05-07", "2018-05-08", "CHN", "Xi Jinping", "Dalian")
        .Meeting("2018-05-26", "2018-05-26", "KOR", "Moon Jae-in", "Panmunjom")
        .Meeting("2018-06-10", "2018-06-10", "SGP", "Lee Hsien Loong", "Singapore")
        .Meeting("2018-06-12", "2018-06-12", "USA", "Donald Trump", "Singapore")
        .Meeting("2018-06-19", "2018-06-20", "CHN", "Xi Jinping", "Beijing")
        .Meeting("2018-09-18", "2018-09-20", "KOR", "Moon Jae-in", "Pyongyang")
        .Meeting("2018-11-04", "2018-11-06", "VNM", "Miguel Díaz-Canel", "Pyongyang")
        .Meeting("2019-01-07", "2019-01-10", "CHN", "Xi Jinping", "Beijing", talks: "2019-01-08")
        .Meeting("2019-02-27", "2019-02-28", "USA", "Donald Trump", "Hanoi", talks: "2019-02-28")
        .Meeting("2019-03-01", "2019-03-02", "VNM", "Nguyễn Phú Trọng", "Hanoi")
        .Meeting("2019-04-25", "2019-04-25", "RUS", "Vladimir Putin", "Vladivostok")
        .Meeting("2019-06-20", "2019-06-21", "CHN", "Xi Jinping", "Pyongyang")
        .Meeting("2019-06-30", "2019-06-30", "USA", "Donald Trump", "Panmunjom")
        .Meeting("2025-09-03", "2025-09-03", "RUS", "Vladimir Putin", "Beijing")
        .Meeting("2025-09-04", "2025-09-04", "CHN", "Xi Jinping", "Beijing");

    public GivenMeetings Covered(string from, string to, Completeness completeness = Completeness.Complete)
    {
        _coverage.Add(new($"window-{_coverage.Count}", "leader_meetings", null, Given.Day(from), Given.Day(to), completeness,
            "test") { Row = Given.Row });
        return this;
    }

    public GivenMeetings Meeting(
        string from, string to, string iso3c, string name, string place,
        CodeStatus status = CodeStatus.Coded, DatePrecision precision = DatePrecision.Day, string? talks = null)
    {
        var id = $"{from}-{iso3c.ToLowerInvariant()}-{place.ToLowerInvariant()}";
        Participation Leader(int number, string state, string who) => new(
            id, number, Actors[state], new(who, who, who, Actors[state]) { Row = Given.Row }, ParticipantRole.Principal,
                ParticipantRank.TopLeader, "President") { Row = Given.Row };
        _events.Add(new Event(
            id, EventType.Summit, new(Given.Day(from), Given.Day(to), precision),
            talks is null ? null : new(Given.Day(talks), Given.Day(talks), DatePrecision.Day),
            new(place, place, Actors["PRK"], null, null, 1) { Row = Given.Row }, $"{name} meets Kim", "Summary.", null, status, null, null,
            null, null, [Leader(1, "PRK", "Kim Jong Un"), Leader(2, iso3c, name)]) { Row = Given.RowAt("events", _events.Count + 2) });
        return this;
    }

    public EngagementData Build() => Given.Empty([], _events, [.. Actors.Values], _coverage);
}
