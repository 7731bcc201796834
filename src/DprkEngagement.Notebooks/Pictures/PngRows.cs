using System.Buffers.Binary;
using System.IO.Compression;

namespace DprkEngagement.Notebooks;

/// <summary>The pixels of a PNG as a browser's canvas writes it: eight bits each of red, green, blue and alpha, not interlaced.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Rgba">Row after row, four bytes a pixel.</param>
internal sealed record PngRows(int Width, int Height, byte[] Rgba)
{
    private const int PixelSize = 4;

    /// <returns>Null where the PNG has another form.</returns>
    public static PngRows? TryRead(ReadOnlySpan<byte> png)
    {
        var chunks = PngChunks.Read(png);
        if (chunks.Count == 0 || chunks[0] is not ("IHDR", { Length: 13 } header) || !header.AsSpan(8).SequenceEqual<byte>([8, 6, 0, 0, 0]))
        {
            return null;
        }

        var width = BinaryPrimitives.ReadInt32BigEndian(header);
        var height = BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4));
        using var packed = new MemoryStream([.. chunks.Where(chunk => chunk.Type == "IDAT").SelectMany(chunk => chunk.Content)]);
        using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
        var stride = width * PixelSize;
        var pixels = new byte[stride * height];
        var filter = new byte[1];
        for (var row = 0; row < height; row++)
        {
            unpacked.ReadExactly(filter);
            var line = pixels.AsSpan(row * stride, stride);
            unpacked.ReadExactly(line);
            Undo(filter[0], line, row == 0 ? new byte[stride] : pixels.AsSpan((row - 1) * stride, stride));
        }

        return new PngRows(width, height, pixels);
    }

    // The filters of the PNG specification, chapter 9.
    private static void Undo(byte filter, Span<byte> line, ReadOnlySpan<byte> above)
    {
        for (var i = 0; i < line.Length; i++)
        {
            var left = i < PixelSize ? 0 : line[i - PixelSize];
            var aboveLeft = i < PixelSize ? 0 : above[i - PixelSize];
            line[i] += (byte)(filter switch
            {
                1 => left,
                2 => above[i],
                3 => (left + above[i]) / 2,
                4 => Nearest(left, above[i], aboveLeft),
                _ => 0,
            });
        }
    }

    private static int Nearest(int left, int above, int aboveLeft)
    {
        var estimate = left + above - aboveLeft;
        var (toLeft, toAbove, toBoth) = (Math.Abs(estimate - left), Math.Abs(estimate - above), Math.Abs(estimate - aboveLeft));
        return toLeft <= toAbove && toLeft <= toBoth ? left : toAbove <= toBoth ? above : aboveLeft;
    }
}
