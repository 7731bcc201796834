namespace DprkEngagement;

/// <summary>
/// The house style for one width and theme. Its parts: type sizes, inks, actors, axes, notes. Data ink (the marks)
/// is the same on every theme; only text, grid and outlines change.
/// </summary>
/// <param name="Width">Width in CSS pixels.</param>
/// <param name="Theme">What it is drawn on.</param>
internal sealed partial record FigureStyle(int Width, FigureTheme Theme)
{
    /// <summary>Narrow below 1100 px: at 1000 px wide titles and captions would be cut.</summary>
    public bool Narrow => Width < 1100;

    /// <summary>Three metric-compatible faces, so that widths computed here hold on Windows, macOS and Linux.</summary>
    public const string FontFamily = "Arial, Helvetica, \"Liberation Sans\", sans-serif";
}
