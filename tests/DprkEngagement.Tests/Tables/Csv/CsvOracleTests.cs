using System.Text;
using CsvHelper;
using OracleReader = CsvHelper.CsvReader;

namespace DprkEngagement.Tests.Tables.Csv;

/// <summary>Another reader of the same format must find the same fields on the same lines.</summary>
public sealed class CsvOracleTests
{
    [Fact]
    public void Well_formed_text_is_read_as_CsvHelper_reads_it()
    {
        var random = new Random(1);
        for (var i = 0; i < 500; i++)
        {
            var text = RandomCsv(random);

            Assert.Equal(Oracle(text), Ours(text));
            Assert.DoesNotContain(CsvRows.Read(text), row => row.Fault != CsvFault.None);
        }
    }

    [Fact]
    public void The_shipped_tables_are_read_as_CsvHelper_reads_them()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "data"), "*.csv"))
        {
            var text = File.ReadAllText(file);

            Assert.Equal(Oracle(text), Ours(text));
        }
    }

    private static List<string> Oracle(string text)
    {
        using var reader = OracleReader.FromText(text, new CsvReaderOptions { Separator = ',', HasHeader = false, TrackLineNumbers = true });
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add($"{reader.LineNumber}:{string.Join('\u001F', Enumerable.Range(0, reader.FieldCount).Select(field => reader.GetString(field)))}");
        }

        return rows;
    }

    private static IEnumerable<string> Ours(string text) =>
        CsvRows.Read(text).Select(row => $"{row.Line}:{string.Join('\u001F', row.Fields)}");

    private static string RandomCsv(Random random)
    {
        string[] pieces = ["a", "ß", "한", " ", "12", ".", "-", "'", ";", "long text without anything in it to stop at"];
        string[] quotedPieces = [.. pieces, ",", "\n", "\r\n", "\"\""];
        var lineEnd = random.Next(2) == 0 ? "\n" : "\r\n";
        var text = new StringBuilder();
        for (var row = random.Next(1, 6); row > 0; row--)
        {
            for (var field = random.Next(2, 40); field > 0; field--)
            {
                var quoted = random.Next(3) == 0;
                var from = quoted ? quotedPieces : pieces;
                var content = string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => from[random.Next(from.Length)]));
                text.Append(quoted ? $"\"{content}\"" : content).Append(field > 1 ? "," : lineEnd);
            }
        }

        return text.ToString();
    }
}
