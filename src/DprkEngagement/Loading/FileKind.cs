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
        if (head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || (head.ContainsAnyExcept((byte)0) && HasZeroInEverySecondByte(head)))
            return ("encoding-wrong", $"the file is UTF-16, which Excel calls \"Unicode Text\"; {SaveAgain}");

        var foreign = head switch
        {
            [0x50, 0x4B, 0x03, 0x04, ..] => "a zip archive, as Excel workbooks (.xlsx) are, under the name of a CSV file; " + SaveAgain,
            [0xD0, 0xCF, 0x11, 0xE0, ..] => "an old Excel workbook (.xls) under the name of a CSV file; " + SaveAgain,
            [0x1F, 0x8B, ..] => "a gzip archive under the name of a CSV file; unpack it",
            [0x25, 0x50, 0x44, 0x46, ..] => "a PDF under the name of a CSV file",
            [0, ..] when !head.ContainsAnyExcept((byte)0) =>
                "filled with zero bytes: writing or copying it failed; take it from the last version that was kept",
            _ when Regex.IsMatch(Encoding.ASCII.GetString(head), @"\A[? \n\r\t]*(?:(?i:<!doctype|<html)|<\?xml)") =>
                "a web page under the name of a CSV file; a download may have given an error page or asked to sign in",
            _ => null,
        };
        return foreign is null ? null : ("file-foreign", $"the file is {foreign}");
    }

    // UTF-16 without a mark: Latin letters leave every second byte zero.
    private static bool HasZeroInEverySecondByte(ReadOnlySpan<byte> head)
    {
        var zeros = new int[2];
        for (var i = 0; i < head.Length; i++)
            zeros[i % 2] += head[i] == 0 ? 1 : 0;

        return head.Length >= 8 && zeros.Max() > head.Length * 2 / 5 && zeros.Min() < head.Length / 20;
    }
}
