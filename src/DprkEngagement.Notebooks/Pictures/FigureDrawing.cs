using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace DprkEngagement.Notebooks;

/// <summary>What a picture is drawn from: a figure in one look.</summary>
/// <param name="FigureId">The figure's fixed id.</param>
/// <param name="Title">The figure's finding, which an SVG carries as its title.</param>
/// <param name="AltText">What a reader who cannot see it needs.</param>
/// <param name="Look">The form.</param>
/// <param name="Render">The Plotly figure: data, layout, config.</param>
internal sealed record FigureDrawing(string FigureId, string Title, string AltText, PictureLook Look, JsonObject Render)
{
    /// <summary>Pixels of a PNG to a CSS pixel: sharp on a dense screen and in print.</summary>
    public const int Scale = 2;

    // To be raised when the drawing of an unchanged figure changes.
    private const string Form = "1";

    /// <summary>Height in CSS pixels, which every figure fixes.</summary>
    public int Height { get; } = (int)Math.Ceiling(Render.Of("layout").NumberOf("height"));

    /// <summary>
    /// SHA-256, in hex, of everything that a picture is drawn from, the version of plotly.js included. A picture
    /// carries it, so that a stale one is told without drawing it again. The fonts of the machine are not part of it:
    /// the same figure drawn on two machines differs in a few pixels, and need not be drawn again.
    /// </summary>
    public string Digest { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"{Form}\nplotly.js {PlotlyScript.Version}\n{Look.Width} {Look.Background} {Scale}\n{Title}\n{AltText}\n{Render.ToJsonString()}"))));

    /// <returns>Null where the JSON is not a figure of the library, or has no such look: anybody may use the MIME type.</returns>
    /// <param name="figure">An output's application/vnd.dprk.figure+json.</param>
    /// <param name="look">The form wanted.</param>
    public static FigureDrawing? TryOf(JsonNode figure, PictureLook look)
    {
        try
        {
            return new FigureDrawing(
                figure.TextOf("id"), figure.TextOf("title"), figure.TextOf("alt"), look, figure.Of("renders").Of(look.Name).AsObject());
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
