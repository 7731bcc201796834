namespace DprkEngagement;

/// <summary>Finds the fields of a row that holds quotes, or that ends with the file, and says what is wrong with it.</summary>
/// <remarks>
/// After a fault the scan goes on as well as it can, so that one slip costs one row: a quote that closes on a later
/// line with text behind it was most likely never meant to open there, so the next row is looked for on the next line.
/// </remarks>
internal sealed class QuotedRowScanner(CsvBuffer buffer, CsvFields fields)
{
    /// <summary>What is wrong, or none.</summary>
    public CsvFault Fault { get; private set; }

    /// <summary>Number of the field with the fault, from 0.</summary>
    public int FaultField { get; private set; }

    /// <summary>One past the row's last byte, its line end included; set when the scan has finished.</summary>
    public int Next { get; private set; }

    /// <returns>False where the row does not end in the bytes at hand and the file has more.</returns>
    public bool Scan()
    {
        fields.Clear();
        Fault = CsvFault.None;
        for (var at = buffer.Start; ;)
        {
            var quoted = at < buffer.End && buffer.Bytes[at] == '"';
            var fieldEnd = quoted ? QuotedField(at) : PlainField(at, at);
            if (fieldEnd < 0)
            {
                return false;
            }

            if (Fault == CsvFault.UnclosedQuote)
            {
                return true;
            }

            at = fieldEnd + 1;
            if (fieldEnd == buffer.End || buffer.Bytes[fieldEnd] == '\n')
            {
                Next = Math.Min(at, buffer.End);
                return true;
            }
        }
    }

    /// <returns>The place of the comma or line feed after the field, the end of the file, or -1 where more bytes are needed.</returns>
    private int PlainField(int start, int from)
    {
        var rest = buffer.Bytes.AsSpan(from, buffer.End - from);
        var length = Fault == CsvFault.None ? rest.IndexOfAny((byte)',', (byte)'\n', (byte)'"') : rest.IndexOfAny((byte)',', (byte)'\n');
        if (length < 0)
        {
            if (!buffer.AtEndOfFile)
            {
                return -1;
            }

            length = rest.Length;
        }
        else if (rest[length] == '"')
        {
            Set(CsvFault.QuoteInPlainText);
            return PlainField(start, from + length);
        }

        fields.Add(start, from + length);
        return from + length;
    }

    private int QuotedField(int open)
    {
        var bytes = buffer.Bytes;
        var doubled = false;
        for (var at = open + 1; ;)
        {
            var length = bytes.AsSpan(at, buffer.End - at).IndexOf((byte)'"');
            var close = at + length;
            if (length < 0 || (close + 1 == buffer.End && !buffer.AtEndOfFile))
            {
                return buffer.AtEndOfFile || (buffer.End - open > CsvReader.LongestField && HasLineEnd(open)) ? Unclosed(open) : -1;
            }

            at = close + 1;
            if (at < buffer.End && bytes[at] == '"')
            {
                doubled = true;
                at++;
                continue;
            }

            var after = bytes.AsSpan(at, buffer.End - at);
            if (after is [(byte)'\r'] && !buffer.AtEndOfFile)
            {
                return -1;
            }

            var lineEnd = after is [(byte)'\r', (byte)'\n', ..] ? 1 : 0;
            if (after.IsEmpty || after[0] == ',' || after[lineEnd] == '\n')
            {
                fields.Add(open + 1, close, doubled);
                return at + lineEnd;
            }

            if (bytes.AsSpan(open, close - open).Contains((byte)'\n'))
            {
                return Unclosed(open);
            }

            Set(CsvFault.TextAfterQuote);
            return PlainField(open, at);
        }
    }

    private bool HasLineEnd(int from) => buffer.Bytes.AsSpan(from, buffer.End - from).Contains((byte)'\n');

    private int Unclosed(int open)
    {
        FaultField = fields.Count;
        Fault = CsvFault.UnclosedQuote;
        var line = buffer.Bytes.AsSpan(open, buffer.End - open).IndexOf((byte)'\n');
        Next = line < 0 ? buffer.End : open + line + 1;
        fields.Add(open, Next);
        return open;
    }

    private void Set(CsvFault fault)
    {
        if (Fault == CsvFault.None)
        {
            (Fault, FaultField) = (fault, fields.Count);
        }
    }
}
