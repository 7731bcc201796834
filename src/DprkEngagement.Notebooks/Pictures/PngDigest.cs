using System.Text;

namespace DprkEngagement.Notebooks;

/// <summary>The digest of a figure in a PNG: a text chunk, right after the header.</summary>
internal static class PngDigest
{
    private const string Keyword = "figure-digest\0";

    /// <summary>The picture with the digest in it.</summary>
    /// <param name="png">A PNG.</param>
    /// <param name="digest">ASCII.</param>
    public static byte[] Add(ReadOnlySpan<byte> png, string digest)
    {
        var chunks = PngChunks.Read(png);
        chunks.Insert(1, ("tEXt", Encoding.ASCII.GetBytes(Keyword + digest)));
        return PngChunks.Write(chunks);
    }

    /// <returns>The digest; null where the bytes are no PNG or hold none.</returns>
    public static string? TryRead(ReadOnlySpan<byte> png) => PngChunks.Read(png)
        .Where(chunk => chunk.Type == "tEXt")
        .Select(chunk => Encoding.ASCII.GetString(chunk.Content))
        .FirstOrDefault(text => text.StartsWith(Keyword, StringComparison.Ordinal))?[Keyword.Length..];
}
