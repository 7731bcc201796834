namespace DprkEngagement;

/// <summary>Reads numbers from UTF-8: an optional minus, digits, and where allowed a point and more digits. Nothing depends on the culture.</summary>
internal static class DecimalText
{
    /// <summary>No more digits than surely fit a 64-bit number.</summary>
    private const int MostDigits = 18;

    public static bool TryRead(ReadOnlySpan<byte> bytes, bool pointAllowed, out decimal value)
    {
        value = 0;
        var negative = bytes is [(byte)'-', ..];
        var digits = negative ? bytes[1..] : bytes;
        var point = digits.IndexOf((byte)'.');
        if (digits.Length > MostDigits || (point >= 0 && (!pointAllowed || point == 0 || point == digits.Length - 1)))
        {
            return false;
        }

        var number = 0L;
        for (var i = 0; i < digits.Length; i++)
        {
            if (i == point)
            {
                continue;
            }

            if (!char.IsAsciiDigit((char)digits[i]))
            {
                return false;
            }

            number = (number * 10) + digits[i] - '0';
        }

        value = new decimal((int)number, (int)(number >> 32), 0, negative, (byte)(point < 0 ? 0 : digits.Length - 1 - point));
        return !digits.IsEmpty;
    }

    /// <summary>How to write a number that was not understood.</summary>
    public static string Advice(string text)
    {
        var bare = text.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
        return bare != text && bare.Length > 0 && bare.All(letter => char.IsAsciiDigit(letter) || letter == '.')
            ? $"write it without separators: {bare}"
            : "write digits only, with a point before decimals; words belong in notes";
    }
}
