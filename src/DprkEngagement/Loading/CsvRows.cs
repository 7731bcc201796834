using System.Buffers;
using CsvHelper;

namespace DprkEngagement;

/// <summary>What is wrong with the form of a row, before any column is looked at.</summary>
internal sealed record CsvFault(int Field, string Rule, string Message, string? Cause = null);

/// <summary>A row as text, with the line on which it begins; with a fault, its fields as far as they can be made out. The last row of a
/// file that does not end with a line end is unended.</summary>
internal sealed record CsvRow(int Line, string[] Fields, ReadOnlyMemory<byte> Bytes, bool IsUnended, CsvFault? Fault = null)
{
    /// <summary>The row as it stands in the file, without its line end; empty where it is malformed.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes.Span);

    /// <summary>True where nothing can be told of this row and of all that follow.</summary>
    public bool IsEndless => Fault?.Rule == CsvRows.Endless;

    /// <summary>The line on which a field begins: a quoted text before it may have line breaks.</summary>
    public int LineOf(int field) => Line + Fields.Take(field).Sum(text => text.Count(letter => letter == '\n'));

    public void Report(CsvFault fault, string path, IReadOnlyList<string> header, ProblemList problems) => problems.Add(
        path, LineOf(fault.Field), fault.Field + 1, fault.Rule, header.ElementAtOrDefault(fault.Field) ?? "",
        Excerpt.Of(Fields.ElementAtOrDefault(fault.Field) ?? "", CsvRows.Shown), fault.Message, fault.Cause);
}

/// <summary>The rows of a table by CsvHelper, strictly: what it would mend or swallow without a word is a fault of its row. After a
/// malformed row the next is looked for on the next line, so that a quote that nothing closes costs one row.</summary>
internal sealed partial class CsvRows(byte[] file, char separator = ',')
{
    /// <summary>As much of a field as a problem quotes.</summary>
    public const int Shown = 40;

    /// <summary>A row longer than this, in bytes, is not read, and nothing after it.</summary>
    private const int LongestRow = 1 << 20;
    public const string Endless = "row-endless";
    private const string Unclosed = "quote-unclosed";

    /// <summary>Stands for a carriage return that ends no line: CsvHelper would take it for the end of a row.</summary>
    private const char LoneReturn = '\u001D';

    private static readonly SearchValues<char> Steering = SearchValues.Create([.. Enumerable.Range(0, 0x2100).Append(0xFEFF)
        .Select(code => (char)code).Where(letter => letter is not ('\n' or '\r') && VisibleText.IsSteering(letter))]);

    private readonly byte[] _file = WithoutLoneReturns(file);
    private readonly bool _isUtf8 = System.Text.Unicode.Utf8.IsValid(file);
    private readonly int _lastLine = 1 + file.AsSpan().Count((byte)'\n');

    /// <summary>The rows in order without blank lines.</summary>
    public IEnumerable<CsvRow> Read()
    {
        for (var (start, line) = (file.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0, 1); start < _file.Length;)
        {
            CsvRow? bad = null;
            using var reader = Reader(start, record => bad ??= Malformed(line - 1 + (int)record.LineNumber, record.RawRecord));
            while (bad is null)
            {
                var (more, endless) = TryRead(reader);
                if (endless > 0)
                    bad ??= TooLong(line - 1 + endless, StartOf(line - 1 + endless, start, line));
                else if (bad is null && more)
                    yield return Sound(reader, line - 1 + (int)reader.LineNumber, start + (int)reader.ByteOffset);
                else if (bad is null)
                    yield break;
            }

            yield return bad;
            if (bad.IsEndless)
                yield break;

            (start, line) = (StartOf(bad.Line + 1, start, line), bad.Line + 1);
        }
    }

