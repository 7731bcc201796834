namespace DprkEngagement.Notebooks;

/// <summary>A figure drawn, in both forms; each carries the digest of what it was drawn from.</summary>
/// <param name="Svg">The drawing as SVG.</param>
/// <param name="Png">The drawing as PNG, <see cref="FigureDrawing.Scale"/> pixels to a CSS pixel.</param>
internal sealed record Picture(string Svg, byte[] Png);
