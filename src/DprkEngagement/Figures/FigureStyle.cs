namespace DprkEngagement;

/// <summary>The house style for one width and theme.</summary>
/// <param name="Width">Width in CSS pixels.</param>
/// <param name="Theme">What it is drawn on.</param>
internal sealed partial record FigureStyle(int Width, FigureTheme Theme)
{
    /// <summary>Narrow below 1100 px: at 1000 px wide titles and captions would be cut.</summary>
    public bool Narrow => Width < 1100;
}
