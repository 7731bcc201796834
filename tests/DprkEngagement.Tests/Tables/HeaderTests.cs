namespace DprkEngagement.Tests.Tables;

/// <summary>A header that is not the schema's: which column was renamed, moved, lost or added.</summary>
public sealed class HeaderTests
{
    private const string Rows = "kim-jong-un,Kim Jong Un,Kim,PRK\ndonald-trump,Donald Trump,Trump,USA\n";

    [Theory]
    [InlineData("person_id,name,shortname,iso3c", "data/persons.csv(1,3): error column-renamed: column 3 is named 'shortname'; its name is 'short_name'")]
    [InlineData("person_id,name,label,iso3c", "data/persons.csv(1,3): error column-renamed: column 3 is named 'label'; its name is 'short_name'")]
    [InlineData("person_id,short_name,name,iso3c", "data/persons.csv(1,2): error column-moved: the column 'short_name' is out of order; it comes after 'name'")]
    public void A_column_with_another_name_or_place_is_named(string header, string expected)
    {
        using var folder = new SampleFolder();

        Assert.Equal(expected, folder.ProblemsWith("persons.csv", $"{header}\n{Rows}"));
    }

    [Fact]
    public void A_missing_column_is_one_problem_not_one_a_row()
    {
        using var folder = new SampleFolder();

        Assert.Equal(
            "data/persons.csv(1,0): error column-missing: the column 'short_name' is missing; it comes after 'name'",
            folder.ProblemsWith("persons.csv", "person_id,name,iso3c\nkim-jong-un,Kim Jong Un,PRK\ndonald-trump,Donald Trump,USA\n"));
    }

    [Fact]
    public void A_missing_key_column_is_one_problem_however_many_rows_point_to_it()
    {
        using var folder = new SampleFolder();

        Assert.Equal(
            "data/persons.csv(1,0): error column-missing: the column 'person_id' is missing; it comes first",
            folder.ProblemsWith("persons.csv", "name,short_name,iso3c\nKim Jong Un,Kim,PRK\n"));
    }

    [Theory]
    [InlineData("person_id,name,short_name,iso3c,born", "1984", "data/persons.csv(1,5): error column-unknown: 'born' is not a column of persons; delete it, or describe it in datapackage.json")]
    [InlineData("person_id,name,short_name,iso3c,", "", "data/persons.csv(1,5): error columns-empty: 1 empty field follows the last column, iso3c, as a spreadsheet adds them; delete them, or run 'dprk fix'")]
    [InlineData("person_id,name,short_name,iso3c,name", "Kim", "data/persons.csv(1,5): error column-repeated: the column 'name' stands here a second time")]
    public void A_column_too_many_is_named(string header, string value, string expected)
    {
        using var folder = new SampleFolder();

        Assert.Equal(expected, folder.ProblemsWith("persons.csv", $"{header}\nkim-jong-un,Kim Jong Un,Kim,PRK,{value}\ndonald-trump,Donald Trump,Trump,USA,{value}\n"));
    }

    [Fact]
    public void Rows_are_checked_under_a_header_that_is_out_of_order()
    {
        using var folder = new SampleFolder();

        Assert.Equal(
            """
            data/persons.csv(1,1): error column-moved: the column 'iso3c' is out of order; it comes after 'short_name'
            data/persons.csv(2,1): error iso3c-unknown: iso3c is 'XXX'; actors.csv has no such iso3c; add it there first (codebook: persons.iso3c)
            """,
            folder.ProblemsWith("persons.csv", "iso3c,person_id,name,short_name\nXXX,kim-jong-un,Kim Jong Un,Kim\nUSA,donald-trump,Donald Trump,Trump\n"));
    }

    [Fact]
    public void An_empty_file_is_told_what_its_first_line_must_be()
    {
        using var folder = new SampleFolder();

        Assert.Equal("data/persons.csv(1,0): error header-missing: the file is empty; its first line must name the columns: person_id,name,short_name,iso3c", folder.ProblemsWith("persons.csv", ""));
    }

    [Fact]
    public void A_header_that_cannot_be_read_is_one_problem()
    {
        using var folder = new SampleFolder();

        Assert.Equal(
            "data/persons.csv(1,1): error quote-unclosed: a double quote opens this field and is not closed before the end of the row; close it, and write a quote inside a text twice (\"\")",
            folder.ProblemsWith("persons.csv", "\"person_id,name,short_name,iso3c\n" + Rows));
    }
}
