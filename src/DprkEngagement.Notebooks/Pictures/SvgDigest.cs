using System.Text;
using System.Text.RegularExpressions;

namespace DprkEngagement.Notebooks;

/// <summary>The digest of a figure in an SVG, beside a title and a description for who cannot see it.</summary>
internal static partial class SvgDigest
{
    /// <summary>The picture with title, description and digest in it.</summary>
    /// <param name="svg">An SVG as plotly.js gives it.</param>
    /// <param name="drawing">What it was drawn from.</param>
    /// <exception cref="PictureException">The text does not begin with an svg element.</exception>
    public static string Add(string svg, FigureDrawing drawing)
    {
        var root = Root().Match(svg);
        return root.Success
            ? new StringBuilder(svg)
                .Insert(
                    root.Length,
                    Markup.Of($"<title>{drawing.Title}</title><desc>{drawing.AltText}</desc><metadata>figure-digest {drawing.Digest}</metadata>").Text)
                .Insert(root.Length - 1, " role=\"img\"")
                .Append('\n')
                .ToString()
            : throw new PictureException($"The drawing of {drawing.FigureId} is no SVG.");
    }

    /// <returns>The digest; null where the text holds none.</returns>
    public static string? TryRead(string svg) => Digest().Match(svg) is { Success: true } found ? found.Groups[1].Value : null;

    [GeneratedRegex("^<svg [^>]*>")]
    private static partial Regex Root();

    [GeneratedRegex("<metadata>figure-digest ([0-9a-f]{64})</metadata>")]
    private static partial Regex Digest();
}
