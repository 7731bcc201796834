using System.Text;
using DprkEngagement.Tests.Tables;

namespace DprkEngagement.Tests.Editing;

public class CsvTableTests
{
    private const string Header = "person_id,name,short_name,iso3c";

    [Theory]
    [InlineData(Header + "\n", 0, Header + "\nx,X,X,USA\n")]
    [InlineData(Header, 0, Header + "\nx,X,X,USA")]
    [InlineData(Header + "\r\na,A,A,USA\r\n", 0, Header + "\r\nx,X,X,USA\r\na,A,A,USA\r\n")]
    [InlineData(Header + "\na,A,A,USA\n\n\n", 1, Header + "\na,A,A,USA\nx,X,X,USA\n\n\n")]
    [InlineData(Header + "\n\na,A,\"A\n\",USA\n", 0, Header + "\n\nx,X,X,USA\na,A,\"A\n\",USA\n")]
    [InlineData("\uFEFF" + Header + "\na,A,\"A\n\",USA", 1, "\uFEFF" + Header + "\na,A,\"A\n\",USA\nx,X,X,USA")]
    public void A_new_row_leaves_every_other_byte_as_it_was(string before, int row, string after)
    {
        var changed = Parse(before).WithRow(row, ["x", "X", "X", "USA"]);
        Assert.Equal(after, Encoding.UTF8.GetString(changed.Bytes));
        Assert.Equal("x", changed.Value(row, "person_id"));
    }

    [Fact]
    public void A_changed_value_leaves_the_quotes_of_the_others()
    {
        var changed = Parse(Header + "\r\na,\"A\",\"A \"\"x\"\", B\",USA\r\nb,B,B,USA\r\n").WithValues(0, new Dictionary<string, string> { ["iso3c"] = "a,\"b" });
        Assert.Equal(Header + "\r\na,\"A\",\"A \"\"x\"\", B\",\"a,\"\"b\"\r\nb,B,B,USA\r\n", Encoding.UTF8.GetString(changed.Bytes));
    }

    [Theory]
    [InlineData("")]
    [InlineData("person_id,name,iso3c\n")]
    [InlineData("name,person_id,short_name,iso3c\n")]
    [InlineData(Header + "\na,A,A\n")]
    [InlineData(Header + "\na,\"A,A,USA\n")]
    public void A_file_in_which_rows_have_no_sure_place_is_none(string text) => Assert.Null(CsvTable.Parse(Persons(), Encoding.UTF8.GetBytes(text)));

    private static CsvTable Parse(string text) => CsvTable.Parse(Persons(), Encoding.UTF8.GetBytes(text))!;

    private static TableSchema Persons()
    {
        using var folder = new SampleFolder();
        folder.Write();
        return DataPackageReader.TryRead(folder.Folder)!.Tables.Single(table => table.Name == "persons");
    }
}
