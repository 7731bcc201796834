using System.IO.Compression;
using System.Text;

namespace DprkEngagement.Tests.Tables;

/// <summary>Files that are meant to exhaust whoever reads them, or are something else: one clear problem each, and little memory.</summary>
public sealed class HostileFileTests : IDisposable
{
    private const string Header = "person_id,name,short_name,iso3c\n";

    private const string Rows = "kim-jong-un,Kim Jong Un,Kim,PRK\ndonald-trump,Donald Trump,Trump,USA\n";

    private readonly SampleFolder _folder = new();

    [Theory]
    [InlineData(Header, 'x', "data/persons.csv(2,1): error row-endless: no line ends within 32 MB; the file is not a CSV table, and nothing after this is read")]
    [InlineData(Header, '\0', "data/persons.csv(2,1): error row-endless: no line ends within 32 MB; the file is not a CSV table, and nothing after this is read")]
    [InlineData(Header + "\"", 'x', "data/persons.csv(2,1): error row-endless: no line ends within 32 MB; the file is not a CSV table, and nothing after this is read")]
    [InlineData("", 'x', "data/persons.csv(1,1): error row-endless: no line ends within 32 MB; the file is not a CSV table, and nothing after this is read")]
    [InlineData("", ',', "data/persons.csv(1,1): error row-endless: no line ends within 32 MB; the file is not a CSV table, and nothing after this is read")]
    [InlineData("", '\0', "data/persons.csv(0,0): error file-foreign: the file is filled with zero bytes: writing or copying it failed; take it from the last version that was kept")]
    public void A_line_of_200_MB(string before, char filling, string expected)
    {
        _folder.Write();
        Fill("persons.csv", before, filling, 200);
        var allocated = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(expected, SampleFolder.Lines(EngagementData.TryLoad(_folder.Folder)));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, 400L << 20);
    }

    [Fact]
    public void A_million_columns_in_the_header() => Assert.Equal(
        "data/persons.csv(1,0): error header-endless: the line has 1,000,000 fields, and persons has 4 columns; the file is not this table, and nothing after this is read",
        _folder.ProblemsWith("persons.csv", string.Join(',', Enumerable.Range(0, 1_000_000)) + "\n" + Rows));

    [Fact]
    public void A_million_fields_in_a_row() => Assert.Equal(
        "data/persons.csv(4,0): error field-count: the row has 1000000 fields, the header 4; a text with a comma in it must stand in double quotes",
        _folder.ProblemsWith("persons.csv", Header + Rows + string.Join(',', Enumerable.Range(0, 1_000_000)) + "\n"));

    [Fact]
    public void A_million_empty_fields_after_a_row() => Assert.Equal(
        "data/persons.csv(3,5): error columns-empty: 999996 empty fields follow the last column, iso3c, as a spreadsheet adds them; delete them, or run 'dprk fix'",
        _folder.ProblemsWith("persons.csv", Header + Rows.TrimEnd('\n') + new string(',', 999_996) + "\n"));

    [Fact]
    public void A_hundred_thousand_rows_with_NUL_bytes_are_one_problem() => Assert.Equal(
        "data/persons.csv(4,2): error character-invisible: the field holds a NUL byte (U+0000); delete it; the same in 99,999 more fields down to line 100003",
        _folder.ProblemsWith("persons.csv", Header + Rows + string.Concat(Enumerable.Range(0, 100_000).Select(i => FormattableString.Invariant($"person-{i},\0,\0,PRK\n")))));

    [Fact]
    public void A_field_of_half_a_megabyte_is_shown_by_its_beginning() => Assert.Equal(
        $"data/claims.csv(2,10): error unit-unknown: unit is '{new string('x', 100)}…'; it must be one of {string.Join(", ", Enum.GetNames<Unit>().Select(EnumNames.InData))} (codebook: claims.unit)",
        _folder.Set("claims", 2, "unit", new string('x', 500_000)).Problems());

    [Fact]
    public void A_zip_renamed_to_csv()
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("xl/workbook.xml").Open();
            entry.Write("<workbook/>"u8);
        }

        Assert.Equal(
            "data/persons.csv(0,0): error file-foreign: the file is a zip archive, as Excel workbooks (.xlsx) are, under the name of a CSV file; open it in the spreadsheet and save it as \"CSV UTF-8 (Comma delimited)\"",
            SampleFolder.Lines(_folder.LoadWith("persons.csv", zip.ToArray())));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void Json_nested_a_million_deep(string piece) => Assert.Equal(
        "data/datapackage.json(1,0): error schema-unreadable: brackets are nested deeper than 64, which no description of tables is; put the last version of the file back",
        _folder.ProblemsWith("datapackage.json", new StringBuilder().Insert(0, piece, 1_000_000).ToString()));

    [Fact]
    public void Json_of_200_MB()
    {
        _folder.Write();
        Fill("datapackage.json", "{", ' ', 200);

        Assert.Equal(
            "data/datapackage.json(0,0): error schema-unreadable: the file has 200 MB, and no description of tables has more than 16; put the last version of the file back",
            SampleFolder.Lines(EngagementData.TryLoad(_folder.Folder)));
    }

    [Fact]
    public void A_zip_in_place_of_the_schema() => Assert.Equal(
        "data/datapackage.json(1,0): error schema-unreadable: the file is not well-formed JSON near this line: look for a missing or spare comma, quote or bracket",
        SampleFolder.Lines(_folder.LoadWith("datapackage.json", [.. "PK"u8, 3, 4, 20, 0, 8, 0])));

    public void Dispose() => _folder.Dispose();

    private void Fill(string name, string before, char filling, int megabytes)
    {
        using var file = new FileStream(Path.Combine(_folder.Folder, name), FileMode.Create);
        file.Write(Encoding.UTF8.GetBytes(before));
        var piece = new byte[1 << 20];
        Array.Fill(piece, (byte)filling);
        for (var i = 0; i < megabytes; i++)
        {
            file.Write(piece);
        }
    }
}
