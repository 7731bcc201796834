namespace DprkEngagement;

/// <summary>
/// How an actor or a kind of claimant is drawn: the same hue, symbol, dash and pattern in every chart, so that no
/// meaning rests on colour alone. Marks are the Okabe–Ito colours; text is a tint of them with a contrast of at least
/// 4.5 on its theme (3.9 where the theme is not known).
/// </summary>
/// <param name="Key">ISO 3166-1 alpha-3 code, or INT (bodies of several states), RES (research and press), OTH (other states).</param>
/// <param name="Name">Name in keys.</param>
/// <param name="ShortName">Name where space is short.</param>
/// <param name="Mark">Colour of marks; null is the theme's ink.</param>
/// <param name="TextLight">Colour of text on light; null is the theme's ink.</param>
/// <param name="TextDark">Colour of text on dark; null is the theme's ink.</param>
/// <param name="TextNeutral">Colour of text on an unknown page; null is the theme's ink.</param>
/// <param name="Symbol">Symbol of plotly.js.</param>
/// <param name="Dash">Dash of lines.</param>
/// <param name="Pattern">Pattern of bars; empty is plain.</param>
internal sealed record ActorStyle(
    string Key, string Name, string ShortName,
    string? Mark, string? TextLight, string? TextDark, string? TextNeutral,
    string Symbol, string Dash, string Pattern)
{
    /// <summary>Every state without a style of its own.</summary>
    public static ActorStyle Other { get; } =
        new("OTH", "Other countries", "Other", "#999999", "#595959", "#b8b8b8", "#767676", "hexagon2", "dot", "|");

    /// <summary>In the order of keys and legends.</summary>
    public static IReadOnlyList<ActorStyle> All { get; } =
    [
        new("CHN", "China", "China", "#0072B2", "#00629B", "#5CB2E8", "#0081C9", "circle", "solid", ""),
        new("RUS", "Russia", "Russia", "#D55E00", "#AD4C00", "#F58A3C", "#CA5900", "triangle-up", "solid", "/"),
        new("USA", "United States", "US", "#009E73", "#00704F", "#2FC79B", "#008C66", "square", "dash", "x"),
        new("KOR", "South Korea", "S. Korea", "#CC79A7", "#9C3F74", "#E39AC2", "#BF5690", "diamond", "solid", "."),
        new("JPN", "Japan", "Japan", "#56B4E9", "#14709F", "#7CC6F0", "#1982BD", "pentagon", "dot", "-"),
        new("UKR", "Ukraine", "Ukraine", "#E69F00", "#8A5F00", "#F2B632", "#A47100", "triangle-down", "dash", "\\"),
        new("GBR", "United Kingdom", "UK", "#F0E442", "#6B6400", "#F0E442", "#867D0B", "hexagon", "dashdot", "+"),
        new("PRK", "North Korea", "N. Korea", null, null, null, null, "bowtie", "solid", "|"),
        new("INT", "Bodies or officials of several states", "International", "#999999", "#595959", "#b8b8b8", "#767676", "star", "longdash", "|"),
        new("RES", "Research and press", "Research, press", "#999999", "#595959", "#b8b8b8", "#767676", "cross", "dot", "|"),
        Other,
    ];

    private static readonly IReadOnlyDictionary<string, ActorStyle> ByKey = All.ToDictionary(a => a.Key, StringComparer.Ordinal);

    private static readonly IReadOnlyDictionary<string, int> Ranks = All.Select((a, i) => (a.Key, i)).ToDictionary(p => p.Key, p => p.i, StringComparer.Ordinal);

    /// <summary>The style of a state (or of INT, RES); <see cref="Other"/> where it has none of its own.</summary>
    /// <param name="key">ISO 3166-1 alpha-3 code, INT or RES.</param>
    public static ActorStyle Of(string key) => ByKey.GetValueOrDefault(key, Other);

    /// <summary>The place of a style in keys, from 0.</summary>
    public static int Rank(ActorStyle style) => Ranks[style.Key];

    /// <summary>
    /// The claimant's country decides, except for bodies of several states and for research and press, whose figures
    /// are not a government's. North Korean media speak for the state.
    /// </summary>
    public static ActorStyle Of(Claimant claimant) => claimant switch
    {
        { Type: ClaimantType.InternationalBody } => Of("INT"),
        { Type: ClaimantType.Research or ClaimantType.Media, Actor.Iso3c: not "PRK" } => Of("RES"),
        { Type: ClaimantType.Research or ClaimantType.Media, Actor: null } => Of("RES"),
        { Actor: null } => Of("INT"),
        _ => Of(claimant.Actor.Iso3c),
    };
}
