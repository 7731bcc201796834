using System.Text;

namespace DprkEngagement;

/// <summary>
/// Splits a text into rows and fields as spreadsheets write them: comma, semicolon or tab, lines that end in LF, fields
/// in double quotes where they must be. Only for files that are to become tables; <see cref="CsvReader"/> reads the tables.
/// </summary>
internal sealed class DelimitedText(string text, char separator)
{
    private const string Separators = ",;\t";

    private int _at;
    private int _line = 1;

    /// <summary>The separator that stands in the first line most often outside quotes.</summary>
    public static char SeparatorOf(string text)
    {
        var counts = new int[Separators.Length];
        var quoted = false;
        foreach (var letter in text)
        {
            if (letter == '\n' && !quoted)
            {
                break;
            }

            quoted ^= letter == '"';
            if (!quoted && Separators.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var place)
            {
                counts[place]++;
            }
        }

        return Separators[Array.IndexOf(counts, counts.Max())];
    }

    /// <summary>All rows that are not blank, with the line on which each begins.</summary>
    /// <exception cref="FormatException">A quote is out of place; the message names its line.</exception>
    public IReadOnlyList<(int Line, IReadOnlyList<string> Fields)> Rows()
    {
        var rows = new List<(int, IReadOnlyList<string>)>();
        while (_at < text.Length)
        {
            var line = _line;
            var fields = Row();
            if (fields.Count > 1 || fields[0].Length > 0)
            {
                rows.Add((line, fields));
            }
        }

        return rows;
    }

    private List<string> Row()
    {
        List<string> fields = [Field()];
        while (_at < text.Length && text[_at] == separator)
        {
            _at++;
            fields.Add(Field());
        }

        _at++;
        _line++;
        return fields;
    }

    private string Field()
    {
        if (_at < text.Length && text[_at] == '"')
        {
            return Quoted();
        }

        var length = text.AsSpan(_at).IndexOfAny(separator, '\n');
        var field = length < 0 ? text[_at..] : text.Substring(_at, length);
        _at += field.Length;
        return field;
    }

    private string Quoted()
    {
        var (field, opened) = (new StringBuilder(), _line);
        for (_at++; _at < text.Length; _at++)
        {
            if (text[_at] != '"')
            {
                _line += text[_at] == '\n' ? 1 : 0;
                field.Append(text[_at]);
            }
            else if (_at + 1 < text.Length && text[_at + 1] == '"')
            {
                field.Append('"');
                _at++;
            }
            else
            {
                _at++;
                return _at == text.Length || text[_at] == separator || text[_at] == '\n'
                    ? field.ToString()
                    : throw new FormatException(FormattableString.Invariant($"line {_line}: text follows the double quote that closes a field; write a quote inside a text twice (\"\")"));
            }
        }

        throw new FormatException(FormattableString.Invariant($"line {opened}: a double quote opens a field and is never closed"));
    }
}
