using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace DprkEngagement;

/// <summary>Finds bytes that are no text, and characters that nobody sees.</summary>
internal static class BadText
{
    /// <summary>The first bytes, in UTF-8, of the characters beyond 31 that steer.</summary>
    private static readonly SearchValues<byte> FirstBytes = SearchValues.Create([0x7F, 0xC2, 0xD8, 0xE2, 0xEF]);

    /// <summary>True where a row without quotes holds none; a quick look at the whole row.</summary>
    public static bool IsNotIn(ReadOnlySpan<byte> row) =>
        !row.ContainsAnyInRange((byte)0, (byte)31)
        && (Ascii.IsValid(row) ? !row.Contains((byte)127) : Utf8.IsValid(row) && !HasSteeringCharacter(row));

    /// <summary>What is wrong with a field. A line break in it can only have come from inside quotes, and is no fault.</summary>
    public static CsvFault In(ReadOnlySpan<byte> field) =>
        HasControlCharacter(field) ? CsvFault.ControlCharacter
        : !Utf8.IsValid(field) ? CsvFault.NotUtf8
        : HasSteeringCharacter(field) ? CsvFault.ControlCharacter
        : CsvFault.None;

    /// <summary>The first character of a field, in valid UTF-8, that is a fault; null where there is none.</summary>
    public static Rune? FirstIn(ReadOnlySpan<byte> field)
    {
        while (!field.IsEmpty)
        {
            Rune.DecodeFromUtf8(field, out var rune, out var length);
            if (rune.Value != '\n' && rune.Value is <= 0xFFFF && VisibleText.IsSteering((char)rune.Value) && !field.StartsWith("\r\n"u8))
            {
                return rune;
            }

            field = field[length..];
        }

        return null;
    }

    private static bool HasControlCharacter(ReadOnlySpan<byte> field)
    {
        while (field.IndexOfAnyInRange((byte)0, (byte)31) is >= 0 and var at)
        {
            field = field[at..];
            var lineBreak = field[0] == '\n' ? 1 : field is [(byte)'\r', (byte)'\n', ..] ? 2 : 0;
            if (lineBreak == 0)
            {
                return true;
            }

            field = field[lineBreak..];
        }

        return false;
    }

    private static bool HasSteeringCharacter(ReadOnlySpan<byte> text)
    {
        while (text.IndexOfAny(FirstBytes) is >= 0 and var at)
        {
            text = text[at..];
            Rune.DecodeFromUtf8(text, out var rune, out var length);
            if (rune.Value <= 0xFFFF && VisibleText.IsSteering((char)rune.Value))
            {
                return true;
            }

            text = text[length..];
        }

        return false;
    }
}
