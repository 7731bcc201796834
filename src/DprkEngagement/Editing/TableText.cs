namespace DprkEngagement;

/// <summary>A row of a table's file: its text with quotes and without its line end, its fields without their quotes, and the line on which
/// it begins; the header is line 1.</summary>
internal sealed record TextRow(string Text, IReadOnlyList<string> Values, int Line);

/// <summary>A table's file as rows of text. A change makes a new one that differs in the changed rows alone: the quotes of other rows and
/// the line ends stay as they are.</summary>
internal sealed class TableText(TextRow header, List<TextRow> rows, string lineEnd)
{
    private readonly List<string> _columns = [.. header.Values];

    public TextRow Header => header;

    public IReadOnlyList<string> Columns => _columns;

    /// <summary>All rows after the header; blank lines are none.</summary>
    public IReadOnlyList<TextRow> Rows => rows;

    /// <summary>Reads a file; rows that have not the form of one are left out, their lines put into <paramref name="unreadable"/>, or else
    /// the whole file is refused.</summary>
    /// <returns>Null where it is not UTF-8, a quote is out of place, or a row has another number of fields than the header.</returns>
    public static TableText? Parse(byte[] file, char separator = ',', List<int>? unreadable = null)
    {
        if (!System.Text.Unicode.Utf8.IsValid(file))
            return null;

        var rows = new List<TextRow>();
        foreach (var row in new CsvRows(file, separator).Read())
        {
            if (!row.Bytes.IsEmpty && (rows.Count == 0 || row.Fields.Length == rows[0].Values.Count))
                rows.Add(new TextRow(row.Text, row.Fields, row.Line));
            else if (unreadable is null || rows.Count == 0)
                return null;
            else
                unreadable.Add(row.Line);
        }

        return rows.Count == 0 ? null : new TableText(rows[0], rows[1..], file.AsSpan().IndexOf("\r\n"u8) < 0 ? "\n" : "\r\n");
    }

    /// <summary>A table of rows that are written as this project writes CSV.</summary>
    public static TableText Of(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows) =>
        new TableText(Row(columns) with { Line = 1 }, [], "\n").WithRows(rows.Select(Row));

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(string.Concat(rows.Prepend(header).Select(row => row.Text + lineEnd)));

    public int PlaceOf(string column) => _columns.IndexOf(column);

    public int PlaceOf(TextRow row) => rows.IndexOf(row);

    /// <summary>A value of a row; empty where the table has no such column.</summary>
    public string Value(TextRow row, string column) => PlaceOf(column) is >= 0 and var place ? row.Values[place] : "";

    /// <summary>The first row with such a value, or null.</summary>
    public TextRow? Find(string column, string value) =>
        PlaceOf(column) is >= 0 and var place ? rows.FirstOrDefault(row => row.Values[place] == value) : null;

    public TableText With(TextRow row, IReadOnlyDictionary<string, string> changed)
    {
        var now = Row([.. _columns.Zip(row.Values, changed.GetValueOrDefault)]);
        return WithRows(rows.Select(one => ReferenceEquals(one, row) ? now : one));
    }

    /// <summary>The table with other rows, which stand on the lines that follow.</summary>
    public TableText WithRows(IEnumerable<TextRow> others)
    {
        var line = 2 + header.Text.AsSpan().Count('\n');
        var placed = new List<TextRow>();
        foreach (var row in others)
        {
            placed.Add(row with { Line = line });
            line += 1 + row.Text.AsSpan().Count('\n');
        }

        return new TableText(header, placed, lineEnd);
    }

    /// <summary>A row that stands nowhere yet.</summary>
    public static TextRow Row(IReadOnlyList<string> values) => new(string.Join(',', values.Select(CsvText.Quoted)), values, 0);
}