    private CsvReader Reader(int start, Action<CsvMalformedRecord> malformed) => CsvReader.Create(
        new MemoryStream(_file, start, _file.Length - start, writable: false),
        new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            DetectSeparatorHint = false,
            SkipEmptyLines = true,
            TrackLineNumbers = true,
            MaxRecordSize = LongestRow,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = malformed,
            IncludeValuesInExceptions = false,
            PoolStrings = true,
        });

    private static (bool More, int Endless) TryRead(CsvReader reader)
    {
        try
        {
            return (reader.Read(), 0);
        }
        catch (CsvFormatException problem)
        {
            return (false, Math.Max(1, (int)problem.LineNumber));
        }
    }

    private CsvRow Sound(CsvReader reader, int line, int at)
    {
        var fields = new string[reader.FieldCount];
        var (breaks, fault) = (0, (CsvFault?)null);
        for (var i = 0; i < fields.Length; i++)
        {
            var field = fields[i] = reader.GetString(i);
            breaks += field.AsSpan().Count('\n');
            if (fault is null && field.AsSpan().ContainsAny(Steering))
            {
                fields[i] = field.Replace(LoneReturn, '\r');
                fault = Invisible(i, fields[i]);
            }
            else if (fault is null && !_isUtf8 && field.Contains('\uFFFD', StringComparison.Ordinal))
            {
                fields[i] = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(reader.GetRawSpan(i)).Trim('"');
                fault = new(i, "encoding-wrong", "the file is not UTF-8: this field reads "
                    + $"'{VisibleText.Of(Excerpt.Of(fields[i], Shown))}' in Windows-1252, Excel's plain \"CSV\"; save it as \"CSV UTF-8 "
                    + "(Comma delimited)\"", "encoding-wrong");
            }
        }

        return new CsvRow(line, fields, file.AsMemory(at, reader.RawRecord.Length), line + breaks == _lastLine, fault);
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
        fields.Add(bad.Value.Trim('"'));
        var isOpen = bad.Groups["open"].Success;
        var isUnended = (isOpen ? line : line + raw.AsSpan().Count('\n')) == _lastLine;
        var (rule, message) = isOpen && isUnended
            ? ("file-cut", "the file ends inside this field, after a double quote that nothing closes: its end was lost in copying or "
                + "saving; complete the row, or delete it")
            : isOpen
            ? (Unclosed, "a double quote opens this field and is not closed before the end of the row; close it, and write a quote inside "
                + "a text twice (\"\")")
            : ("quote-stray", bad.Groups["plain"].Success
                ? "a double quote stands inside a field that does not begin with one; put the whole field in double quotes and write the "
                    + "quote inside twice (\"\")"
                : "text follows the double quote that closes this field; write a quote inside a text twice (\"\")");
        return new CsvRow(line, [.. fields], default, isUnended, new(fields.Count - 1, rule, message));
    }

    // A row without an end: a quote that was never closed, or no table at all.
    private CsvRow TooLong(int line, int at)
    {
        var head = _file.AsSpan(at, Math.Min(LongestRow, _file.Length - at));
        var row = Malformed(line, Encoding.UTF8.GetString(head));
        return row.Fault!.Rule == Unclosed && head.Contains((byte)'\n') ? row : new CsvRow(line, [row.Fields[0]], default, false, new(
            0, Endless, $"no line ends within {LongestRow >> 20} MB; the file is not a CSV table, and nothing after this is read"));
    }

    private static CsvFault Invisible(int place, string field)
    {
        if (FieldAccidents.Garbled(field) is { } garbled)
            return new(place, garbled.Rule, $"the field is '{VisibleText.Of(Excerpt.Of(field))}'; {garbled.Message}", garbled.Cause);

        var first = field.Replace("\r\n", "\n", StringComparison.Ordinal).First(letter => letter != '\n' && VisibleText.IsSteering(letter));
        var name = first switch
        {
            '\0' => "a NUL byte",
            '\t' => "a tab",
            '\r' => "a carriage return",
            '\u200B' or '\uFEFF' => "a space without width",
            (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C' =>
                "an invisible mark that changes the reading direction",
            _ => "an invisible character",
        };
        var what = Invariant($"{name} (U+{(int)first:X4})") + (first == '\r' ? " in the middle of a line" : "");
        return new(place, "character-invisible", $"the field holds {what}; delete it", what);
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
        for (var at = Array.IndexOf(file, (byte)'\r'); at >= 0; at = Array.IndexOf(file, (byte)'\r', at + 1))
        {
            if (file.AsSpan(at + 1) is not [(byte)'\n', ..])
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
