using System.Globalization;
using Microsoft.Data.Sqlite;

namespace DprkEngagement.Interop.Tests;

/// <summary>The tables in SQLite, with the types, keys and constraints of datapackage.json.</summary>
public sealed class SqliteTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    [Fact]
    public void Every_row_of_every_table_is_taken() => Assert.Equal(
        RowCounts.Lines(),
        string.Concat(PackageSchema.Tables.Select(table => $"{table.Name} {Assert.Single(database.Query($"SELECT count(*) FROM \"{table.Name}\""))}\n")));

    [Fact]
    public void Every_value_has_the_documented_type()
    {
        var wrong = from table in PackageSchema.Tables
                    from field in table.Fields
                    let name = (string)field["name"]!
                    from type in database.Query($"SELECT DISTINCT typeof(\"{name}\") FROM \"{table.Name}\" WHERE \"{name}\" IS NOT NULL")
                    where !string.Equals(type, SqliteSchema.TypeOf(field), StringComparison.OrdinalIgnoreCase)
                    select $"{table.Name}.{name} is {type}";

        Assert.Equal([], wrong);
    }

    [Theory]
    [InlineData("INSERT INTO votes VALUES ('2022-03-02-unga-es-11-1', 'XXX', 'no')", "SQLite Error 19: 'FOREIGN KEY constraint failed'.")]
    [InlineData("INSERT INTO votes VALUES ('2022-03-02-unga-es-11-1', 'PRK', 'no')", "SQLite Error 19: 'UNIQUE constraint failed: votes.event_id, votes.iso3c'.")]
    [InlineData("UPDATE events SET date_end = '2019-02-30'", "SQLite Error 19: 'CHECK constraint failed: date(date_end) = date_end'.")]
    [InlineData("UPDATE claims SET claimant_id = NULL", "SQLite Error 19: 'NOT NULL constraint failed: claims.claimant_id'.")]
    [InlineData("UPDATE places SET latitude = 91", "SQLite Error 19: 'CHECK constraint failed: latitude <= 90'.")]
    public void The_constraints_hold(string sql, string error) =>
        Assert.Equal(error, Assert.Throws<SqliteException>(() => database.Execute(sql)).Message);

    [Fact]
    public void Meetings_counted_in_SQL_from_the_codebooks_rule_are_those_of_the_library()
    {
        var counted = database.Query(
            """
            SELECT DISTINCT event_id, other.iso3c
            FROM events
            JOIN participations AS dprk USING (event_id)
            JOIN participations AS other USING (event_id)
            WHERE event_type IN ('summit', 'leader_meeting') AND code_status = 'coded'
              AND dprk.iso3c = 'PRK' AND dprk.role = 'principal' AND dprk.rank = 'top_leader'
              AND other.iso3c <> 'PRK' AND other.role = 'principal' AND other.rank IN ('top_leader', 'head_of_government')
            ORDER BY event_id, other.iso3c
            """);

        Assert.Equal(
            EngagementData.Load(ThisRepository.Data).Meetings().Select(meeting => $"{meeting.Event.Id} {meeting.Counterpart.Iso3c}").Order(StringComparer.Ordinal),
            counted);
    }

    [Fact]
    public void Sources_counted_in_SQL_are_those_of_the_library() => Assert.Equal(
        Measures.Sourcing(EngagementData.Load(ThisRepository.Data)).Tables
            .Select(table => string.Create(CultureInfo.InvariantCulture, $"{table.Table} {table.WithSource.Count} {table.WithTwoSources.Count}"))
            .Order(StringComparer.Ordinal),
        database.Query(
            """
            SELECT record_table, count(*), sum(pages >= 2)
            FROM (SELECT record_table, record_id, count(*) AS pages FROM citations GROUP BY record_table, record_id)
            GROUP BY record_table ORDER BY record_table
            """));
}
