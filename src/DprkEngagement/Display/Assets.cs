using System.IO.Compression;
using Plotly.NET;

namespace DprkEngagement;

/// <summary>Scripts and styles: our own from this assembly, plotly.js from that of Plotly.NET.</summary>
internal static class Assets
{
    private static readonly Lazy<string> LazyPacked = new(Pack);
    /// <summary>plotly.js, gzip in base64.</summary>
    public static string PackedPlotly => LazyPacked.Value;

    /// <summary>plotly.js as it is.</summary>
    public static Stream OpenPlotly() => typeof(GenericChart).Assembly.GetManifestResourceStream("Plotly.NET.plotly-2.28.0.min.js")
        ?? throw new InvalidOperationException("This version of Plotly.NET carries no plotly-2.28.0.min.js.");

    /// <summary>A file of Display/assets.</summary>
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Assets).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Pack()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            OpenPlotly().CopyTo(gzip);

        return Convert.ToBase64String(packed.ToArray());
    }
}
