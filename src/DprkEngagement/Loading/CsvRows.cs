using System.Buffers;
using CsvHelper;

namespace DprkEngagement;

/// <summary>What is wrong with the form of a row, before any column is looked at.</summary>
internal enum CsvFault
{
    None,

    /// <summary>A quote opens a field and nothing closes it.</summary>
    UnclosedQuote,

    /// <summary>A quote stands in a field that does not begin with one.</summary>
    QuoteInPlainText,

    /// <summary>Text follows the quote that closes a field.</summary>
    TextAfterQuote,

    /// <summary>A character that is not seen and steers how the rest is shown.</summary>
    Invisible,

    /// <summary>Bytes that are not UTF-8.</summary>
    NotUtf8,

    /// <summary>No end of row within <see cref="CsvRows.LongestRow"/> bytes; nothing after it is read.</summary>
    RowTooLong,
}

/// <summary>A row as text, with the line on which it begins.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Fields">Its fields; with a fault, those that can be made out.</param>
/// <param name="Fault">What is wrong with its form.</param>
/// <param name="FaultField">The field with the fault, from 0.</param>
/// <param name="IsUnended">True for the last row of a file that does not end with a line end.</param>
internal sealed record CsvRow(int Line, string[] Fields, CsvFault Fault = CsvFault.None, int FaultField = 0, bool IsUnended = false)
{
    /// <summary>The line on which a field begins: a quoted text before it may have line breaks.</summary>
    public int LineOf(int field) => Line + Fields.Take(field).Sum(text => text.Count(letter => letter == '\n'));
}

/// <summary>The rows of a table by CsvHelper, strictly: what it would mend or swallow without a word is a fault of its row. After a quote
/// that nothing closes the next row is looked for on the next line, so that one slip costs one row.</summary>
internal sealed partial class CsvRows(byte[] file)
{
    /// <summary>A row longer than this, in bytes, is not read.</summary>
    public const int LongestRow = 1 << 20;

    /// <summary>Stands for a carriage return that ends no line: CsvHelper would take it for the end of a row.</summary>
    private const char LoneReturn = '\u001D';

