using System.Text;

namespace DprkEngagement.Tests.Tables.Csv;

public sealed class CsvReaderTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", "1:a|b 2:1|2")]
    [InlineData("a,b\r\n1,2\r\n", "1:a|b 2:1|2")]
    [InlineData("a,b\n1,2", "1:a|b 2:1|2")]
    [InlineData("a,b\n\n\n1,2\n\n", "1:a|b 4:1|2")]
    [InlineData("a,b\r\n\r\n1,2\r\n", "1:a|b 3:1|2")]
    [InlineData(",\n", "1:|")]
    [InlineData("\"\"\n", "1:")]
    [InlineData("\"a\",\"b\"\n", "1:a|b")]
    [InlineData("\"a,b\",c\n", "1:a,b|c")]
    [InlineData("\"say \"\"no\"\"\",c\n", "1:say \"no\"|c")]
    [InlineData("\"\"\"\",c\n", "1:\"|c")]
    [InlineData("a,\"one\ntwo\",c\nd,e,f\n", "1:a|one\ntwo|c 3:d|e|f")]
    [InlineData("a,\"one\r\ntwo\"\r\nd,e\r\n", "1:a|one\r\ntwo 3:d|e")]
    [InlineData("a,\"b\"", "1:a|b")]
    [InlineData("Díaz-Canel,Tô Lâm,한국\n", "1:Díaz-Canel|Tô Lâm|한국")]
    public void Rows_and_fields_are_found_with_their_lines(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', CsvRows.Read(text).Select(row => $"{row.Line}:{string.Join('|', row.Fields)}")));

    [Theory]
    [InlineData("a,b\n1,\"2\n3,4\n", "1:None 2:UnclosedQuote@1 3:None")]
    [InlineData("a,\"b\nc,\"d\"\ne,f\n", "1:UnclosedQuote@1 2:None 3:None")]
    [InlineData("a,b\"c,d\n1,2\n", "1:QuoteInPlainText@1 2:None")]
    [InlineData("a,\"b\"c,d\n1,2\n", "1:TextAfterQuote@1 2:None")]
    [InlineData("a,\"b\" ,d\n1,2\n", "1:TextAfterQuote@1 2:None")]
    [InlineData("a,b\0c\n1,2\n", "1:ControlCharacter@1 2:None")]
    [InlineData("a\tb,c\n", "1:ControlCharacter@0")]
    [InlineData("a,b\rc,d\n", "1:ControlCharacter@1")]
    [InlineData("a,\"b\rc\"\n", "1:ControlCharacter@1")]
    public void Wrong_form_costs_one_row_and_the_next_is_read(string text, string expected) =>
        Assert.Equal(expected, Faults(CsvRows.Read(text)));

    [Fact]
    public void Bytes_that_are_not_UTF_8_cost_one_row()
    {
        byte[] latin1 = [.. "a,D"u8, 0xED, .. "az\nb,c\n"u8];

        Assert.Equal("1:NotUtf8@1 2:None", Faults(CsvRows.Read(latin1)));
    }

    [Fact]
    public void A_byte_order_mark_belongs_to_no_field()
    {
        using var reader = new CsvReader(new MemoryStream([0xEF, 0xBB, 0xBF, .. "a,b\n"u8]));

        Assert.True(reader.HasByteOrderMark);
        Assert.True(reader.Read());
        Assert.Equal("a", Encoding.UTF8.GetString(reader.Field(0)));
    }

    [Fact]
    public void A_field_knows_its_own_line_within_its_row()
    {
        using var reader = new CsvReader(new MemoryStream("a,\"one\ntwo \"\"2\"\"\",c\n"u8.ToArray()));

        Assert.True(reader.Read());

        Assert.Equal([1, 1, 2], new[] { 0, 1, 2 }.Select(reader.LineOf));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public void Rows_are_the_same_in_whatever_pieces_the_file_arrives(int piece)
    {
        var text = string.Concat(Enumerable.Range(0, 300).Select(i => $"{i},\"quoted, {i}\",\"line\nbreak \"\"{i}\"\"\",plain {new string('x', i)}\r\n"));

        Assert.Equal(CsvRows.Read(text).Select(row => row.ToString()), CsvRows.Read(new PieceStream(Encoding.UTF8.GetBytes(text), piece)).Select(row => row.ToString()));
    }

    [Fact]
    public void A_row_longer_than_the_buffer_is_read_whole()
    {
        var text = new string('x', 700_000);

        Assert.Equal([text, text], CsvRows.Read($"{text},\"{text}\"\n").Single().Fields);
    }

    [Fact]
    public void A_file_without_line_ends_is_given_up_with_one_fault()
    {
        Assert.Equal("1:RowTooLong@0", Faults(CsvRows.Read(new PieceStream(new byte[CsvReader.LongestRow + 10_000_000].Select(_ => (byte)'x').ToArray(), 1 << 20))));
    }

    private static string Faults(IEnumerable<CsvRow> rows) =>
        string.Join(' ', rows.Select(row => row.Fault == CsvFault.None ? $"{row.Line}:None" : $"{row.Line}:{row.Fault}@{row.FaultField}"));
}
