using System.Security.Cryptography;

namespace DprkEngagement.Cli.Notebooks;

/// <summary>What a picture is drawn from: a Plotly figure of any kind, ours or a reader's own.</summary>
internal sealed record FigureDrawing(JsonObject Figure)
{
    /// <summary>Pixels of a PNG to a CSS pixel: sharp on a dense screen and in print.</summary>
    public const int Scale = 2;

    // To be raised when the drawing of an unchanged figure changes, with plotly.js for example.
    private const string Form = "plotly.js 2.28.0, 2";

    /// <summary>Width in CSS pixels: the figure's, else that of a page on GitHub.</summary>
    public int Width => Size("width", 900);

    /// <summary>Height in CSS pixels: the figure's, else plotly's own.</summary>
    public int Height => Size("height", 450);

    /// <summary>What to call it in a message: its id where it is one of ours, else its title, else "a figure".</summary>
    public string Name => Figure.TextAt("layout", "meta", "figure", "id") ?? Figure.TextAt("layout", "title", "text") ?? "a figure";

    /// <summary>SHA-256, in hex, of the figure's canonical JSON and of how it is drawn. A committed picture stands beside it, so that a
    /// stale one is told without drawing it again. The fonts of the machine are not part of it: the same figure drawn on two machines
    /// differs in a few pixels, and need not be drawn again.</summary>
    public string Digest { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        Invariant($"{Form}, scale {Scale}\n{NotebookJson.Sorted(Figure)!.ToJsonString()}"))));

    /// <summary>The figure that an output shows; null where it shows none.</summary>
    public static FigureDrawing? In(NotebookOutput output) =>
        output.JsonOf(NotebookDocument.PlotlyType) is JsonObject figure && figure["data"] is JsonArray ? new FigureDrawing(figure) : null;

    private int Size(string name, int otherwise) =>
        Figure.At("layout", name) is JsonValue value && value.GetValueKind() == JsonValueKind.Number
        && double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture) is > 0 and < 10_000 and var size
            ? (int)Math.Ceiling(size)
            : otherwise;
}
