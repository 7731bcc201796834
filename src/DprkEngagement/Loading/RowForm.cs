namespace DprkEngagement;

/// <summary>Checks that a row has the form of its table: as many fields as the header names columns, and no fault.</summary>
internal sealed class RowForm(TableSchema schema, TableHeader header, ProblemList problems)
{
    /// <summary>One cause, whether the header or the rows show it.</summary>
    private const string EmptyColumns = "columns-empty";

    private const int Shown = 40;

    /// <summary>Adds the problem of a row that is no CSV in UTF-8.</summary>
    public static void ReportFault(CsvRow row, string path, IReadOnlyList<string> header, ProblemList problems)
    {
        var field = row.FaultField;
        var text = field < row.Fields.Length ? row.Fields[field] : "";
        var (rule, message, cause) = row.Fault switch
        {
            CsvFault.UnclosedQuote when row.IsUnended => ("file-cut",
                "the file ends inside this field, after a double quote that nothing closes: its end was lost in copying or saving; "
                    + "complete the row, or delete it", null),
            CsvFault.UnclosedQuote => ("quote-unclosed",
                "a double quote opens this field and is not closed before the end of the row; close it, and write a quote inside a text "
                    + "twice (\"\")", null),
            CsvFault.QuoteInPlainText => ("quote-stray",
                "a double quote stands inside a field that does not begin with one; put the whole field in double quotes and write the "
                    + "quote inside twice (\"\")", null),
            CsvFault.TextAfterQuote => ("quote-stray",
                "text follows the double quote that closes this field; write a quote inside a text twice (\"\")", null),
            CsvFault.Invisible => Invisible(text),
            CsvFault.NotUtf8 => ("encoding-wrong",
                $"the file is not UTF-8: this field reads '{VisibleText.Of(Excerpt.Of(text, Shown))}' in Windows-1252, Excel's plain "
                    + "\"CSV\"; save it as \"CSV UTF-8 (Comma delimited)\"", "encoding-wrong"),
            _ => ("row-endless", FormattableString.Invariant(
                $"no line ends within {CsvRows.LongestRow >> 20} MB; the file is not a CSV table, and nothing after this is read"),
                    (string?)null),
        };
        var name = field < header.Count ? header[field] : "";
        problems.Add(path, row.LineOf(field), field + 1, rule, name, Excerpt.Of(text, Shown), message, cause);
    }

    /// <summary>Says what is wrong with columns at the end of the header that have no name.</summary>
    public void CheckHeader()
    {
        if (header.Names.Count > header.Width)
            ReportEmptyColumns(1, header.Names.Count - header.Width);
    }

    /// <returns>True where the row can be read field by field.</returns>
    public bool Check(CsvRow row)
    {
        if (row.Fault != CsvFault.None)
        {
            ReportFault(row, schema.Path, header.Names, problems);
            return false;
        }

        var spare = row.Fields.Length - header.Width;
        if (spare == 0)
            return true;

        var filled = Array.FindIndex(row.Fields, Math.Min(header.Width, row.Fields.Length), text => text.Length > 0);
        if (spare > 0 && filled < 0)
        {
            if (header.Names.Count == header.Width)
                ReportEmptyColumns(row.Line, spare);

            return true;
        }

        var (rule, message) = spare > 0 && header.Names.Count >= row.Fields.Length ? Unnamed(filled)
            : row.IsUnended && spare < 0 ? Cut(row)
            : Count(row);
        problems.Add(schema.Path, row.Line, rule, message);
        return false;
    }

    private static (string Rule, string Message) Unnamed(int field) => ("column-unknown", string.Create(CultureInfo.InvariantCulture,
        $"field {field + 1} holds something, but the header names no such column; delete it, or name the column and describe it in "
            + $"{SchemaReader.FileName}"));

    private (string Rule, string Message) Cut(CsvRow row) => ("file-cut", string.Create(CultureInfo.InvariantCulture,
        $"the file ends inside this row, in the field {header.Names[row.Fields.Length - 1]}: its end was lost in copying or saving; "
            + $"complete the row, or delete it"));

    private (string Rule, string Message) Count(CsvRow row)
    {
        var advice = row.Fields.Length < header.Width ? "put a comma for every field, also for an empty one"
            : row.Fields.Any(FieldAccidents.OpensCurvedQuote) ? "typographic quotes (\u201C \u201D) hold no field together; put "
                + "straight ones (\")"
            : "a text with a comma in it must stand in double quotes";
        return ("field-count", FormattableString.Invariant($"the row has {row.Fields.Length} fields, the header {header.Width}; {advice}"));
    }

    private void ReportEmptyColumns(int line, int count) => problems.Add(
        schema.Path, line, header.Width + 1, EmptyColumns, "", "", string.Create(CultureInfo.InvariantCulture,
            $"{count} empty {(count == 1 ? "field follows" : "fields follow")} the last column, {header.Names[header.Width - 1]}, as a "
                + $"spreadsheet adds them; delete them, or run 'dprk check --fix'"),
        EmptyColumns);

    private static (string Rule, string Message, string? Cause) Invisible(string field)
    {
        if (FieldAccidents.Garbled(field) is { } garbled)
            return (garbled.Rule, $"the field is '{VisibleText.Of(Excerpt.Of(field))}'; {garbled.Message}", garbled.Cause);

        var first = field.Replace("\r\n", "\n", StringComparison.Ordinal).First(letter => letter != '\n' && VisibleText.IsSteering(letter));
        var what = (int)first switch
        {
            0 => "a NUL byte (U+0000)",
            9 => "a tab (U+0009)",
            13 => "a carriage return (U+000D) in the middle of a line",
            0x200B or 0xFEFF => FormattableString.Invariant($"a space without width (U+{(int)first:X4})"),
            (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C =>
                FormattableString.Invariant($"an invisible mark that changes the reading direction (U+{(int)first:X4})"),
            _ => FormattableString.Invariant($"an invisible character (U+{(int)first:X4})"),
        };
        return ("character-invisible", $"the field holds {what}; delete it", what);
    }
}
