using System.Text;

namespace DprkEngagement.Tests.Fuzz;

/// <summary>
/// Spoils files in the ways in which they are spoilt: bytes flipped, lost, doubled, fields swapped, quotes and brackets put in. The
/// same seed spoils in the same way.
/// </summary>
internal sealed class Mutator(int seed)
{
    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "\"", "\"\"", "\"\"\"", ",", ",,,,,,,,", ";", "\t", "\n", "\r", "\r\n", "\n\n\n", "\0", "\0\0\0\0", "é", "\uFEFF", "\u202E",
                "\u200B", "\u00A0", "\u0085", "\U0001F600", "Ã©", "\uFFFD",
            "-1", "0", "-0", "1e308", "1.2E+04", "99999999999999999999999999", "9999-99-99", "0000-00-00", "2018-06-12", "6/12/2018",
                "43263", "12,000", "#REF!", "=1+1", "@x", "TRUE",
            "<<<<<<< HEAD\n", "=======\n", ">>>>>>> x\n", "sep=;\n", "Korea", "PRK", "events", "claims", "superseded", "../../x",
                "<script>",
            "{", "}", "[", "]", ":", "null", "true", "{}", "[]", "\\u0000", "\\ud800", "\\", "\"cells\":", "\"nbformat\":4",
                "\"a\":{\"a\":", "\"$ref\"", "\"constraints\":{\"pattern\":\"(a+)+$\"}",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFF, 0xFE], [0x50, 0x4B, 0x03, 0x04],
    ];

    private readonly Random _random = new(seed);

    /// <summary>A number below <paramref name="limit"/>, in the same row of chance.</summary>
    public int Next(int limit) => _random.Next(limit);

    /// <summary>A spoilt copy.</summary>
    /// <param name="original">The file.</param>
    /// <param name="other">Another file, from which parts may come.</param>
    public byte[] Spoil(byte[] original, byte[] other)
    {
        var bytes = new List<byte>(original);
        for (var slips = 1 + (int)Math.Pow(_random.NextDouble() * 2.3, 3); slips > 0; slips--)
        {
            Slip(bytes, other);
        }

        return [.. bytes];
    }

    private void Slip(List<byte> bytes, byte[] other)
    {
        var at = _random.Next(bytes.Count + 1);
        switch (_random.Next(14))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << _random.Next(8));
                break;
            case 1 when at < bytes.Count:
                bytes[at] = (byte)_random.Next(256);
                break;
            case 2 or 3 or 4:
                bytes.InsertRange(at, Pieces[_random.Next(Pieces.Length)]);
                break;
            case 5:
                bytes.RemoveRange(at, Math.Min(_random.Next(1, 40), bytes.Count - at));
                break;
            case 6:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 7:
                bytes.InsertRange(at, Range(bytes, 400));
                break;
            case 8:
                var from = _random.Next(other.Length);
                bytes.InsertRange(at, other[from..Math.Min(other.Length, from + _random.Next(1, 400))]);
                break;
            case 9:
                SwapFields(bytes, (byte)',');
                break;
            case 10:
                SwapFields(bytes, (byte)'\n');
                break;
            case 11:
                bytes.InsertRange(at, Enumerable.Repeat((byte)"\"[{,x\n0 "[_random.Next(8)], _random.Next(1, 3000)));
                break;
            case 12:
                Replace(bytes, (byte)",:\"\n"[_random.Next(4)], Pieces[_random.Next(Pieces.Length)]);
                break;
            default:
                Digits(bytes, at);
                break;
        }
    }

    private byte[] Range(List<byte> bytes, int most)
    {
        var from = _random.Next(bytes.Count + 1);
        return [.. bytes.Skip(from).Take(_random.Next(1, most))];
    }

    /// <summary>Lets two neighbouring fields, or lines, change places.</summary>
    private void SwapFields(List<byte> bytes, byte separator)
    {
        var first = bytes.IndexOf(separator, _random.Next(bytes.Count + 1) is var at && at < bytes.Count ? at : 0);
        var second = first < 0 ? -1 : bytes.IndexOf(separator, first + 1);
        var third = second < 0 ? -1 : bytes.IndexOf(separator, second + 1);
        if (third > 0)
        {
            var moved = bytes.GetRange(first, second - first);
            bytes.RemoveRange(first, second - first);
            bytes.InsertRange(third - moved.Count, moved);
        }
    }

    /// <summary>Replaces one separator in eight, or all.</summary>
    private void Replace(List<byte> bytes, byte what, byte[] with)
    {
        var all = _random.Next(4) == 0 && with.Length < 4;
        var spoilt = new List<byte>(bytes.Count * 2);
        foreach (var one in bytes)
        {
            if (one == what && (all || _random.Next(64) == 0))
            {
                spoilt.AddRange(with);
            }
            else
            {
                spoilt.Add(one);
            }
        }

        bytes.Clear();
        bytes.AddRange(spoilt);
    }

    private void Digits(List<byte> bytes, int at)
    {
        for (; at < bytes.Count && !char.IsAsciiDigit((char)bytes[at]); at++)
        {
        }

        for (; at < bytes.Count && char.IsAsciiDigit((char)bytes[at]); at++)
        {
            bytes[at] = (byte)('0' + _random.Next(10));
        }
    }
}
