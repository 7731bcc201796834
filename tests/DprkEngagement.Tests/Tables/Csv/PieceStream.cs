namespace DprkEngagement.Tests.Tables.Csv;

/// <summary>Gives its bytes in pieces of a size, as a slow disk might.</summary>
internal sealed class PieceStream(byte[] bytes, int piece) : MemoryStream(bytes)
{
    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, piece));
}
