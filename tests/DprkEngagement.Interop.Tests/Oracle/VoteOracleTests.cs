using System.Globalization;

namespace DprkEngagement.Interop.Tests.Oracle;

public sealed class VoteOracleTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    [Theory]
    [InlineData("RUS")]
    [InlineData("CHN")]
    public void Votes_alike_and_different_are_those_that_sql_finds(string other)
    {
        var votes = Measures.UkraineVotes(Shipped.Data);
        var agreement = other == "RUS" ? votes.Russia : votes.China;

        // Known votes that are the same; a No against anything that is known not to be a No, or two other known votes that differ.
        var expected = database.Query(
            $"""
            WITH ukraine AS (
                SELECT r.event_id FROM resolutions r JOIN events e USING (event_id)
                WHERE r.body = 'general_assembly' AND e.code_status = 'coded'
                  AND EXISTS (SELECT 1 FROM participations p WHERE p.event_id = r.event_id AND p.iso3c = 'UKR' AND p.role = 'subject')),
            pairs AS (
                SELECT (SELECT vote FROM votes v WHERE v.event_id = u.event_id AND iso3c = 'PRK') AS dprk,
                       (SELECT vote FROM votes v WHERE v.event_id = u.event_id AND iso3c = '{other}') AS other
                FROM ukraine u),
            matches AS (
                SELECT CASE
                    WHEN dprk IN ('yes', 'no', 'abstain', 'absent') AND other IN ('yes', 'no', 'abstain', 'absent')
                        THEN CASE WHEN dprk = other THEN 'same' ELSE 'different' END
                    WHEN (dprk = 'no' AND other = 'not_no') OR (dprk = 'not_no' AND other = 'no') THEN 'different'
                    ELSE 'unknown' END AS match
                FROM pairs)
            SELECT (SELECT count(*) FROM matches WHERE match = 'same'), (SELECT count(*) FROM matches WHERE match = 'different'),
                   (SELECT count(*) FROM matches WHERE match = 'unknown')
            """);

        Assert.Equal([string.Create(CultureInfo.InvariantCulture, $"{agreement.Same} {agreement.Different} {agreement.Unknown}")], expected);
    }
}
