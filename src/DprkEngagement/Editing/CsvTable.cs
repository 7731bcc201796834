using System.Text;

namespace DprkEngagement;

/// <summary>
/// A table's file as text: its bytes and where its rows stand in them. A change makes a new text that differs in the
/// changed row alone: quotes, line ends and the lack of a last line end stay as they are.
/// </summary>
internal sealed class CsvTable
{
    private readonly byte[] _bytes;

    private CsvTable(TableSchema schema, byte[] bytes, TextRow header, IReadOnlyList<TextRow> rows)
    {
        (Schema, _bytes, Header, Rows) = (schema, bytes, header, rows);
    }

    /// <summary>What datapackage.json says of it.</summary>
    public TableSchema Schema { get; }

    /// <summary>The file's content.</summary>
    public byte[] Bytes => _bytes;

    /// <summary>The first row.</summary>
    public TextRow Header { get; }

    /// <summary>All rows after the header.</summary>
    public IReadOnlyList<TextRow> Rows { get; }

    /// <returns>Null where the columns are not those of the schema or a row's form is wrong: then nothing in it has a sure place.</returns>
    public static CsvTable? Parse(TableSchema schema, byte[] bytes)
    {
        var rows = new List<TextRow>();
        using var csv = new CsvReader(new MemoryStream(bytes));
        var starts = new List<(int Start, int Line, string[] Values)>();
        while (csv.Read())
        {
            var isWhole = csv.Fault == CsvFault.None && csv.FieldCount == schema.Fields.Count;
            if (!isWhole)
            {
                return null;
            }

            var values = new string[csv.FieldCount];
            for (var field = 0; field < values.Length; field++)
            {
                values[field] = Encoding.UTF8.GetString(csv.Field(field));
            }

            starts.Add(((int)csv.Position, csv.Line, values));
        }

        for (var row = 0; row < starts.Count; row++)
        {
            var next = row + 1 < starts.Count ? starts[row + 1].Start : bytes.Length;
            rows.Add(new TextRow(starts[row].Start, next - LineEndsBefore(bytes, next), starts[row].Line, starts[row].Values));
        }

        return rows.Count > 0 && rows[0].Values.SequenceEqual(schema.Fields.Select(field => field.Name))
            ? new CsvTable(schema, bytes, rows[0], rows[1..])
            : null;
    }

    /// <summary>A value of a row.</summary>
    /// <param name="row">The row's number, from 0.</param>
    /// <param name="column">The column's name.</param>
    public string Value(int row, string column) => Rows[row].Values[Schema.IndexOf(column)];

    /// <returns>The number of the first row with such a value; -1 where there is none.</returns>
    public int Find(string column, string value)
    {
        var place = Schema.IndexOf(column);
        for (var row = 0; row < Rows.Count; row++)
        {
            if (Rows[row].Values[place] == value)
            {
                return row;
            }
        }

        return -1;
    }

    /// <summary>The text with one more row.</summary>
    /// <param name="row">The number it will have, from 0.</param>
    /// <param name="values">One for each column.</param>
    public CsvTable WithRow(int row, IEnumerable<string> values)
    {
        var text = CsvField.Row(values);
        if (row < Rows.Count)
        {
            return Spliced(Rows[row].Start, Rows[row].Start, [.. text, .. LineEnd]);
        }

        // After the last row and its line end, if it has one: a file without a last line end stays without.
        var end = Rows.Count > 0 ? Rows[^1].End : Header.End;
        return Spliced(end, end, [.. LineEnd, .. text]);
    }

    /// <summary>The text with some values of a row changed; its other fields keep their quotes.</summary>
    public CsvTable WithValues(int row, IReadOnlyDictionary<string, string> values)
    {
        var place = Rows[row];
        var raw = RawFields.Of(_bytes.AsSpan(place.Start..place.End));
        foreach (var (column, value) in values)
        {
            raw[Schema.IndexOf(column)] = Encoding.UTF8.GetBytes(CsvField.Of(value));
        }

        return Spliced(place.Start, place.End, RawFields.Join(raw));
    }

    /// <summary>What ends the file's lines: that of the header.</summary>
    private byte[] LineEnd => _bytes.AsSpan(Header.End).StartsWith("\r\n"u8) ? "\r\n"u8.ToArray() : "\n"u8.ToArray();

    private CsvTable Spliced(int start, int end, byte[] text) =>
        Parse(Schema, [.. _bytes[..start], .. text, .. _bytes[end..]]) ?? throw new InvalidOperationException($"The row does not fit {Schema.Path}.");

    /// <summary>How many bytes of line ends and blank lines stand before a place; a line break inside a value is followed by a quote.</summary>
    private static int LineEndsBefore(byte[] bytes, int place)
    {
        var start = place;
        while (start > 0 && bytes[start - 1] is (byte)'\n' or (byte)'\r')
        {
            start--;
        }

        return place - start;
    }
}
