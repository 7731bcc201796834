namespace DprkEngagement.Tests.Tables;

/// <summary>What is wrong with datapackage.json, and with files that do not fit it.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void Json_that_cannot_be_read_is_reported_with_its_line()
    {
        using var folder = new SampleFolder();

        Assert.Equal(
            "data/datapackage.json(3,0): error schema-unreadable: the file is not well-formed JSON near this line: look for a missing or spare comma, quote or bracket",
            folder.ProblemsWith("datapackage.json", "{\n  \"version\": \"1\"\n  \"resources\": []\n}"));
    }

    [Fact]
    public void Json_with_a_byte_order_mark_is_read()
    {
        using var folder = new SampleFolder();

        Assert.Equal("", folder.ProblemsWith("datapackage.json", "\uFEFF" + folder.Schema));
    }

    [Fact]
    public void Json_that_is_not_UTF_8_is_reported()
    {
        using var folder = new SampleFolder();
        var latin1 = System.Text.Encoding.Latin1.GetBytes(folder.Schema.Replace("North Korea", "Corée", StringComparison.Ordinal));

        Assert.Equal("data/datapackage.json(0,0): error encoding-wrong: the file holds text that is not UTF-8; save it as UTF-8", SampleFolder.Lines(folder.LoadWith("datapackage.json", latin1)));
    }

    [Theory]
    [InlineData("\"type\": \"date\"", "\"type\": \"datetime\"", "table 'events': column 'date_start': type 'datetime' with format 'default' is not known; use string, string with format uri, integer, number, boolean or date")]
    [InlineData("\"maximum\": 999", "\"maxLength\": 999", "table 'actors': column 'cow_code': constraint 'maxLength' is not checked by this library; use required, unique, pattern, enum, minimum, maximum")]
    [InlineData("\"pattern\": \"[A-Z]{3}\"", "\"pattern\": \"[A-Z\"", "table 'actors': column 'iso3c': pattern '[A-Z' is not a regular expression that can be used")]
    [InlineData("\"resource\": \"actors\"", "\"resource\": \"states\"", "table 'persons' points to table 'states', which is not described")]
    [InlineData("\"name\": \"five_power\"", "\"name\": \"power\"", "table 'actors': column 'five_power' is not described")]
    [InlineData("\"stock\",\n                \"flow\"", "\"stocks\",\n                \"flow\"", "table 'claims': column 'measure': categories must list the values of enum, or the whole numbers from minimum to maximum, in the same order")]
    [InlineData("\"stock\"", "\"stocks\"", "claims.measure lists 'stocks', which the C# enum ClaimMeasure lacks")]
    [InlineData("\"unit\": \"soldiers\"", "\"unit\": \"men\"", "table 'claims': the category of quantity 'troops_deployed' must name its unit, one of those that column 'unit' lists")]
    [InlineData("\"path\": \"actors.csv\"", "\"path\": \"../actors.csv\"", "table 'actors': path '../actors.csv' must stay inside the data folder")]
    [InlineData("\"name\": \"coverage\"", "\"name\": \"windows\"", "table 'coverage' is not described")]
    public void A_schema_that_cannot_be_used_is_reported_with_the_reason(string what, string by, string expected)
    {
        using var folder = new SampleFolder();
        var schema = folder.Schema.Replace(what, by, StringComparison.Ordinal);
        Assert.NotEqual(schema, folder.Schema);

        Assert.Equal($"data/datapackage.json(0,0): error schema-unusable: {expected}", folder.ProblemsWith("datapackage.json", schema));
    }

    [Fact]
    public void A_file_that_the_schema_does_not_describe_is_reported()
    {
        using var folder = new SampleFolder();

        Assert.Equal(
            "data/new-table.csv(0,0): error table-undescribed: datapackage.json does not describe this file; add it to resources, or move it elsewhere",
            folder.ProblemsWith("new-table.csv", "a,b\n"));
    }

    [Fact]
    public void A_missing_table_is_reported_once_with_where_it_was_looked_for()
    {
        using var folder = new SampleFolder();
        folder.Write();
        File.Delete(Path.Combine(folder.Folder, "claims.csv"));

        Assert.Equal(
            $"data/claims.csv(0,0): error file-missing: the file of the table 'claims' is not there; looked for {Path.Combine(folder.Folder, "claims.csv")}",
            SampleFolder.Lines(EngagementData.TryLoad(folder.Folder)));
    }

    [Fact]
    public void A_missing_schema_is_reported_with_where_it_was_looked_for()
    {
        using var folder = new SampleFolder();
        folder.Write();
        File.Delete(Path.Combine(folder.Folder, "datapackage.json"));

        Assert.Equal(
            $"data/datapackage.json(0,0): error file-missing: the file, which describes the tables, is not in {folder.Folder}",
            SampleFolder.Lines(EngagementData.TryLoad(folder.Folder)));
    }

    [Fact]
    public void A_missing_folder_is_reported_with_where_it_was_looked_for()
    {
        var folder = Path.Combine(Path.GetTempPath(), "no-such-folder", "data");

        Assert.Equal(
            $"data/datapackage.json(0,0): error file-missing: there is no folder {folder}",
            SampleFolder.Lines(EngagementData.TryLoad(folder)));
    }

    [Fact]
    public void Other_texts_may_stand_for_unknown()
    {
        using var folder = new SampleFolder();
        folder.Schema = folder.Schema.Replace("\"missingValues\": [\n          \"\"", "\"missingValues\": [\n          \"\", \"NA\"", StringComparison.Ordinal);
        folder.Set("actors", 2, "cow_code", "NA").Set("claims", 2, "as_of", "NA");

        var data = folder.Load().Data!;

        Assert.Null(data.Actors[0].CowCode);
        Assert.Null(data.Claims[0].AsOf);
    }
}
