using System.Text;

namespace DprkEngagement;

/// <summary>Puts what is wrong with a row's form into words.</summary>
internal static class CsvFaultMessage
{
    private const int Shown = 40;

    /// <summary>Adds the problem of the current row.</summary>
    public static void Report(CsvReader csv, string path, IReadOnlyList<string> header, ProblemList problems)
    {
        var field = csv.FaultField;
        var name = field < header.Count ? header[field] : "";
        var text = field < csv.FieldCount ? Shorten(Encoding.UTF8.GetString(csv.Field(field))) : "";
        var (rule, message) = csv.Fault switch
        {
            CsvFault.UnclosedQuote => ("quote-unclosed", "a double quote opens this field and is not closed before the end of the row; close it, and write a quote inside a text twice (\"\")"),
            CsvFault.QuoteInPlainText => ("quote-stray", "a double quote stands inside a field that does not begin with one; put the whole field in double quotes and write the quote inside twice (\"\")"),
            CsvFault.TextAfterQuote => ("quote-stray", "text follows the double quote that closes this field; write a quote inside a text twice (\"\")"),
            CsvFault.ControlCharacter => ("character-invisible", $"the field holds {ControlName(csv.Field(field))}; delete it"),
            CsvFault.NotUtf8 => ("encoding-wrong", "the field holds bytes that are not UTF-8; save the file as UTF-8 (in Excel: \"CSV UTF-8\")"),
            _ => ("row-endless", FormattableString.Invariant($"no line ends within {CsvReader.LongestRow / (1024 * 1024)} MB; the file is not a CSV table, and nothing after this is read")),
        };
        problems.Add(path, csv.LineOf(Math.Min(field, Math.Max(0, csv.FieldCount - 1))), field + 1, rule, name, text, message);
    }

    private static string ControlName(ReadOnlySpan<byte> field)
    {
        foreach (var letter in field)
        {
            if (letter < 32 && letter != '\n')
            {
                return letter switch
                {
                    0 => "a NUL byte (U+0000)",
                    9 => "a tab (U+0009)",
                    13 => "a carriage return (U+000D) in the middle of a line",
                    _ => FormattableString.Invariant($"an invisible character (U+{letter:X4})"),
                };
            }
        }

        return "an invisible character";
    }

    private static string Shorten(string text) => text.Length <= Shown ? text : string.Concat(text.AsSpan(0, Shown), "…");
}
