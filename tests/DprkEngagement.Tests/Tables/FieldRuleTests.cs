namespace DprkEngagement.Tests.Tables;

/// <summary>What one field may hold: the schema's types and constraints. Every test pins the whole line that a user reads.</summary>
public sealed class FieldRuleTests
{
    [Theory]
    [InlineData("claims", "unit", "solders", "data/claims.csv(2,10): error unit-unknown: unit is 'solders'; did you mean 'soldiers'? (codebook: claims.unit)")]
    [InlineData("claims", "measure", "Stock", "data/claims.csv(2,5): error measure-unknown: measure is 'Stock'; did you mean 'stock'? (codebook: claims.measure)")]
    [InlineData("claims", "measure", "total", "data/claims.csv(2,5): error measure-unknown: measure is 'total'; it must be one of stock, flow, cumulative (codebook: claims.measure)")]
    [InlineData("events", "event_type", "sumit", "data/events.csv(2,2): error event-type-unknown: event_type is 'sumit'; did you mean 'summit'? (codebook: events.event_type)")]
    [InlineData("actors", "five_power", "TRUE", "data/actors.csv(2,6): error boolean-unreadable: five_power is 'TRUE'; a spreadsheet has put it into capitals; write true (codebook: actors.five_power)")]
    [InlineData("actors", "cow_code", "731.0", "data/actors.csv(2,4): error integer-unreadable: cow_code is '731.0'; write a whole number: 731 (codebook: actors.cow_code)")]
    [InlineData("actors", "cow_code", "1000", "data/actors.csv(2,4): error out-of-range: cow_code is '1000'; it must be from 2 to 999 (codebook: actors.cow_code)")]
    [InlineData("claims", "date_prec", "0", "data/claims.csv(2,12): error out-of-range: date_prec is '0'; it must be from 1 to 5 (codebook: claims.date_prec)")]
    [InlineData("claims", "best", "\"1,500\"", "data/claims.csv(2,8): error number-unreadable: best is '1,500'; write it without separators: 1500 (codebook: claims.best)")]
    [InlineData("claims", "best", "about 1500", "data/claims.csv(2,8): error number-unreadable: best is 'about 1500'; write digits only, with a point before decimals; words belong in notes (codebook: claims.best)")]
    [InlineData("claims", "best", "1.5e3", "data/claims.csv(2,8): error number-unreadable: best is '1.5e3'; a spreadsheet has shortened the number, and it may have been any from 1450 to 1549; write it in full, as the source has it (codebook: claims.best)")]
    [InlineData("claims", "best", "-200", "data/claims.csv(2,8): error out-of-range: best is '-200'; it must be -100 or more (codebook: claims.best)")]
    [InlineData("claims", "date_published", "18.10.2024", "data/claims.csv(2,11): error date-unreadable: date_published is '18.10.2024'; a spreadsheet has rewritten the date; write 2024-10-18 (codebook: claims.date_published)")]
    [InlineData("claims", "date_published", "2024-10", "data/claims.csv(2,11): error date-unreadable: date_published is '2024-10'; write year-month-day with hyphens, e.g. 2018-06-12 (codebook: claims.date_published)")]
    [InlineData("claims", "date_published", "2023-02-29", "data/claims.csv(2,11): error date-unreadable: date_published is '2023-02-29'; there is no such day (codebook: claims.date_published)")]
    [InlineData("claims", "date_published", "2204-10-18", "data/claims.csv(2,11): error date-unreadable: date_published is '2204-10-18'; the year must be from 1900 to 2099 (codebook: claims.date_published)")]
    [InlineData("sources", "url", "javascript:alert(1)", "data/sources.csv(2,5): error url-unreadable: url is 'javascript:alert(1)'; write a whole web address, beginning with https:// or http://, without spaces (codebook: sources.url)")]
    [InlineData("sources", "url", "example.org/troops", "data/sources.csv(2,5): error url-unreadable: url is 'example.org/troops'; write a whole web address, beginning with https:// or http://, without spaces (codebook: sources.url)")]
    [InlineData("coverage", "coverage_id", "Meetings USA", "data/coverage.csv(2,1): error form-wrong: coverage_id is 'Meetings USA'; write small letters, digits and single hyphens only, e.g. leader-meetings-chn (codebook: coverage.coverage_id)")]
    [InlineData("claims", "title", "", "data/claims.csv(2,23): error value-missing: title is empty; it must be filled (codebook: claims.title)")]
    public void A_value_that_its_column_does_not_hold_is_named_with_what_was_expected(string table, string column, string value, string expected)
    {
        using var folder = new SampleFolder();

        Assert.Equal(expected, folder.Set(table, 2, column, value).Problems());
    }

