namespace DprkEngagement.Interop.Tests.Oracle;

public sealed class PlaceOracleTests(SqlContacts sql) : IClassFixture<SqlContacts>
{
    [Fact]
    public void Who_travelled_to_whom_is_what_sql_finds() => Assert.Equal(
        sql.ByGround().Select(row => string.Join(' ', row)),
        Measures.MeetingPlaces(Shipped.Data).Meetings.GroupBy(one => (one.Meeting.Counterpart.Iso3c, Ground: one.Ground.ToString()))
            .OrderBy(group => group.Key.Iso3c, StringComparer.Ordinal).ThenBy(group => group.Key.Ground, StringComparer.Ordinal)
            .Select(group => FormattableString.Invariant($"{group.Key.Iso3c} {group.Key.Ground} {group.Count()}")));
}
