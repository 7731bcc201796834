namespace DprkEngagement;

/// <summary>The inks of one theme, as colours of plotly.js.</summary>
/// <param name="Ink">Text that states facts.</param>
/// <param name="Muted">Text that explains.</param>
/// <param name="Faint">Marks that stand back.</param>
/// <param name="Grid">Grid lines.</param>
/// <param name="Back">The page itself, to fill hollow marks.</param>
/// <param name="Veil">The page, slightly transparent, behind text on lines.</param>
/// <param name="Band">A band behind marks.</param>
/// <param name="Outline">The thin outline of every mark.</param>
/// <param name="Hover">The ground of hover texts.</param>
/// <param name="HoverText">Hover texts; plotly.js would take the paler colour of their border.</param>
internal sealed record FigureInk(
    string Ink, string Muted, string Faint, string Grid, string Back, string Veil, string Band, string Outline, string Hover,
    string HoverText)
{
    private const string None = "rgba(0,0,0,0)";

    private static readonly FigureInk Light = new(
        "#1a1a1a", "#595959", "#8c8c8c", "#e4e4e4", "#ffffff", "rgba(255,255,255,0.82)", "rgba(0,0,0,0.045)", "#3d3d3d", "#ffffff", "#1a1a1a");

    private static readonly FigureInk Dark = new(
        "#f2f2f2", "#b8b8b8", "#8f8f8f", "#3b3b3b", "#1e1e1e", "rgba(30,30,30,0.82)", "rgba(255,255,255,0.07)", "#d0d0d0", "#2b2b2b", "#f2f2f2");

    // The page's colour is not known: #767676 has a contrast of 4.5 to white and 3.7 to #1e1e1e.
    private static readonly FigureInk Neutral = new(
        "#767676", "#767676", "#8c8c8c", "rgba(128,128,128,0.25)", None, None, "rgba(128,128,128,0.12)", "#767676", "#ffffff", "#1a1a1a");

    /// <summary>The inks of a theme.</summary>
    public static FigureInk Of(FigureTheme theme) => theme switch
    {
        FigureTheme.Light => Light,
        FigureTheme.Dark => Dark,
        FigureTheme.Neutral => Neutral,
        _ => throw new ArgumentOutOfRangeException(nameof(theme), theme, "No such theme."),
    };
}
