using System.Globalization;

namespace DprkEngagement.Tests.Interop;

/// <summary>Contacts and what is computed of them, counted again in SQL from the codebook's rule.</summary>
public sealed class ContactOracleTests
{
    /// <summary>State and day of every contact of a level.</summary>
    private const string Views =
        """
        CREATE VIEW leaders AS
        SELECT DISTINCT e.event_id, e.date_start, e.date_end, e.date_prec, them.iso3c
        FROM events e
        JOIN participations us ON us.event_id = e.event_id AND us.iso3c = 'PRK' AND us.role = 'principal' AND us.rank = 'top_leader'
        JOIN participations them ON them.event_id = e.event_id AND them.iso3c <> 'PRK' AND them.role = 'principal'
            AND them.rank IN ('top_leader', 'head_of_government')
        WHERE e.event_type IN ('summit', 'leader_meeting') AND e.code_status = 'coded';

        CREATE VIEW sides AS
        SELECT event_id, iso3c, min(CASE rank WHEN 'top_leader' THEN 0 WHEN 'head_of_government' THEN 1 WHEN 'senior' THEN 2
            WHEN 'envoy' THEN 3
            WHEN 'deputy_minister' THEN 4 WHEN 'official' THEN 5 ELSE 6 END) AS height
        FROM participations WHERE role = 'principal' GROUP BY event_id, iso3c;

        CREATE VIEW all_levels AS
        SELECT * FROM leaders
        UNION
        SELECT e.event_id, e.date_start, e.date_end, e.date_prec, them.iso3c
        FROM events e JOIN sides us ON us.event_id = e.event_id AND us.iso3c = 'PRK' JOIN sides them ON them.event_id = e.event_id
            AND them.iso3c <> 'PRK'
        WHERE e.event_type IN ('high_level_visit', 'talks_round') AND e.code_status = 'coded'
            AND e.contact_form IN ('talks', 'reception', 'ceremony')
          AND min(us.height, them.height) <= 3 AND max(us.height, them.height) <= 4;
        """;

    public static TheoryData<string, ContactLevel> Levels =>
        [.. from record in Records.All.Select(row => row.Data) from level in Enum.GetValues<ContactLevel>() select (record, level)];

    [Theory]
    [MemberData(nameof(Levels))]
    public void Contacts_by_country_and_year_are_those_that_sql_finds(string record, ContactLevel level)
    {
        var found = Measures.ContactsByYear(Records.Of(record), level)
            .SelectMany(year => year).SelectMany(cell => cell.Found)
            .GroupBy(contact => (contact.Counterpart.Iso3c, contact.Day.Year))
            .Select(cell => FormattableString.Invariant($"{cell.Key.Iso3c} {cell.Key.Year} {cell.Count()}"));

        Assert.Equal(
            Sql(record).Query($"SELECT iso3c, substr(date_start, 1, 4) AS year, count(*) FROM {View(level)} GROUP BY iso3c, year")
                .Order(StringComparer.Ordinal),
            found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void Before_and_after_the_invasion_are_what_sql_counts(string record, ContactLevel level)
    {
        var data = Records.Of(record);
        var set = level == ContactLevel.Leaders ? "leaders alone, five powers" : "all contacts, five powers";
        var russia = Measures.BeforeAfter(data)
            .Single(row => row.Set == set && row.Power?.Iso3c == "RUS" && row.What == "Russia’s share");

        string Of(string iso3c, string first, string last) => Sql(record).Query(
            $"""
            SELECT count(*) FROM {View(level)} c JOIN actors USING (iso3c)
            WHERE date_start BETWEEN '{first}' AND '{last}' AND five_power = 1 AND iso3c LIKE '{iso3c}'
            """).Single();

        Assert.Equal(
            [Of("RUS", "2018-01-01", "2022-02-23"), Of("%", "2018-01-01", "2022-02-23"), Of("RUS", "2022-02-24", Day(data.SearchedUntil)),
                Of("%", "2022-02-24", Day(data.SearchedUntil))],
            new[] { russia.BeforeCount, russia.BeforeTotal, russia.AfterCount, russia.AfterTotal }.Select(count =>
                count.ToString(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [MemberData(nameof(RecordTests.Names), MemberType = typeof(RecordTests))]
    public void Who_travelled_to_whom_is_what_sql_finds(string record) => Assert.Equal(
        Sql(record).Query(
            """
            SELECT iso3c, ground, count(*) FROM (
                SELECT l.iso3c, CASE
                    WHEN p.iso3c = 'PRK' THEN 'came'
                    WHEN p.iso3c = l.iso3c THEN 'went'
                    WHEN EXISTS (SELECT 1 FROM leaders o WHERE o.event_id = l.event_id AND o.iso3c = p.iso3c) THEN NULL
                    ELSE 'third' END AS ground
                FROM leaders l JOIN events e USING (event_id) JOIN places p USING (place_id))
            WHERE ground IS NOT NULL GROUP BY iso3c, ground
            """).Order(StringComparer.Ordinal),
        Measures.MeetingPlaces(Records.Of(record))
            .SelectMany(row => row.Went.Select(one => (one, "went")).Concat(row.Came.Select(one => (one, "came")))
                .Concat(row.Third.Select(one => (one, "third"))))
            .GroupBy(one => (one.one.Counterpart.Iso3c, one.Item2))
            .Select(group => FormattableString.Invariant($"{group.Key.Iso3c} {group.Key.Item2} {group.Count()}"))
                .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("RUS")]
    [InlineData("CHN")]
    public void Votes_alike_and_different_are_those_that_sql_finds(string other)
    {
        var matches = Measures.UkraineVotes(Records.Shipped);
        var column = matches.ColumnNames.ToList().IndexOf($"same_as_{other.ToLowerInvariant()}");
        var found = matches.Cells.Select(row => row[column] switch { true => "same", false => "different", _ => "unknown" })
            .CountBy(match => match).ToDictionary();

        // Known votes that are the same; a No against anything that is known not to be a No, or two other known votes that differ.
        var expected = Sql("as shipped").Query(
            $"""
            WITH ukraine AS (
                SELECT r.event_id FROM resolutions r JOIN events e USING (event_id)
                WHERE r.body = 'general_assembly' AND e.code_status = 'coded'
                  AND EXISTS (SELECT 1 FROM participations p WHERE p.event_id = r.event_id AND p.iso3c = 'UKR' AND p.role = 'subject')),
            pairs AS (
                SELECT (SELECT vote FROM votes v WHERE v.event_id = u.event_id AND iso3c = 'PRK') AS dprk,
                       (SELECT vote FROM votes v WHERE v.event_id = u.event_id AND iso3c = '{other}') AS other
                FROM ukraine u)
            SELECT CASE
                WHEN dprk IN ('yes', 'no', 'abstain', 'absent') AND other IN ('yes', 'no', 'abstain', 'absent') THEN CASE
                    WHEN dprk = other THEN 'same' ELSE 'different' END
                WHEN (dprk = 'no' AND other = 'not_no') OR (dprk = 'not_no' AND other = 'no') THEN 'different'
                ELSE 'unknown' END AS match, count(*)
            FROM pairs GROUP BY match
            """);

        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Select(one => FormattableString.Invariant($"{one.Key} {one.Value}"))
            .Order(StringComparer.Ordinal));
    }

    private static SqliteDatabase Sql(string record) => SqliteDatabase.Of(record, Views);

    private static string View(ContactLevel level) => level == ContactLevel.Leaders ? "leaders" : "all_levels";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
