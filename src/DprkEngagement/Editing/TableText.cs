namespace DprkEngagement;

/// <summary>A row of a table's file as it stands there.</summary>
/// <param name="Text">Its text with quotes and without its line end.</param>
/// <param name="Values">Its fields without their quotes.</param>
/// <param name="Line">The line on which it begins; the header is line 1.</param>
internal sealed record TextRow(string Text, IReadOnlyList<string> Values, int Line);

/// <summary>A table's file as rows of text. A change makes a new one that differs in the changed rows alone: the quotes of other rows, the
/// line ends and the lack of a last line end stay as they are.</summary>
internal sealed class TableText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _lineEnd;
    private readonly bool _endsLine;
    private readonly List<string> _columns;

    private TableText(string lineEnd, bool endsLine, TextRow header, IReadOnlyList<TextRow> rows) =>
        (_lineEnd, _endsLine, _columns, Header, Rows) = (lineEnd, endsLine, [.. header.Values], header, rows);

    /// <summary>The first row.</summary>
    public TextRow Header { get; }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns => Header.Values;

    /// <summary>All rows after the header.</summary>
    public IReadOnlyList<TextRow> Rows { get; }

    /// <param name="bytes">The file's content.</param>
    /// <param name="separator">What stands between fields.</param>
    /// <param name="unreadable">
    /// Where to put the lines of rows that have not the form of one and are left out; null to refuse the whole file for one.
    /// </param>
    /// <returns>
    /// Null where the bytes are not UTF-8, a quote is out of place, or a row has another number of fields than the header.
    /// </returns>
    public static TableText? Parse(ReadOnlySpan<byte> bytes, char separator = ',', List<int>? unreadable = null)
    {
        string text;
        try
        {
            text = Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }

        var rows = new List<TextRow>();
        var line = 1;
        for (var at = 0; at < text.Length;)
        {
            var end = EndOfRow(text, at);
            var row = text[at..end].TrimEnd('\r');
            var fields = FieldsOf(row, separator);
            if (fields is not null && (rows.Count == 0 || row.Length == 0 || fields.Length == rows[0].Values.Count))
                rows.Add(new TextRow(row, fields, line));
            else if (unreadable is null || rows.Count == 0)
                return null;
            else
                unreadable.Add(line);

            line += text.AsSpan(at, end - at).Count('\n') + 1;
            at = end + 1;
        }

        if (rows.Count == 0)
            return null;

        var filled = rows.Skip(1).Where(row => row.Text.Length > 0 || rows[0].Values.Count == 1).ToList();
        return new TableText(text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n", text.EndsWith('\n'), rows[0], filled);
    }

    /// <summary>A table of rows that are written as this project writes CSV.</summary>
    public static TableText Of(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows) =>
        new TableText("\n", true, new TextRow(TextOf(columns), columns, 1), []).With(rows);

    /// <summary>The content of the file.</summary>
    public byte[] ToBytes()
    {
        var text = string.Join(_lineEnd, Rows.Select(row => row.Text).Prepend(Header.Text));
        return Utf8.GetBytes(_endsLine || Rows.Count == 0 ? text + _lineEnd : text);
    }

    /// <summary>The place of a column, or -1.</summary>
    public int PlaceOf(string column) => _columns.IndexOf(column);

    /// <summary>A value of a row; empty where the table has no such column.</summary>
    public string Value(TextRow row, string column) => PlaceOf(column) is >= 0 and var place ? row.Values[place] : "";

    /// <summary>The first row with such a value, or null.</summary>
    public TextRow? Find(string column, string value) =>
        PlaceOf(column) is >= 0 and var place ? Rows.FirstOrDefault(row => row.Values[place] == value) : null;

    /// <summary>The table with one more row.</summary>
    public TableText With(int place, IReadOnlyList<string> values) =>
        Rebuilt([.. Rows.Take(place), new TextRow(TextOf(values), values, 0), .. Rows.Skip(place)]);

    /// <summary>The table with other values in a row; its other fields keep their quotes.</summary>
    public TableText With(TextRow row, IReadOnlyDictionary<string, string> changed)
    {
        var raw = FieldsIn(row.Text).ToArray();
        var values = row.Values.ToArray();
        foreach (var (column, value) in changed)
            (raw[PlaceOf(column)], values[PlaceOf(column)]) = (Quoted(value), value);

        return Rebuilt([.. Rows.Select(one => ReferenceEquals(one, row) ? new TextRow(string.Join(',', raw), values, 0) : one)]);
    }

    /// <summary>The table without some rows.</summary>
    public TableText Without(Func<TextRow, bool> gone) => Rebuilt([.. Rows.Where(row => !gone(row))]);

    /// <summary>A value as it stands in a file: in quotes only where it needs them.</summary>
    public static string Quoted(string value) =>
        value.AsSpan().ContainsAny(",\"\r\n") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;

    /// <summary>The fields of a row with their quotes: a separator between quotes parts nothing.</summary>
    public static IReadOnlyList<string> FieldsIn(string row, char separator = ',') =>
        [.. Regex.Matches(separator + row, $@"[{separator}]((?>[^""{separator}]+|""[^""]*(?:""|\z))*)").Select(field => field.Groups[1].Value)];

    /// <summary>The table with other rows.</summary>
    public TableText WithRows(IReadOnlyList<TextRow> rows) => Rebuilt(rows);

    private static string TextOf(IEnumerable<string> values) => string.Join(',', values.Select(Quoted));

    private TableText With(IEnumerable<IReadOnlyList<string>> rows) =>
        Rebuilt([.. rows.Select(values => new TextRow(TextOf(values), values, 0))]);

    private TableText Rebuilt(IReadOnlyList<TextRow> rows)
    {
        var placed = new List<TextRow>(rows.Count);
        var line = 2 + Header.Text.AsSpan().Count('\n');
        foreach (var row in rows)
        {
            placed.Add(row.Line == line ? row : row with { Line = line });
            line += row.Text.AsSpan().Count('\n') + 1;
        }

        return new TableText(_lineEnd, _endsLine, Header, placed);
    }

    private static int EndOfRow(string text, int at)
    {
        var quoted = false;
        for (; at < text.Length && (quoted || text[at] != '\n'); at++)
        {
            // A quote inside a quoted text stands twice, and so leaves the state as it was.
            quoted ^= text[at] == '"';
        }

        return at;
    }

    private static string[]? FieldsOf(string row, char separator)
    {
        var raw = FieldsIn(row, separator);
        return raw.All(IsSound)
            ? [.. raw.Select(field => field is ['"', .., '"'] ? field[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : field)]
            : null;
    }

    // Quotes stand around the whole of a field or nowhere, and those inside stand twice.
    private static bool IsSound(string field) => !field.Contains('"', StringComparison.Ordinal)
        || (field is ['"', .., '"'] && !field[1..^1].Replace("\"\"", "", StringComparison.Ordinal).Contains('"', StringComparison.Ordinal));
}
