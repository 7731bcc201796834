using System.Text;

namespace DprkEngagement.Tests.Tables;

/// <summary>What is wrong with the form of a file, as a user reads it.</summary>
public sealed class FileFormTests
{
    [Fact]
    public void A_quote_that_is_not_closed_is_reported_where_it_opens_and_the_next_rows_are_checked()
    {
        using var folder = new SampleFolder();
        folder.Set("persons", 2, "name", "\"Kim Jong Un").Set("persons", 3, "iso3c", "XXX");

        Assert.Equal(
            """
            data/persons.csv(2,2): error quote-unclosed: a double quote opens this field and is not closed before the end of the row; close it, and write a quote inside a text twice ("")
            data/persons.csv(3,4): error iso3c-unknown: iso3c is 'XXX'; actors.csv has no such iso3c; add it there first (codebook: persons.iso3c)
            """,
            folder.Problems());
    }

    [Fact]
    public void A_quote_inside_a_plain_field_is_reported()
    {
        using var folder = new SampleFolder();

        Assert.Equal(
            "data/persons.csv(2,2): error quote-stray: a double quote stands inside a field that does not begin with one; put the whole field in double quotes and write the quote inside twice (\"\")",
            folder.Set("persons", 2, "name", "Kim \"Marshal\" Jong Un").Problems());
    }

    [Fact]
    public void Text_after_a_closing_quote_is_reported()
    {
        using var folder = new SampleFolder();

        Assert.Equal(
            "data/persons.csv(2,2): error quote-stray: text follows the double quote that closes this field; write a quote inside a text twice (\"\")",
            folder.Set("persons", 2, "name", "\"Kim\" Jong Un").Problems());
    }

    [Theory]
    [InlineData("Kim\0Jong Un", "a NUL byte (U+0000)")]
    [InlineData("Kim\tJong Un", "a tab (U+0009)")]
    [InlineData("Kim\u0007Jong Un", "an invisible character (U+0007)")]
    [InlineData("Kim\rJong Un", "a carriage return (U+000D) in the middle of a line")]
    public void An_invisible_character_is_named(string name, string expected)
    {
        using var folder = new SampleFolder();

        Assert.Equal($"data/persons.csv(2,2): error character-invisible: the field holds {expected}; delete it", folder.Set("persons", 2, "name", name).Problems());
    }

    [Fact]
    public void Another_encoding_is_named()
    {
        using var folder = new SampleFolder();
        var latin1 = Encoding.Latin1.GetBytes(folder.Set("persons", 2, "name", "Díaz-Canel").TextOf("persons"));

        Assert.Equal(
            "data/persons.csv(2,2): error encoding-wrong: the file is not UTF-8: this field reads 'Díaz-Canel' in Windows-1252, Excel's plain \"CSV\"; save it as \"CSV UTF-8 (Comma delimited)\"",
            SampleFolder.Lines(folder.LoadWith("persons.csv", latin1)));
    }

    [Fact]
    public void A_byte_order_mark_is_the_only_problem_of_a_file_that_Excel_saved()
    {
        using var folder = new SampleFolder();
        byte[] saved = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(folder.TextOf("persons").Replace("\n", "\r\n", StringComparison.Ordinal))];

        Assert.Equal(
            "data/persons.csv(1,1): error byte-order-mark: the file begins with an invisible mark (U+FEFF), which Excel's \"CSV UTF-8\" adds; run 'dprk fix', or save it as UTF-8 without BOM",
            SampleFolder.Lines(folder.LoadWith("persons.csv", saved)));
    }

    [Theory]
    [InlineData("kim-jong-un,Kim, Jong Un,Kim,PRK", "data/persons.csv(2,0): error field-count: the row has 5 fields, the header 4; a text with a comma in it must stand in double quotes")]
    [InlineData("kim-jong-un,Kim Jong Un,PRK", "data/persons.csv(2,0): error field-count: the row has 3 fields, the header 4; put a comma for every field, also for an empty one")]
    public void A_row_with_another_number_of_fields_is_one_problem(string row, string expected)
    {
        using var folder = new SampleFolder();

        Assert.Equal(expected, folder.ProblemsWith("persons.csv", $"person_id,name,short_name,iso3c\n{row}\ndonald-trump,Donald Trump,Trump,USA\n"));
    }

    [Fact]
    public void A_file_without_line_ends_is_one_problem()
    {
        using var folder = new SampleFolder();
        var endless = new byte[CsvReader.LongestRow + 10_000_000];
        Array.Fill(endless, (byte)'x');

        Assert.Equal(
            "data/persons.csv(2,1): error row-endless: no line ends within 32 MB; the file is not a CSV table, and nothing after this is read",
            SampleFolder.Lines(folder.LoadWith("persons.csv", [.. Encoding.UTF8.GetBytes("person_id,name,short_name,iso3c\n"), .. endless])));
    }

    [Fact]
    public void A_row_of_commas_is_one_problem()
    {
        using var folder = new SampleFolder();

        Assert.Equal("data/persons.csv(4,0): error row-empty: no field of the row holds anything; delete the line", folder.ProblemsWith("persons.csv", folder.TextOf("persons") + ",,,\n"));
    }

    [Fact]
    public void Semicolons_between_the_fields_are_one_problem()
    {
        using var folder = new SampleFolder();

        Assert.Equal(
            "data/persons.csv(1,0): error separator-wrong: the fields are separated by semicolons, not commas, as Excel does where a comma stands before decimals; in Windows set Region, Additional settings, List separator to a comma and save again, or save from LibreOffice with a comma",
            folder.ProblemsWith("persons.csv", folder.TextOf("persons").Replace(',', ';')));
    }

    [Fact]
    public void A_file_that_was_cut_off_is_one_problem_however_many_rows_point_to_what_is_gone()
    {
        using var folder = new SampleFolder();

        Assert.Equal(
            "data/persons.csv(2,0): error file-cut: the file ends inside this row, in the field name: its end was lost in copying or saving; complete the row, or delete it",
            folder.ProblemsWith("persons.csv", "person_id,name,short_name,iso3c\nkim-jong-un,Kim"));
    }

    [Fact]
    public void Blank_lines_and_Windows_line_ends_are_no_problem()
    {
        using var folder = new SampleFolder();
        var text = folder.TextOf("persons").Replace("\n", "\r\n\r\n", StringComparison.Ordinal);

        var result = folder.LoadWith("persons.csv", text);

        Assert.Equal("", SampleFolder.Lines(result));
        Assert.Equal("PRK", result.Data!.Persons[0].Actor.Iso3c);
    }

    [Fact]
    public void Lines_are_counted_past_line_breaks_in_quotes()
    {
        using var folder = new SampleFolder();
        folder.Set("events", 2, "summary", "\"They met.\nThey signed.\"").Set("events", 2, "code_status", "codet");

        Assert.Equal("data/events.csv(3,12): error code-status-unknown: code_status is 'codet'; did you mean 'coded'? (codebook: events.code_status)", folder.Problems());
    }
}
