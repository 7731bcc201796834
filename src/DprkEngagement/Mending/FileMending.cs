using System.Text;

namespace DprkEngagement;

/// <summary>Mends the form of one file: its mark, line ends, empty lines and columns, and spaces around values.</summary>
internal sealed class FileMending
{
    private static readonly char[] Spaces = [' ', '\u00A0'];

    private readonly string _path;
    private readonly byte[] _bytes;
    private readonly List<Mend> _mends = [];
    private readonly List<MendedRow> _rows = [];

    private FileMending(string path, byte[] bytes)
    {
        (_path, _bytes) = (path, bytes);
    }

    /// <returns>The rows, the header first; null where a row's form is wrong, so that nothing but the mark can be mended. And what was mended.</returns>
    public static (IReadOnlyList<MendedRow>? Rows, IReadOnlyList<Mend> Mends) Of(string path, byte[] bytes)
    {
        var mending = new FileMending(path, bytes);
        return (mending.Read() ? mending._rows : null, mending._mends);
    }

    /// <summary>The rows as a file, every line ended by LF.</summary>
    public static byte[] Join(IEnumerable<MendedRow> rows)
    {
        using var file = new MemoryStream();
        foreach (var row in rows)
        {
            file.Write(RawFields.Join(row.Fields));
            file.WriteByte((byte)'\n');
        }

        return file.ToArray();
    }

    private bool Read()
    {
        var places = new List<(int Start, int Line)>();
        using var csv = new CsvReader(new MemoryStream(_bytes));
        if (csv.HasByteOrderMark)
        {
            _mends.Add(new Mend(_path, 1, 1, "the byte-order mark goes"));
        }

        while (csv.Read())
        {
            if (csv.Fault != CsvFault.None)
            {
                return false;
            }

            places.Add(((int)csv.Position, csv.Line));
        }

        Split(places);
        DropEmptyRows();
        DropEmptyColumns();
        DropSpaces();
        return _rows.Count > 0;
    }

    private void Split(List<(int Start, int Line)> places)
    {
        var returns = 0;
        for (var row = 0; row < places.Count; row++)
        {
            var next = row + 1 < places.Count ? places[row + 1].Start : _bytes.Length;
            var end = next;
            while (end > places[row].Start && _bytes[end - 1] is (byte)'\n' or (byte)'\r')
            {
                end--;
            }

            var text = _bytes.AsSpan(places[row].Start..end);
            var lineEnds = _bytes.AsSpan(end..next);
            _rows.Add(new MendedRow(places[row].Line, RawFields.Of(text)));
            returns += lineEnds.Contains((byte)'\r') ? 1 : 0;
            var line = places[row].Line + text.Count((byte)'\n') + 1;
            for (var blank = 1; blank < lineEnds.Count((byte)'\n'); blank++)
            {
                _mends.Add(new Mend(_path, line++, 0, "the empty line goes"));
            }

            if (lineEnds.IsEmpty)
            {
                _mends.Add(new Mend(_path, places[row].Line, 0, "the last line gets a line end"));
            }
        }

        if (returns > 0)
        {
            _mends.Add(new Mend(_path, 0, 0, FormattableString.Invariant($"{returns} {(returns == 1 ? "line ends" : "lines end")} with CR LF; all will end with LF")));
        }
    }

    private void DropEmptyRows()
    {
        foreach (var row in _rows.Skip(1).Where(row => row.Fields.TrueForAll(field => Text(field).Trim(Spaces).Length == 0)).ToList())
        {
            _mends.Add(new Mend(_path, row.Line, 0, "the line without any value goes"));
            _rows.Remove(row);
        }
    }

    /// <summary>Spreadsheets leave commas behind where a column was emptied: only those after the last name go, and only with nothing below them.</summary>
    private void DropEmptyColumns()
    {
        var named = _rows.Count == 0 ? 0 : _rows[0].Fields.FindLastIndex(field => Text(field).Trim(Spaces).Length > 0) + 1;
        if (named == 0 || _rows.Exists(row => row.Fields.Skip(named).Any(field => Text(field).Length > 0)))
        {
            return;
        }

        foreach (var row in _rows.Where(row => row.Fields.Count > named))
        {
            var spare = row.Fields.Count - named;
            _mends.Add(new Mend(_path, row.Line, named + 1, FormattableString.Invariant($"{spare} empty {(spare == 1 ? "field goes" : "fields go")} at the end of the row")));
            row.Fields.RemoveRange(named, spare);
        }
    }

    private void DropSpaces()
    {
        foreach (var row in _rows)
        {
            for (var field = 0; field < row.Fields.Count; field++)
            {
                var text = Text(row.Fields[field]);
                var trimmed = text.Trim(Spaces);
                if (trimmed.Length < text.Length)
                {
                    _mends.Add(new Mend(_path, row.Line, field + 1, $"the spaces around '{trimmed}' go"));
                    row.Fields[field] = Encoding.UTF8.GetBytes(CsvField.Of(trimmed));
                }
            }
        }
    }

    /// <summary>A field's value without its quotes.</summary>
    private static string Text(byte[] field)
    {
        var text = Encoding.UTF8.GetString(field);
        return text.Length >= 2 && text[0] == '"' && text[^1] == '"' ? text[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : text;
    }
}
