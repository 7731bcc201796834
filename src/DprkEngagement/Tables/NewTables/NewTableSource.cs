using System.Text;

namespace DprkEngagement;

/// <summary>A CSV file that is to become a table: its header and rows, every row as long as the header.</summary>
/// <param name="Header">The heads of the columns as they stand in the file.</param>
/// <param name="Rows">The rows without the header; the values as they are, but for spaces around them.</param>
/// <param name="Notes">What about its form was mended, in words.</param>
internal sealed record NewTableSource(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<string> Notes)
{
    private const int MostNamed = 5;

    /// <exception cref="FormatException">It has not the form of a table; the message says why.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static NewTableSource Read(string path)
    {
        var text = TextFile.Read(path);
        var separator = DelimitedText.SeparatorOf(text);
        var lines = new DelimitedText(text, separator).Rows();
        if (lines.Count < 2)
        {
            throw new FormatException(lines.Count == 0 ? "the file is empty" : "the file has a header and no rows");
        }

        var header = lines[0].Fields.ToList();
        var filled = lines.Skip(1).Where(line => line.Fields.Any(field => field.Length > 0)).ToList();
        var notes = new List<string>();
        if (separator != ',')
        {
            notes.Add($"The fields were separated by {(separator == ';' ? "semicolons" : "tabs")}; the table has commas.");
        }

        if (filled.Count < lines.Count - 1)
        {
            notes.Add(FormattableString.Invariant($"{(lines.Count - 1 - filled.Count is 1 ? "1 row without any value is" : $"{lines.Count - 1 - filled.Count} rows without any value are")} left out."));
        }

        var width = Width(header, filled.Select(line => line.Fields));
        if (width < header.Count)
        {
            notes.Add(FormattableString.Invariant($"{(header.Count - width is 1 ? "1 empty column at the end is" : $"{header.Count - width} empty columns at the end are")} left out."));
        }

        RefuseUneven(header, filled);
        var spaced = filled.Sum(line => line.Fields.Count(field => field != field.Trim()));
        if (spaced > 0)
        {
            notes.Add(FormattableString.Invariant($"Spaces around {(spaced == 1 ? "1 value" : $"{spaced} values")} are left out."));
        }

        return new NewTableSource(header[..width], [.. filled.Select(line => (IReadOnlyList<string>)[.. line.Fields.Take(width).Select(field => field.Trim())])], notes);
    }

    /// <summary>The table as this project writes CSV: comma, LF, quotes only where they must be.</summary>
    public static string Write(IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.AppendJoin(',', row.Select(Quote)).Append('\n');
        }

        return text.ToString();
    }

    private static string Quote(string field) => field.AsSpan().ContainsAny("\",\n")
        ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : field;

    /// <summary>How many columns there are before those at the end that have neither head nor value.</summary>
    private static int Width(List<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        var last = rows.Select(row => row.Count - 1 - row.Reverse().TakeWhile(field => field.Length == 0).Count()).Max();
        var width = header.Count;
        while (width > 0 && header[width - 1].Length == 0 && last < width - 1)
        {
            width--;
        }

        return width;
    }

    private static void RefuseUneven(List<string> header, List<(int Line, IReadOnlyList<string> Fields)> lines)
    {
        var uneven = lines.Where(line => line.Fields.Count != header.Count).ToList();
        if (uneven.Count > 0)
        {
            var (line, fields) = uneven[0];
            var others = uneven.Count == 1 ? "" : $" (wrong too: line {string.Join(", ", uneven.Skip(1).Take(MostNamed).Select(one => one.Line))}{(uneven.Count > MostNamed + 1 ? " and more" : "")})";
            throw new FormatException(FormattableString.Invariant(
                $"line {line}: the row has {fields.Count} {(fields.Count == 1 ? "field" : "fields")}, the header {header.Count}; a text with a comma in it must stand in double quotes{others}"));
        }
    }
}
