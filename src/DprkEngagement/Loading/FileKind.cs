namespace DprkEngagement;

/// <summary>Tells from the first bytes of a file that it is something else under the name of a table.</summary>
internal static class FileKind
{
    /// <summary>As much of a file's beginning as tells what kind of file it is.</summary>
    private const int HeadLength = 512;

    private const string SaveAgain = "open it in the spreadsheet and save it as \"CSV UTF-8 (Comma delimited)\"";

    /// <returns>The rule's id, what the file is, and what to do; null where nothing speaks against CSV in UTF-8.</returns>
    public static (string Rule, string Message)? Of(ReadOnlySpan<byte> file)
    {
        var head = file[..Math.Min(file.Length, HeadLength)];
        return head switch
        {
            [0x50, 0x4B, 0x03, 0x04, ..] => Other("a zip archive, as Excel workbooks (.xlsx) are, under the name of a CSV file; "
                + $"{SaveAgain}"),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => Other($"an old Excel workbook (.xls) under the name of a CSV file; {SaveAgain}"),
            [0x1F, 0x8B, ..] => Other("a gzip archive under the name of a CSV file; unpack it"),
            [0x25, 0x50, 0x44, 0x46, ..] => Other("a PDF under the name of a CSV file"),
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => Utf16,
            [0, ..] when !head.ContainsAnyExcept((byte)0) =>
                Other("filled with zero bytes: writing or copying it failed; take it from the last version that was kept"),
            _ when HasZeroInEverySecondByte(head) => Utf16,
            _ when IsMarkup(head) =>
                Other("a web page under the name of a CSV file; a download may have given an error page or asked to sign in"),
            _ => null,
        };
    }

    private static (string, string) Utf16 => ("encoding-wrong",
        $"the file is UTF-16, which Excel calls \"Unicode Text\"; {SaveAgain}");

    private static (string, string) Other(string whatAndRemedy) => ("file-foreign", $"the file is {whatAndRemedy}");

    // UTF-16 without a mark: Latin letters leave every second byte zero.
    private static bool HasZeroInEverySecondByte(ReadOnlySpan<byte> head)
    {
        var zeros = new int[2];
        for (var i = 0; i < head.Length; i++)
            zeros[i % 2] += head[i] == 0 ? 1 : 0;

        return head.Length >= 8 && Math.Max(zeros[0], zeros[1]) > head.Length * 2 / 5 && Math.Min(zeros[0], zeros[1]) < head.Length / 20;
    }

    private static bool IsMarkup(ReadOnlySpan<byte> head)
    {
        var text = System.Text.Encoding.ASCII.GetString(head).TrimStart('?', ' ', '\n', '\r', '\t');
        return text.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<?xml", StringComparison.Ordinal);
    }
}
