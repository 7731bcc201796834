using System.Buffers.Binary;
using System.Text;

namespace DprkEngagement.Notebooks;

/// <summary>The parts of a PNG: each has a type of four letters, a content and a checksum.</summary>
internal static class PngChunks
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>A PNG from its chunks; the end chunk is added.</summary>
    public static byte[] Write(IEnumerable<(string Type, byte[] Content)> chunks) =>
        [.. Signature, .. chunks.Append(("IEND", [])).SelectMany(chunk => Bytes(chunk.Item1, chunk.Item2))];

    /// <summary>The chunks in order, without the end chunk; empty where the bytes are no PNG. What is cut off is left out.</summary>
    public static List<(string Type, byte[] Content)> Read(ReadOnlySpan<byte> png)
    {
        var chunks = new List<(string, byte[])>();
        if (!png.StartsWith(Signature))
        {
            return chunks;
        }

        for (var rest = png[Signature.Length..]; rest.Length >= 12;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            var type = Encoding.ASCII.GetString(rest[4..8]);
            if (length > rest.Length - 12 || type == "IEND")
            {
                break;
            }

            chunks.Add((type, rest.Slice(8, (int)length).ToArray()));
            rest = rest[(12 + (int)length)..];
        }

        return chunks;
    }

    private static byte[] Bytes(string type, byte[] content)
    {
        var chunk = new byte[content.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        Encoding.ASCII.GetBytes(type, chunk.AsSpan(4));
        content.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), Checksum(chunk.AsSpan(4, content.Length + 4)));
        return chunk;
    }

    // CRC-32 as the PNG specification defines it.
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320;
            }
        }

        return ~sum;
    }
}
