using System.Buffers.Binary;
using System.IO.Compression;

namespace DprkEngagement.Notebooks.Tests.Pictures;

/// <summary>PNGs as a browser's canvas writes them.</summary>
internal static class SamplePng
{
    /// <summary>Eight bits of red, green, blue and alpha; every row is filtered in its own way, as encoders do.</summary>
    /// <param name="rows">The colours as 0xRRGGBB, opaque.</param>
    public static byte[] Of(params int[][] rows)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, rows[0].Length);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), rows.Length);
        (header[8], header[9]) = (8, 6);
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            for (var row = 0; row < rows.Length; row++)
            {
                var filter = row % 5;
                stream.WriteByte((byte)filter);
                stream.Write(Filtered(filter, Bytes(rows[row]), row == 0 ? new byte[rows[0].Length * 4] : Bytes(rows[row - 1])));
            }
        }

        return PngChunks.Write([("IHDR", header), ("IDAT", packed.ToArray())]);
    }

    private static byte[] Bytes(int[] row) => [.. row.SelectMany(colour => new[] { (byte)(colour >> 16), (byte)(colour >> 8), (byte)colour, byte.MaxValue })];

    private static byte[] Filtered(int filter, byte[] line, byte[] above) => [.. line.Select((value, i) =>
    {
        int left = i < 4 ? 0 : line[i - 4], aboveLeft = i < 4 ? 0 : above[i - 4];
        var estimate = left + above[i] - aboveLeft;
        var nearest = new[] { left, above[i], aboveLeft }.MinBy(one => Math.Abs(estimate - one));
        return (byte)(value - filter switch { 0 => 0, 1 => left, 2 => above[i], 3 => (left + above[i]) / 2, _ => nearest });
    })];
}
