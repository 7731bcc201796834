namespace DprkEngagement;

/// <summary>A row of a table's file as it stands there.</summary>
/// <param name="Text">Its text with quotes and without its line end.</param>
/// <param name="Values">Its fields without their quotes.</param>
/// <param name="Line">The line on which it begins; the header is line 1.</param>
internal sealed record TextRow(string Text, IReadOnlyList<string> Values, int Line);

/// <summary>A table's file as rows of text. A change makes a new one that differs in the changed rows alone: the quotes of other rows and
/// the line ends stay as they are.</summary>
internal sealed class TableText
{
    private readonly string _lineEnd;
    private readonly List<string> _columns;

    private TableText(TextRow header, IReadOnlyList<TextRow> rows, string lineEnd) =>
        (Header, Rows, _columns, _lineEnd) = (header, rows, [.. header.Values], lineEnd);

    /// <summary>The first row.</summary>
    public TextRow Header { get; }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns => _columns;

    /// <summary>All rows after the header; blank lines are none.</summary>
    public IReadOnlyList<TextRow> Rows { get; }

    /// <param name="file">The file's content.</param>
    /// <param name="separator">What stands between fields.</param>
    /// <param name="unreadable">
    /// Where to put the lines of rows that have not the form of one and are left out; null to refuse the whole file for one.
    /// </param>
    /// <returns>
    /// Null where the bytes are not UTF-8, a quote is out of place, or a row has another number of fields than the header.
    /// </returns>
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

    /// <summary>The content of the file.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(string.Concat(Rows.Prepend(Header).Select(row => row.Text + _lineEnd)));

    /// <summary>The place of a column, or -1.</summary>
    public int PlaceOf(string column) => _columns.IndexOf(column);

    /// <summary>A value of a row; empty where the table has no such column.</summary>
    public string Value(TextRow row, string column) => PlaceOf(column) is >= 0 and var place ? row.Values[place] : "";

    /// <summary>The first row with such a value, or null.</summary>
    public TextRow? Find(string column, string value) =>
        PlaceOf(column) is >= 0 and var place ? Rows.FirstOrDefault(row => row.Values[place] == value) : null;

    /// <summary>The table with one more row.</summary>
    public TableText With(int place, IReadOnlyList<string> values) => WithRows([.. Rows.Take(place), Row(values), .. Rows.Skip(place)]);

    /// <summary>The table with other values in a row.</summary>
    public TableText With(TextRow row, IReadOnlyDictionary<string, string> changed)
    {
        var now = Row([.. _columns.Zip(row.Values, (column, value) => changed.GetValueOrDefault(column, value))]);
        return WithRows(Rows.Select(one => ReferenceEquals(one, row) ? now : one));
    }

    /// <summary>The table with other rows.</summary>
    public TableText WithRows(IEnumerable<TextRow> rows)
    {
        var line = 2 + Header.Text.AsSpan().Count('\n');
        var placed = new List<TextRow>();
        foreach (var row in rows)
        {
            placed.Add(row.Line == line ? row : row with { Line = line });
            line += row.Text.AsSpan().Count('\n') + 1;
        }

        return new TableText(Header, placed, _lineEnd);
    }

    private static TextRow Row(IReadOnlyList<string> values) => new(string.Join(',', values.Select(Quoted)), values, 0);

    private static string Quoted(string value) =>
        value.AsSpan().ContainsAny(",\"\r\n") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
}
