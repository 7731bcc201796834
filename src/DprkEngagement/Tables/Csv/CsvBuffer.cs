using System.Buffers;
using System.Runtime.Intrinsics;

namespace DprkEngagement;

/// <summary>The part of a file that is in memory: the current row and what was read ahead of it.</summary>
internal sealed class CsvBuffer(Stream stream) : IDisposable
{
    /// <summary>A vector read may run this far past <see cref="End"/>.</summary>
    private static readonly int Slack = Vector256<byte>.Count;

    private long _read;
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(1 << 18);

    public byte[] Bytes => _bytes;

    /// <summary>Where the current row begins.</summary>
    public int Start { get; set; }

    /// <summary>How many bytes of the file lie before the current row.</summary>
    public long Position => _read - (End - Start);

    /// <summary>One past the last byte read.</summary>
    public int End { get; private set; }

    /// <summary>True once the file has no more bytes than those here.</summary>
    public bool AtEndOfFile { get; private set; }

    /// <summary>
    /// Reads on, keeping the bytes from <see cref="Start"/> and moving them to the front, so that every position
    /// found before is void. Grows when the current row fills the buffer.
    /// </summary>
    public void Fill()
    {
        var kept = End - Start;
        var target = kept < _bytes.Length / 2 ? _bytes : ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
        Buffer.BlockCopy(_bytes, Start, target, 0, kept);
        if (target != _bytes)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = target;
        }

        (Start, End) = (0, kept);
        var read = stream.Read(_bytes, End, _bytes.Length - Slack - End);
        End += read;
        _read += read;
        AtEndOfFile = read == 0;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        stream.Dispose();
    }
}
