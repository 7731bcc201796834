using System.Text.Unicode;

namespace DprkEngagement;

/// <summary>Finds bytes that are no text.</summary>
internal static class BadText
{
    /// <summary>True where a row without quotes holds none; a quick look at the whole row.</summary>
    public static bool IsNotIn(ReadOnlySpan<byte> row) => !row.ContainsAnyInRange((byte)0, (byte)31) && Utf8.IsValid(row);

    /// <summary>What is wrong with a field. A line break in it can only have come from inside quotes, and is no fault.</summary>
    public static CsvFault In(ReadOnlySpan<byte> field) =>
        HasControlCharacter(field) ? CsvFault.ControlCharacter
        : Utf8.IsValid(field) ? CsvFault.None
        : CsvFault.NotUtf8;

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
}
