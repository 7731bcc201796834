using System.Text;

namespace DprkEngagement;

/// <summary>Reads a text file as a spreadsheet may have saved it: UTF-8 or UTF-16, with or without a byte order mark, any line ends.</summary>
internal static class TextFile
{
    /// <summary>More than this is no hand-coded table.</summary>
    private const long Largest = 64 << 20;

    /// <summary>The text, its lines ended by LF.</summary>
    /// <exception cref="FormatException">It is no text in one of these encodings, or too large; the message says what to do.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static string Read(string path)
    {
        var length = new FileInfo(path).Length;
        if (length > Largest)
        {
            throw new FormatException(FormattableString.Invariant($"the file has {length >> 20} MB; a table of one's own may have {Largest >> 20}"));
        }

        var bytes = File.ReadAllBytes(path);
        if (bytes.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            throw new FormatException("the file is a spreadsheet or another zip archive, no CSV; save it as \"CSV UTF-8\"");
        }

        try
        {
            var text = EncodingOf(bytes).GetString(bytes).TrimStart('\uFEFF');
            return text.Contains('\0', StringComparison.Ordinal)
                ? throw new FormatException("the file holds a NUL byte (U+0000), so it is no text; save it as \"CSV UTF-8\"")
                : text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        }
        catch (DecoderFallbackException)
        {
            throw new FormatException("the file is not UTF-8; save it as UTF-8 (in Excel: \"CSV UTF-8\")");
        }
    }

    private static Encoding EncodingOf(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
    };
}
