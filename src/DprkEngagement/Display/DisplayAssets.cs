using System.IO.Compression;
using System.Text;

namespace DprkEngagement;

/// <summary>The script and style that go with HTML, read once from the library itself.</summary>
internal static class DisplayAssets
{
    private static readonly Lazy<string?> LazyPlotly = new(PackPlotly);

    /// <summary>
    /// Picks the look that fits, draws it, and leads from its marks to their rows. One function around all, since every
    /// output of a notebook brings it along again and they share a page.
    /// </summary>
    public static string Script { get; } = $"(() => {{\n{Read("marks.js")}{Read("panel.js")}{Read("figure.js")}}})();\n";

    /// <summary>The style of a table. Every rule names one of our own classes, since all outputs of a notebook share a page.</summary>
    public static string TableCss { get; } = Read("table.css");

    /// <summary>The style of a figure with its table.</summary>
    public static string FigureCss { get; } = Read("figure.css") + TableCss;

    /// <summary>plotly.js, gzip in base64; null where the library was built without it.</summary>
    public static string? PackedPlotly => LazyPlotly.Value;

    private static string Read(string name)
    {
        using var stream = typeof(DisplayAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library was built without {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string? PackPlotly()
    {
        using var script = PlotlyScript.TryOpen();
        if (script is null)
        {
            return null;
        }

        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            script.CopyTo(gzip);
        }

        return Convert.ToBase64String(packed.ToArray());
    }
}
