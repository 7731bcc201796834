namespace DprkEngagement.Tests.Fuzz;

/// <summary>No byte of a CSV file is lost: every byte of a row without a fault is content, a separator, a quote or the line's end.</summary>
internal static class Conservation
{
    private sealed record Extent(int Start, CsvFault Fault, int Fields, int Content, int QuotesInContent);

    public static void Check(byte[] bytes)
    {
        var rows = Read(bytes);
        for (var i = 0; i < rows.Count; i++)
        {
            var end = i + 1 < rows.Count ? rows[i + 1].Start : bytes.Length;
            Require(end > rows[i].Start, $"row {i} begins at {rows[i].Start} and the next at {end}");
            if (rows[i].Fault == CsvFault.None)
            {
                var raw = bytes.AsSpan(rows[i].Start..end).TrimEnd("\r\n"u8);
                var expected = rows[i].Content + raw.Count((byte)'"') - rows[i].QuotesInContent + rows[i].Fields - 1;
                Require(raw.Length == expected, $"row {i} at {rows[i].Start} has {raw.Length} bytes, and {expected} are accounted for");
            }
        }

        var start = rows.Count == 0 ? bytes.Length : rows[0].Start;
        Require(!bytes.AsSpan(0, start).TrimStart("\uFEFF"u8).ContainsAnyExcept((byte)'\n', (byte)'\r'), "something before the first row was passed over");
    }

    private static List<Extent> Read(byte[] bytes)
    {
        using var csv = new CsvReader(new MemoryStream(bytes));
        var rows = new List<Extent>();
        while (csv.Read())
        {
            var (content, quotes) = (0, 0);
            for (var field = 0; field < csv.FieldCount; field++)
            {
                content += csv.Field(field).Length;
                quotes += csv.Field(field).Count((byte)'"');
            }

            rows.Add(new Extent((int)csv.Position, csv.Fault, csv.FieldCount, content, quotes));
        }

        return rows;
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
