using System.Text;

namespace DprkEngagement.Tests.Tables.Csv;

/// <summary>Reads a whole text into rows.</summary>
internal static class CsvRows
{
    public static IReadOnlyList<CsvRow> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static IReadOnlyList<CsvRow> Read(byte[] bytes) => Read(new MemoryStream(bytes));

    public static IReadOnlyList<CsvRow> Read(Stream stream)
    {
        using var reader = new CsvReader(stream);
        var rows = new List<CsvRow>();
        while (reader.Read())
        {
            var fields = Enumerable.Range(0, reader.FieldCount).Select(field => Encoding.UTF8.GetString(reader.Field(field)));
            rows.Add(new CsvRow(reader.Line, [.. fields], reader.Fault, reader.Fault == CsvFault.None ? 0 : reader.FaultField));
        }

        return rows;
    }
}
