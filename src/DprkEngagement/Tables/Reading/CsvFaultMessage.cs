using System.Text;

namespace DprkEngagement;

/// <summary>Puts what is wrong with a row's form into words.</summary>
internal static class CsvFaultMessage
{
    private const int Shown = 40;

    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Adds the problem of the current row.</summary>
    public static void Report(CsvReader csv, string path, IReadOnlyList<string> header, ProblemList problems)
    {
        var field = csv.FaultField;
        var name = field < header.Count ? header[field] : "";
        var bytes = field < csv.FieldCount ? csv.Field(field) : [];
        var text = Shorten(csv.Fault == CsvFault.NotUtf8 ? Windows.GetString(bytes) : Encoding.UTF8.GetString(bytes));
        var (rule, message, cause) = csv.Fault switch
        {
            CsvFault.UnclosedQuote when csv.IsUnended => ("file-cut", "the file ends inside this field, after a double quote that nothing closes: its end was lost in copying or saving; complete the row, or delete it", null),
            CsvFault.UnclosedQuote => ("quote-unclosed", "a double quote opens this field and is not closed before the end of the row; close it, and write a quote inside a text twice (\"\")", null),
            CsvFault.QuoteInPlainText => ("quote-stray", "a double quote stands inside a field that does not begin with one; put the whole field in double quotes and write the quote inside twice (\"\")", null),
            CsvFault.TextAfterQuote => ("quote-stray", "text follows the double quote that closes this field; write a quote inside a text twice (\"\")", null),
            CsvFault.ControlCharacter => Invisible(csv.Field(field)),
            CsvFault.NotUtf8 => ("encoding-wrong", $"the file is not UTF-8: this field reads '{VisibleText.Of(text)}' in Windows-1252, Excel's plain \"CSV\"; save it as \"CSV UTF-8 (Comma delimited)\"", "encoding-wrong"),
            _ => ("row-endless", FormattableString.Invariant($"no line ends within {CsvReader.LongestRow / (1024 * 1024)} MB; the file is not a CSV table, and nothing after this is read"), null),
        };
        problems.Add(path, csv.LineOf(Math.Min(field, Math.Max(0, csv.FieldCount - 1))), field + 1, rule, name, text, message, cause);
    }

    private static (string Rule, string Message, string? Cause) Invisible(ReadOnlySpan<byte> field)
    {
        if (GarbledText.Of(Encoding.UTF8.GetString(field)) is { } garbled)
        {
            return (garbled.Rule, $"the field is '{VisibleText.Of(Excerpt.Of(Encoding.UTF8.GetString(field)))}'; {garbled.Message}", garbled.Cause);
        }

        var what = BadText.FirstIn(field)?.Value switch
        {
            0 => "a NUL byte (U+0000)",
            9 => "a tab (U+0009)",
            13 => "a carriage return (U+000D) in the middle of a line",
            0x200B or 0xFEFF => FormattableString.Invariant($"a space without width (U+{BadText.FirstIn(field)!.Value.Value:X4})"),
            (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C =>
                FormattableString.Invariant($"an invisible mark that changes the reading direction (U+{BadText.FirstIn(field)!.Value.Value:X4})"),
            { } other => FormattableString.Invariant($"an invisible character (U+{other:X4})"),
            null => "an invisible character",
        };
        return ("character-invisible", $"the field holds {what}; delete it", what);
    }

    private static string Shorten(string text) => text.Length <= Shown ? text : string.Concat(text.AsSpan(0, Shown), "…");
}
