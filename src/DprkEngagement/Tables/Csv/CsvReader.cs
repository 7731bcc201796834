namespace DprkEngagement;

/// <summary>
/// Splits CSV (RFC 4180: comma, double quote, LF or CRLF, UTF-8) into rows and fields with their places. Holds one row
/// in memory at a time. Blank lines are passed over. Wrong form never throws: <see cref="Fault"/> says what it is.
/// </summary>
internal sealed class CsvReader : IDisposable
{
    /// <summary>A quoted field longer than this, in bytes, is taken for one whose quote was forgotten.</summary>
    public const int LongestField = 1 << 20;

    /// <summary>As much of a file's beginning as tells what kind of file it is.</summary>
    private const int HeadLength = 512;

    /// <summary>A row longer than this, in bytes, is not read.</summary>
    public const int LongestRow = 1 << 25;

    private readonly CsvBuffer _buffer;
    private readonly CsvFields _fields = new();
    private readonly QuotedRowScanner _quoted;
    private int _next;
    private int _nextLine = 1;

    public CsvReader(Stream stream)
    {
        _buffer = new CsvBuffer(stream);
        _quoted = new QuotedRowScanner(_buffer, _fields);
        while (!_buffer.AtEndOfFile && _buffer.End < HeadLength)
        {
            _buffer.Fill();
        }

        Foreign = FileKind.Of(_buffer.Bytes.AsSpan(0, Math.Min(_buffer.End, HeadLength)));

        HasByteOrderMark = _buffer.Bytes.AsSpan(0, _buffer.End).StartsWith("\uFEFF"u8);
        _next = HasByteOrderMark ? 3 : 0;
    }

    /// <summary>True where the file begins with the bytes EF BB BF; they belong to no field.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>What the file is where its first bytes show that it is no CSV; null where they do not.</summary>
    public ForeignFile? Foreign { get; }

    /// <summary>The line on which the row begins, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>How many bytes of the file lie before the row.</summary>
    public long Position => _buffer.Position;

    /// <summary>True where the row is the last of the file and no line end stands behind it.</summary>
    public bool IsUnended => _next == _buffer.End && _buffer.AtEndOfFile && _next > _buffer.Start && _buffer.Bytes[_next - 1] != '\n';

    /// <summary>How many fields the row has.</summary>
    public int FieldCount => _fields.Count;

    /// <summary>What is wrong with the row's form.</summary>
    public CsvFault Fault { get; private set; }

    /// <summary>Number of the field with the fault, from 0.</summary>
    public int FaultField { get; private set; }

    /// <summary>A field's content without its quotes; valid until the next row is read.</summary>
    public ReadOnlySpan<byte> Field(int field) => _buffer.Bytes.AsSpan(_fields.Start(field), _fields.Length(field));

    /// <summary>The line on which a field begins: later than <see cref="Line"/> where a field before it holds line breaks.</summary>
    public int LineOf(int field) => Line + _buffer.Bytes.AsSpan(_buffer.Start.._fields.Start(field)).Count((byte)'\n');

    /// <summary>Where a field stands in the line on which it begins: UTF-16 characters from 1, the end not included; quotes are left out.</summary>
    public (int Start, int End) CharactersOf(int field)
    {
        var before = _buffer.Bytes.AsSpan(_buffer.Start.._fields.Start(field));
        var content = Field(field);
        var lineEnd = content.IndexOf((byte)'\n');
        var start = System.Text.Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return (start, start + System.Text.Encoding.UTF8.GetCharCount(lineEnd < 0 ? content : content[..lineEnd].TrimEnd((byte)'\r')));
    }

    /// <summary>Goes to the next row that is not blank.</summary>
    /// <returns>False at the end of the file.</returns>
    public bool Read()
    {
        do
        {
            if (Fault == CsvFault.RowTooLong || !ReadLine())
            {
                return false;
            }
        }
        while (_fields.Count == 1 && _fields.Length(0) == 0 && Fault == CsvFault.None && _buffer.Bytes[_buffer.Start] != '"');
        return true;
    }

    public void Dispose() => _buffer.Dispose();

    private bool ReadLine()
    {
        _buffer.Start = _next;
        Line = _nextLine;
        Fault = CsvFault.None;
        while (true)
        {
            var lineFeed = PlainRowScanner.Scan(_buffer, _fields);
            if (lineFeed >= 0)
            {
                _next = lineFeed + 1;
                _nextLine++;
                FinishPlainRow(lineFeed);
                return true;
            }

            if (lineFeed == PlainRowScanner.Unfinished && _buffer.AtEndOfFile && _buffer.Start == _buffer.End)
            {
                return false;
            }

            if ((lineFeed == PlainRowScanner.Quoted || _buffer.AtEndOfFile) && _quoted.Scan())
            {
                FinishQuotedRow();
                return true;
            }

            if (_buffer.End - _buffer.Start > LongestRow)
            {
                _fields.Clear();
                (Fault, FaultField) = (CsvFault.RowTooLong, 0);
                return true;
            }

            _buffer.Fill();
        }
    }

    private void FinishPlainRow(int end)
    {
        if (end > _buffer.Start && _buffer.Bytes[end - 1] == '\r')
        {
            end--;
            _fields.TrimLast();
        }

        if (!BadText.IsNotIn(_buffer.Bytes.AsSpan(_buffer.Start..end)))
        {
            FindBadText();
        }
    }

    private void FinishQuotedRow()
    {
        _next = _quoted.Next;
        var row = _buffer.Bytes.AsSpan(_buffer.Start.._next);
        _nextLine += row.Count((byte)'\n');
        (Fault, FaultField) = (_quoted.Fault, _quoted.FaultField);
        if (Fault != CsvFault.None)
        {
            return;
        }

        var last = _fields.Count - 1;
        var end = _fields.Start(last) + _fields.Length(last);
        if (_fields.Length(last) > 0 && _buffer.Bytes[end - 1] == '\r' && end < _next && _buffer.Bytes[end] == '\n')
        {
            _fields.TrimLast();
        }

        _fields.UndoubleQuotes(_buffer.Bytes);
        FindBadText();
    }

    private void FindBadText()
    {
        for (FaultField = 0; FaultField < _fields.Count && Fault == CsvFault.None; FaultField++)
        {
            Fault = BadText.In(Field(FaultField));
        }

        FaultField--;
    }
}
