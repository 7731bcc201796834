using System.IO.Compression;

namespace DprkEngagement.Notebooks.Tests.Pictures;

public class PngTests
{
    private static readonly string Digest = new('a', 64);

    // A PNG of one pixel, made by another program: its checksums are not ours.
    private static readonly byte[] Foreign = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public void A_picture_carries_a_digest_and_is_otherwise_the_same()
    {
        var png = PngDigest.Add(Foreign, Digest);

        Assert.Equal(Digest, PngDigest.TryRead(png));
        Assert.Equal(["IHDR", "tEXt", "IDAT"], PngChunks.Read(png).Select(chunk => chunk.Type));
        var without = PngChunks.Read(png).Where(chunk => chunk.Type != "tEXt");
        Assert.Equal(Foreign, PngChunks.Write(without));
    }

    [Fact]
    public void What_has_no_digest_or_is_no_whole_PNG_gives_none()
    {
        var png = PngDigest.Add(Foreign, Digest);

        Assert.Null(PngDigest.TryRead(Foreign));
        Assert.Null(PngDigest.TryRead([]));
        Assert.Null(PngDigest.TryRead("GIF89a"u8));
        // Cut off in the middle of the digest.
        Assert.Null(PngDigest.TryRead(png.AsSpan(0, 80)));
    }

    [Fact]
    public void Every_filter_of_a_row_is_undone()
    {
        int[][] colours = [[0xFFFFFF, 0x0072B2, 0x123456], [0xD55E00, 0x0072B2, 0x000000], [0xFEDCBA, 0x010203, 0xFFFFFF], [0x808080, 0x7F8081, 0xCC79A7], [0x009E73, 0xE69F00, 0x56B4E9], [1, 2, 3]];

        var rows = PngRows.TryRead(SamplePng.Of(colours))!;

        Assert.Equal((3, 6), (rows.Width, rows.Height));
        Assert.Equal(colours.SelectMany(row => row), rows.Rgba.Chunk(4).Select(pixel => (pixel[0] << 16) | (pixel[1] << 8) | pixel[2]));
    }

    [Fact]
    public void Made_small_a_picture_of_few_colours_keeps_each()
    {
        int[] row = [0xFFFFFF, 0x0072B2, 0xFFFFFF];

        var small = PngChunks.Read(SmallPng.Of(SamplePng.Of(row, row)));

        Assert.Equal([0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0], small[0].Content);
        Assert.Equal([0xFF, 0xFF, 0xFF, 0x00, 0x72, 0xB2], small.Single(chunk => chunk.Type == "PLTE").Content);
        Assert.Equal([0, 0, 1, 0, 0, 0, 1, 0], Unpacked(small));
    }

    [Fact]
    public void Made_small_a_picture_of_many_colours_keeps_the_most_frequent_and_gives_the_others_the_nearest()
    {
        // Each of 256 colours twice, then one more that is nearest to 0xFF0000.
        int[] row = [.. Enumerable.Range(0, 256).SelectMany(shade => new[] { shade << 16, shade << 16 }), 0xFF0001];

        var small = PngChunks.Read(SmallPng.Of(SamplePng.Of(row)));

        Assert.Equal(256 * 3, small.Single(chunk => chunk.Type == "PLTE").Content.Length);
        var numbers = Unpacked(small);
        Assert.Equal(numbers[^2], numbers[^1]);
        Assert.Equal(256, numbers.Skip(1).Distinct().Count());
    }

    [Fact]
    public void What_no_canvas_has_written_stays_as_it_is()
    {
        var small = SmallPng.Of(SamplePng.Of([0, 1]));

        Assert.Same(small, SmallPng.Of(small));
    }

    private static byte[] Unpacked(IEnumerable<(string Type, byte[] Content)> chunks)
    {
        using var packed = new MemoryStream(chunks.Single(chunk => chunk.Type == "IDAT").Content);
        using var stream = new ZLibStream(packed, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
