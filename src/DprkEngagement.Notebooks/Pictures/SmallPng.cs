using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace DprkEngagement.Notebooks;

/// <summary>
/// Makes a PNG of a chart small, since a repository keeps every version of it: the 256 colours that cover most of it
/// and no alpha. What else there is, shades at the edges of letters and marks, becomes the nearest of these.
/// </summary>
internal static class SmallPng
{
    private const int Colours = 256;

    /// <param name="png">An opaque PNG from a browser's canvas; one of another form is given back as it is.</param>
    public static byte[] Of(byte[] png)
    {
        if (PngRows.TryRead(png) is not { } rows)
        {
            return png;
        }

        var pixels = MemoryMarshal.Cast<byte, uint>(rows.Rgba);
        var palette = Palette(pixels);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, rows.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), rows.Height);
        (header[8], header[9]) = (8, 3); // eight bits a pixel, each the number of a colour
        return PngChunks.Write(
        [
            ("IHDR", header),
            ("PLTE", [.. palette.SelectMany(colour => Channels(colour))]),
            ("IDAT", Packed(pixels, rows.Width, palette)),
        ]);
    }

    // The most frequent first, so that equal pictures get equal bytes.
    private static List<uint> Palette(ReadOnlySpan<uint> pixels)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var pixel in pixels)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, pixel, out _)++;
        }

        return [.. counts.OrderByDescending(one => one.Value).ThenBy(one => one.Key).Take(Colours).Select(one => one.Key)];
    }

    private static byte[] Packed(ReadOnlySpan<uint> pixels, int width, List<uint> palette)
    {
        var numbers = new Dictionary<uint, byte>();
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.SmallestSize))
        {
            var line = new byte[width + 1];
            for (; !pixels.IsEmpty; pixels = pixels[width..])
            {
                for (var i = 0; i < width; i++)
                {
                    if (!numbers.TryGetValue(pixels[i], out var number))
                    {
                        numbers[pixels[i]] = number = Nearest(pixels[i], palette);
                    }

                    line[i + 1] = number;
                }

                stream.Write(line);
            }
        }

        return packed.ToArray();
    }

    private static byte Nearest(uint pixel, List<uint> palette)
    {
        var wanted = Channels(pixel);
        return (byte)palette
            .Select((colour, number) => (Distance: Channels(colour).Zip(wanted, (a, b) => (a - b) * (a - b)).Sum(), number))
            .MinBy(one => one.Distance)
            .number;
    }

    // In memory as in the file: red first.
    private static byte[] Channels(uint pixel) => MemoryMarshal.AsBytes(new ReadOnlySpan<uint>(in pixel))[..3].ToArray();
}
