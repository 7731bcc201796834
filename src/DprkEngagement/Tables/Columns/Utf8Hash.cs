using System.Buffers.Binary;

namespace DprkEngagement;

/// <summary>A quick hash of bytes, the same in every run.</summary>
internal static class Utf8Hash
{
    private const ulong Mix = 0x9E3779B97F4A7C15;

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var hash = (ulong)bytes.Length * Mix;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            hash = Add(hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        var rest = 0UL;
        foreach (var letter in bytes)
        {
            rest = (rest << 8) | letter;
        }

        hash = Add(hash, rest);
        return (uint)(hash >> 32);
    }

    private static ulong Add(ulong hash, ulong part)
    {
        hash = (hash ^ part) * Mix;
        return hash ^ (hash >> 29);
    }
}