    [Theory]
    [InlineData("events", "place_id", "singapur", "data/events.csv(2,8): error place-id-unknown: place_id is 'singapur'; places.csv has no such place_id; did you mean 'singapore'? (codebook: events.place_id)")]
    [InlineData("events", "place_id", "pyongyang", "data/events.csv(2,8): error place-id-unknown: place_id is 'pyongyang'; places.csv has no such place_id; add it there first (codebook: events.place_id)")]
    [InlineData("claims", "claimant_id", "kor-nsi", "data/claims.csv(2,2): error claimant-id-unknown: claimant_id is 'kor-nsi'; claimants.csv has no such claimant_id; did you mean 'kor-nis'? (codebook: claims.claimant_id)")]
    [InlineData("claims", "from_iso3c", "Korea", "data/claims.csv(2,16): error from-iso3c-unknown: from_iso3c is 'Korea'; actors.csv has no such iso3c; it may mean more than one; write 'PRK' for North Korea or 'KOR' for South Korea (codebook: claims.from_iso3c)")]
    [InlineData("participations", "person_id", "kim-jong-eun", "data/participations.csv(2,4): error person-id-unknown: person_id is 'kim-jong-eun'; persons.csv has no such person_id; did you mean 'kim-jong-un'? (codebook: participations.person_id)")]
    [InlineData("citations", "record_id", "2018-06-12-trump-kim-singapor", "data/citations.csv(2,2): error record-id-unknown: record_id is '2018-06-12-trump-kim-singapor'; events.csv has no such event_id; did you mean '2018-06-12-trump-kim-singapore'? (codebook: citations.record_id)")]
    [InlineData("citations", "record_table", "event", "data/citations.csv(2,1): error record-table-unknown: record_table is 'event'; did you mean 'events'? (codebook: citations.record_table)")]
    [InlineData("citations", "source_id", "yonhap-2", "data/citations.csv(2,3): error source-id-unknown: source_id is 'yonhap-2'; sources.csv has no such source_id; did you mean 'yonhap-1'? (codebook: citations.source_id)")]
    public void A_key_that_points_nowhere_is_named_with_the_nearest_that_there_is(string table, string column, string value, string expected)
    {
        using var folder = new SampleFolder();

        Assert.Equal(expected, folder.Set(table, 2, column, value).Problems());
    }

    [Fact]
    public void A_key_that_stands_twice_is_reported_with_the_line_of_the_first()
    {
        using var folder = new SampleFolder();
        folder.Add("persons", "kim-jong-un,Kim,Kim,PRK");

        Assert.Equal("data/persons.csv(4,1): error key-repeated: person_id is 'kim-jong-un', which stands in line 2 already; each may stand once (codebook: persons.person_id)", folder.Problems());
    }

    [Fact]
    public void An_address_that_stands_twice_is_reported_with_the_line_of_the_first()
    {
        using var folder = new SampleFolder();
        folder.Add("sources", "yonhap-2,Yonhap,Another title,,https://example.org/troops");

        Assert.Equal("data/sources.csv(3,5): error key-repeated: url is 'https://example.org/troops', which stands in line 2 already; each may stand once (codebook: sources.url)", folder.Problems());
    }

    [Fact]
    public void A_key_of_several_columns_that_stands_twice_is_reported_with_the_line_of_the_first()
    {
        using var folder = new SampleFolder();
        folder.Add("citations", "claims,2024-10-18-nis-troops-1500,yonhap-1,again");

        Assert.Equal(
            "data/citations.csv(4,3): error key-repeated: the row repeats line 3: record_table 'claims', record_id '2024-10-18-nis-troops-1500', source_id 'yonhap-1'; each combination may stand once (codebook: citations.source_id)",
            folder.Problems());
    }

    [Fact]
    public void One_wrong_key_is_one_problem_however_many_rows_point_to_it()
    {
        using var folder = new SampleFolder();
        folder.Set("persons", 2, "person_id", "Kim-Jong-Un");

        Assert.Equal("data/persons.csv(2,1): error form-wrong: person_id is 'Kim-Jong-Un'; write small letters, digits and single hyphens only, e.g. kim-jong-un (codebook: persons.person_id)", folder.Problems());
    }

    [Fact]
    public void An_empty_key_is_one_problem_however_many_rows_point_to_it()
    {
        using var folder = new SampleFolder();
        folder.Set("events", 2, "event_id", "");

        Assert.Equal("data/events.csv(2,1): error value-missing: event_id is empty; it must be filled (codebook: events.event_id)", folder.Problems());
    }

    [Fact]
    public void Numbers_and_dates_are_read_the_same_in_every_culture()
    {
        using var _ = new InCulture("tr-TR");
        using var folder = new SampleFolder();
        folder.Set("claims", 2, "best", "1500.5").Set("claims", 2, "unit", "İ");

        Assert.Equal(
            "data/claims.csv(2,10): error unit-unknown: unit is 'İ'; it must be one of " + UnitsInSchema() + " (codebook: claims.unit)",
            folder.Problems());
        Assert.Equal(1500.5m, (decimal)folder.Set("claims", 2, "unit", "soldiers").Load().Data!.Claims[0].Estimate.Best!.Value);
    }

    private static string UnitsInSchema() => string.Join(", ", Enum.GetNames<Unit>().Select(EnumNames.InData));
}