    private static readonly SearchValues<char> Steering = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(code => (char)code)
            .Where(letter => letter is not ('\n' or '\r') && VisibleText.IsSteering(letter))]);

    private readonly byte[] _file = WithoutLoneReturns(file);
    private readonly bool _isUtf8 = System.Text.Unicode.Utf8.IsValid(file);
    private readonly int _lastLine = 1 + file.AsSpan().Count((byte)'\n');

    /// <summary>The rows in order; blank lines are passed over.</summary>
    public IEnumerable<CsvRow> Read()
    {
        var (start, line) = (_file.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0, 1);
        while (start < _file.Length)
        {
            // Where a malformed row runs over several lines, everything after its first line is read anew.
            var again = 0;
            var malformed = new Queue<CsvMalformedRecord>();
            using var reader = Reader(start, malformed);
            while (again == 0)
            {
                var more = TryRead(reader, out var tooLong);
                while (again == 0 && malformed.TryDequeue(out var bad))
                {
                    var row = Malformed(line - 1 + (int)bad.LineNumber, bad.RawRecord);
                    yield return row;
                    again = bad.RawRecord.AsSpan().TrimEnd("\r\n").Contains('\n') ? row.Line + 1 : 0;
                }

                if (tooLong > 0 && again == 0)
                {
                    var row = Endless(start, line, line - 1 + tooLong);
                    yield return row;
                    again = row.Fault == CsvFault.RowTooLong ? int.MaxValue : row.Line + 1;
                }

                if (again == 0 && !more)
                    yield break;

                if (again == 0)
                    yield return Sound(reader, line - 1 + (int)reader.LineNumber);
            }

            if (again == int.MaxValue)
                yield break;

            (start, line) = (StartOf(again, start, line), again);
        }
    }

    private CsvReader Reader(int start, Queue<CsvMalformedRecord> malformed) => CsvReader.Create(
        new MemoryStream(_file, start, _file.Length - start, writable: false),
        new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            DetectSeparatorHint = false,
            SkipEmptyLines = true,
            TrackLineNumbers = true,
            MaxRecordSize = LongestRow,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = malformed.Enqueue,
            IncludeValuesInExceptions = false,
            PoolStrings = true,
        });

    private static bool TryRead(CsvReader reader, out int tooLong)
    {
        tooLong = 0;
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException problem)
        {
            tooLong = Math.Max(1, (int)problem.LineNumber);
            return false;
        }
    }

    private CsvRow Sound(CsvReader reader, int line)
    {
        var fields = new string[reader.FieldCount];
        var (fault, place, breaks) = (CsvFault.None, 0, 0);
        for (var i = 0; i < fields.Length; i++)
        {
            var field = fields[i] = reader.GetString(i);
            breaks += field.AsSpan().Count('\n');
            if (field.AsSpan().ContainsAny(Steering) && fault == CsvFault.None)
            {
                (fault, place) = (CsvFault.Invisible, i);
                fields[i] = field.Replace(LoneReturn, '\r');
            }
            else if (!_isUtf8 && field.Contains('\uFFFD', StringComparison.Ordinal) && fault == CsvFault.None)
            {
                (fault, place) = (CsvFault.NotUtf8, i);
                fields[i] = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(reader.GetRawSpan(i)).Trim('"');
            }
        }

        return new CsvRow(line, fields, fault, place, IsUnended: line + breaks == _lastLine);
    }

    // Of a row that CsvHelper refused: the fields up to the fault, and which it is. A quote that closes on a later line with
    // text behind it was most likely never meant to open there.
    private CsvRow Malformed(int line, string raw)
    {
        var fields = new List<string>();
        var at = 0;
        for (var field = SoundField().Match(raw); field.Success && at < raw.Length; field = SoundField().Match(raw, at))
        {
            fields.Add(field.Groups[1].Value.Trim('"'));
            at += field.Length;
        }

        var bad = FaultyField().Match(raw, at);
        var fault = bad.Groups["open"].Success ? CsvFault.UnclosedQuote
            : bad.Groups["plain"].Success ? CsvFault.QuoteInPlainText : CsvFault.TextAfterQuote;
        fields.Add(bad.Value.Trim('"'));
        var last = fault == CsvFault.UnclosedQuote ? line : line + raw.AsSpan().Count('\n');
        return new CsvRow(line, [.. fields], fault, fields.Count - 1, IsUnended: last == _lastLine);
    }

    // A row without an end: a quote that was never closed, or no table at all.
    private CsvRow Endless(int start, int firstLine, int line)
    {
        var at = StartOf(line, start, firstLine);
        var length = Math.Min(LongestRow, _file.Length - at);
        var row = Malformed(line, Encoding.UTF8.GetString(_file, at, length));
        return row.Fault == CsvFault.UnclosedQuote && _file.AsSpan(at, length).Contains((byte)'\n')
            ? row
            : new CsvRow(line, [row.Fields[0]], CsvFault.RowTooLong);
    }

    private int StartOf(int line, int start, int firstLine)
    {
        for (; firstLine < line && start < _file.Length; firstLine++)
            start = Array.IndexOf(_file, (byte)'\n', start) is >= 0 and var end ? end + 1 : _file.Length;

        return start;
    }

    private static byte[] WithoutLoneReturns(byte[] file)
    {
        var mended = file;
        for (var at = Array.IndexOf(file, (byte)'\r'); at >= 0 && at < file.Length; at = Array.IndexOf(file, (byte)'\r', at + 1))
        {
            if (at + 1 == file.Length || file[at + 1] != '\n')
            {
                mended = ReferenceEquals(mended, file) ? [.. file] : mended;
                mended[at] = (byte)LoneReturn;
            }
        }

        return mended;
    }

    [GeneratedRegex("\\G((?>\"(?:[^\"]|\"\")*\")(?=\\r?(?:[,\\n]|\\z))|[^\",\\n]*(?=[,\\n]|\\z))\\r?(?:[,\\n]|\\z)")]
    private static partial Regex SoundField();

    [GeneratedRegex("\\G(?:(?>\"(?:[^\"\\n]|\"\")*\")[^,\\n]*|(?<open>\"[^\\n]*)|(?<plain>[^,\\n]*))")]
    private static partial Regex FaultyField();
}
