using System.Globalization;

namespace DprkEngagement.Interop.Tests.Oracle;

public sealed class ContactOracleTests(SqlContacts sql) : IClassFixture<SqlContacts>
{
    [Theory]
    [InlineData(ContactLevel.Leaders)]
    [InlineData(ContactLevel.AllLevels)]
    public void Contacts_by_country_and_year_are_those_that_sql_finds(ContactLevel level)
    {
        var found = Measures.ContactsByYear(Shipped.Data, level).Cells.Where(cell => cell.Found.Count > 0)
            .Select(cell => string.Create(CultureInfo.InvariantCulture, $"{cell.Counterpart.Iso3c} {cell.Year} {cell.Found.Count}"));

        Assert.Equal(sql.ByYear(level).Select(row => string.Join(' ', row)), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(ContactLevel.Leaders, 14)]
    [InlineData(ContactLevel.AllLevels, 14)]
    [InlineData(ContactLevel.AllLevels, 0)]
    public void Contacts_close_together_are_those_that_sql_finds(ContactLevel level, int days)
    {
        var pairs = Measures.ContactsNearby(Shipped.Data, level, days).Pairs.Select(pair => string.Create(
            CultureInfo.InvariantCulture,
            $"{pair.Earlier.Event.Id} {pair.Earlier.Counterpart.Iso3c} {pair.Later.Event.Id} {pair.Later.Counterpart.Iso3c} {pair.Days}"));

        Assert.Equal(sql.Nearby(level, days).Select(row => string.Join(' ', row)), pairs);
    }
}
