namespace DprkEngagement;

/// <summary>For which place a chart is drawn.</summary>
/// <param name="Width">Width in pixels; below 700 the phone form. 900 where nothing is said.</param>
/// <param name="Dark">True for a dark page.</param>
public readonly record struct Look(int Width = 900, bool Dark = false)
{
    /// <summary>Width in pixels.</summary>
    public int Width { get => field is 0 ? 900 : field; init; } = Width;
    /// <summary>True where there is room for the phone form only.</summary>
    public bool Phone => Width < 700;
}

/// <summary>The colours of text, rules and outlines.</summary>
/// <param name="Text">Text that carries the finding.</param>
/// <param name="Muted">All other text.</param>
/// <param name="Faint">Base lines, and text of what is not there.</param>
/// <param name="Grid">Hairlines.</param>
/// <param name="Outline">Outline of marks.</param>
/// <param name="Back">The page behind.</param>
/// <param name="Band">A shaded span.</param>
public sealed record Ink(string Text, string Muted, string Faint, string Grid, string Outline, string Back, string Band)
{
    internal static readonly Ink Light = new("#1a1a1a", "#595959", "#8c8c8c", "#e4e4e4", "#3d3d3d", "#ffffff", "rgba(0,0,0,0.055)");
    internal static readonly Ink Dark = new("#f2f2f2", "#b8b8b8", "#8f8f8f", "#3b3b3b", "#d0d0d0", "#1e1e1e", "rgba(255,255,255,0.08)");
}

/// <summary>Sizes of type and marks in pixels.</summary>
internal sealed record HouseSizes(double Title, double Subtitle, double Head, double Label, double Caption, double Mark)
{
    internal static readonly HouseSizes Wide = new(21, 14, 14, 12.5, 12, 11.5);
    internal static readonly HouseSizes Phone = new(17, 12.5, 12.5, 11, 10.5, 9);
}

/// <summary>How an actor looks in every chart: Okabe–Ito colours, and a symbol, so that no colour is needed.</summary>
/// <param name="Mark">Colour of marks; null is the colour of text (North Korea).</param>
/// <param name="OnLight">Colour of text on light.</param>
/// <param name="OnDark">Colour of text on dark.</param>
/// <param name="Symbol">Symbol, by its name in plotly.js.</param>
/// <param name="Optical">What makes the symbol look as large as a circle of the same size.</param>
public sealed record ActorLook(string? Mark, string? OnLight, string? OnDark, string Symbol, double Optical)
{
    /// <summary>Everybody else: grey, six corners on edge.</summary>
    public static readonly ActorLook Other = new("#999999", "#595959", "#b8b8b8", "hexagon2", 1);
    private static readonly ActorLook Several = Other with { Symbol = "star", Optical = 1.2 };
    private static readonly ActorLook Research = Other with { Symbol = "cross" };

    private static readonly Dictionary<string, ActorLook> ByState = new(StringComparer.Ordinal)
    {
        ["CHN"] = new("#0072B2", "#00629B", "#5CB2E8", "circle", 1),
        ["RUS"] = new("#D55E00", "#AD4C00", "#F58A3C", "triangle-up", 1.2),
        ["USA"] = new("#009E73", "#00704F", "#2FC79B", "square", 0.92),
        ["KOR"] = new("#CC79A7", "#9C3F74", "#E39AC2", "diamond", 1.05),
        ["JPN"] = new("#56B4E9", "#14709F", "#7CC6F0", "pentagon", 1.05),
        ["UKR"] = new("#E69F00", "#8A5F00", "#F2B632", "triangle-down", 1.2),
        ["GBR"] = new("#F0E442", "#6B6400", "#F0E442", "hexagon", 1),
        ["PRK"] = new(null, null, null, "bowtie", 1.1),
    };

    /// <summary>The look of a state; <see cref="Other"/> for one without a look of its own, and for null.</summary>
    /// <param name="iso3c">ISO 3166-1 alpha-3 code.</param>
    public static ActorLook Of(string? iso3c) => ByState.GetValueOrDefault(iso3c ?? "", Other);

    /// <summary>The look of a state.</summary>
    /// <param name="actor">The state; null is <see cref="Other"/>.</param>
    public static ActorLook Of(Actor? actor) => Of(actor?.Iso3c);

    /// <summary>The look of who states a figure: a star for a body of several states, a cross for research, press and business unless their
    /// state is a party to the war, else the state's.</summary>
    /// <param name="claimant">Who states it.</param>
    public static ActorLook Of(Claimant claimant) => claimant.Type switch
    {
        ClaimantType.InternationalBody => Several,
        ClaimantType.Research or ClaimantType.Media or ClaimantType.Business when !claimant.PartyToWar => Research,
        _ when claimant.Actor is null => Several,
        _ => Of(claimant.Actor),
    };
}

/// <summary>What the fill of a mark or bar says.</summary>
public enum MarkForm
{
    /// <summary>Counted.</summary>
    Full,
    /// <summary>Of a mark: a lesser kind, counted too.</summary>
    Pale,
    /// <summary>Of a bar: up to so much.</summary>
    Hatched,
    /// <summary>Provisional, and nothing else.</summary>
    Hollow,
}
