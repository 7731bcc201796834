using System.Text.RegularExpressions;
using DprkEngagement.Notebooks;

namespace DprkEngagement.Cli.Images;

/// <summary>
/// A picture of a figure that the README shows. Its name says which: docs/summit-timeline-medium-dark.svg is the figure
/// summit-timeline in the look medium-dark. So the README is the only list of its pictures.
/// </summary>
/// <param name="Name">Its path in the project, with slashes.</param>
/// <param name="FigureId">The figure's fixed id.</param>
/// <param name="Look">The form.</param>
internal sealed partial record ReadmePicture(string Name, string FigureId, PictureLook Look)
{
    private bool IsSvg => Name.EndsWith(".svg", StringComparison.Ordinal);

    /// <summary>Those that a text names, each once, in order.</summary>
    public static IReadOnlyList<ReadmePicture> In(string readme) =>
        [.. Names().Matches(readme).DistinctBy(match => match.Value).Select(match =>
            new ReadmePicture(match.Value, match.Groups[1].Value, PictureLook.Named(match.Groups[2].Value)!))];

    /// <summary>Whether its file is there and was drawn from this.</summary>
    /// <param name="drawing">The figure as it is now.</param>
    /// <param name="folder">The project's folder.</param>
    public bool Fits(FigureDrawing drawing, string folder)
    {
        var path = Path.Combine(folder, Name);
        return File.Exists(path)
            && drawing.Digest == (IsSvg ? SvgDigest.TryRead(File.ReadAllText(path)) : PngDigest.TryRead(File.ReadAllBytes(path)));
    }

    /// <summary>Writes its file.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(Picture picture, string folder)
    {
        var path = Path.Combine(folder, Name);
        if (IsSvg)
        {
            WholeFile.Write(path, picture.Svg);
        }
        else
        {
            WholeFile.Write(path, picture.Png);
        }
    }

    [GeneratedRegex(@"\bdocs/([a-z0-9-]+?)-((?:wide|medium|narrow)-(?:light|dark))\.(?:svg|png)\b")]
    private static partial Regex Names();
}
