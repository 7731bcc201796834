using System.Text.RegularExpressions;
using Microsoft.Data.Analysis;

namespace DprkEngagement.Interactive.Tests.Frames;

public class TableFrameTests
{
    public static TheoryData<string> Tables => new(Repository.Data.RowCounts.Select(one => one.Table));

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_comes_back_from_a_frame_as_the_text_of_its_file_but_for_needless_quotes(string table)
    {
        var frame = Repository.Data.ToDataFrame(table);

        var text = File.ReadAllText(Path.Combine(Repository.Data.Folder, table + ".csv"));
        Assert.Equal(Regex.Replace(text, "(?<=^|,)\"([^\",\n]*)\"(?=,|$)", "$1", RegexOptions.Multiline), frame.ToCsv());
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_frame_of_a_table_passes_the_checks_of_its_file(string table)
    {
        var result = Repository.Data.TryFromDataFrame(table, Repository.Data.ToDataFrame(table));

        Assert.Empty(result.Problems);
        Assert.Equal(Repository.Data.RowCounts, result.Data!.RowCounts);
    }

    [Fact]
    public void Columns_have_the_types_that_the_schema_says()
    {
        var claims = Repository.Data.ToDataFrame("claims");

        Assert.Equal(typeof(string), claims["claim_id"].DataType);
        Assert.Equal(typeof(decimal), claims["low"].DataType);
        Assert.Equal(typeof(int), claims["date_prec"].DataType);
        Assert.Equal(typeof(DateTime), claims["date_published"].DataType);
        Assert.Equal(typeof(bool), Repository.Data.ToDataFrame("claimants")["party_to_war"].DataType);
    }

    [Fact]
    public void No_table_has_a_column_of_single_precision() =>
        Assert.DoesNotContain(Tables.SelectMany(row => Repository.Data.ToDataFrame(row.Data).Columns), column => column.DataType == typeof(float));

    [Fact]
    public void Unknown_is_null_and_a_day_has_no_time()
    {
        var claims = Repository.Data.ToDataFrame("claims");
        var row = claims.Rows.First(one => Equals(one["claim_id"], "2024-10-18-nis-troops-1500"));

        Assert.Equal(1500m, row["best"]);
        Assert.Null(row["low"]);
        Assert.Equal(new DateTime(2024, 10, 18), row["date_published"]);
        Assert.Equal(DateTimeKind.Unspecified, ((DateTime)row["date_published"]).Kind);
    }

    [Fact]
    public void A_wrong_value_is_reported_as_in_a_file()
    {
        var claims = Repository.Data.ToDataFrame("claims");
        var units = (StringDataFrameColumn)claims["unit"];
        var row = Enumerable.Range(0, (int)claims.Rows.Count).First(one => units[one] == "soldiers");
        units[row] = "solders";

        var problem = Assert.Single(Repository.Data.TryFromDataFrame("claims", claims).Problems);

        Assert.Equal($"data/claims.csv({row + 2},10): error unit-unknown: unit is 'solders'; did you mean 'soldiers'? (codebook: claims.unit)", problem.ToString());
    }

    [Fact]
    public void Rules_between_tables_hold_for_a_frame_too()
    {
        var actors = Repository.Data.ToDataFrame("actors");
        var without = actors.Filter(actors["iso3c"].ElementwiseNotEquals("LAO"));

        var error = Assert.Throws<DataException>(() => Repository.Data.FromDataFrame("actors", without));

        Assert.Contains("iso3c is 'LAO'; actors.csv has no such iso3c", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_is_missing_is_reported_as_in_a_file()
    {
        var sources = Repository.Data.ToDataFrame("sources");
        sources.Columns.Remove("publisher");

        var error = Assert.Throws<DataException>(() => Repository.Data.FromDataFrame("sources", sources));

        Assert.Contains("data/sources.csv(1,0): error column-missing: the column 'publisher' is missing; it comes after 'source_id'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_added_to_a_frame_is_in_the_new_data_alone()
    {
        var persons = Repository.Data.ToDataFrame("persons");
        persons.Append(["test-person", "Test Person", "Person", "PRK"], inPlace: true);

        var data = Repository.Data.FromDataFrame("persons", persons);

        Assert.Equal("Test Person", data.Persons[^1].Name);
        Assert.DoesNotContain(Repository.Data.Persons, person => person.Id == "test-person");
    }

    [Fact]
    public void Data_from_a_frame_give_that_frame_and_take_another()
    {
        var persons = Repository.Data.ToDataFrame("persons");
        persons.Append(["test-person", "Test Person", "Person", "PRK"], inPlace: true);
        var once = Repository.Data.FromDataFrame("persons", persons);
        var places = once.ToDataFrame("places");
        places.Append(["test-place", "Test Place", "PRK", 39.0m, 125.7m, 1], inPlace: true);

        var twice = once.FromDataFrame("places", places);

        Assert.Equal(persons.ToCsv(), twice.ToDataFrame("persons").ToCsv());
        Assert.Equal("Test Place", twice.Places[^1].Name);
        Assert.Equal("Test Person", twice.Persons[^1].Name);
    }

    [Fact]
    public void Data_cut_at_a_day_are_no_file_but_their_lists_are_frames()
    {
        var data = Repository.Data.AsOf(new DateOnly(2024, 10, 28));

        var error = Assert.Throws<ArgumentException>(() => data.ToDataFrame("claims"));

        Assert.StartsWith("The data were cut at 2024-10-28, and the table's file holds all rows. Take a list of the data", error.Message, StringComparison.Ordinal);
        Assert.Equal(data.Claims.Count, data.Claims.ToDataFrame().Rows.Count);
    }

    [Fact]
    public void An_unknown_table_names_the_nearest()
    {
        var error = Assert.Throws<ArgumentException>(() => Repository.Data.ToDataFrame("claim"));

        Assert.StartsWith("there is no table 'claim'; did you mean 'claims'?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_frame_is_written_the_same_in_every_culture()
    {
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("de-DE");
            var frame = new DataFrame(
                new DoubleDataFrameColumn("number", [0.5]),
                new DateTimeDataFrameColumn("day", [new DateTime(2024, 10, 18)]),
                new StringDataFrameColumn("text", ["a, \"b\""]));

            Assert.Equal("number,day,text\n0.5,2024-10-18,\"a, \"\"b\"\"\"\n", frame.ToCsv());
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }

    [Fact]
    public void A_text_that_a_spreadsheet_would_run_gets_an_apostrophe_in_the_file()
    {
        var frame = new DataFrame(
            new StringDataFrameColumn("text", ["=HYPERLINK(\"https://example.org\")", "@x", "-4.5", "plain"]),
            new DoubleDataFrameColumn("number", [-1, 2, 3, 4]));
        var path = Path.GetTempFileName();
        try
        {
            frame.WriteCsv(path);

            Assert.Equal("text,number\n\"'=HYPERLINK(\"\"https://example.org\"\")\",-1\n'@x,2\n-4.5,3\nplain,4\n", File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
