using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <content>Marks and text of actors.</content>
internal sealed partial record FigureStyle
{
    // Symbols of one size differ in area; these factors make them look equal.
    private static double Optical(string symbol) => symbol switch
    {
        "triangle-up" or "triangle-down" or "star" => 1.2,
        "square" => 0.92,
        "pentagon" => 1.05,
        _ => 1,
    };

    /// <summary>Usual size of a mark in pixels.</summary>
    public double MarkSize => Narrow ? 9 : 11.5;

    /// <summary>Colour of an actor's marks.</summary>
    public string MarkColor(ActorStyle actor) => actor.Mark ?? Ink;

    /// <summary>Colour of an actor's name and of its lines where the mark's colour would be too pale.</summary>
    public string TextColor(ActorStyle actor) => Theme switch
    {
        FigureTheme.Light => actor.TextLight,
        FigureTheme.Dark => actor.TextDark,
        _ => actor.TextNeutral,
    } ?? Ink;

    /// <summary>Colour of an actor's lines: that of its marks, but yellow is never a line.</summary>
    public string LineColor(ActorStyle actor) => actor.Key == "GBR" ? TextColor(actor) : MarkColor(actor);

    /// <summary>An actor's name: short where the figure is narrow.</summary>
    public string ActorName(ActorStyle actor) => Narrow ? actor.ShortName : actor.Name;

    /// <summary>A <c>marker</c> for an actor.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="hollow">True for provisional rows and rows that are not counted.</param>
    /// <param name="size">Size in pixels; null is <see cref="MarkSize"/>.</param>
    /// <param name="symbol">Symbol; null is the actor's own.</param>
    public JsonObject Marker(ActorStyle actor, bool hollow = false, double? size = null, string? symbol = null) => new()
    {
        ["symbol"] = symbol ?? actor.Symbol,
        ["size"] = Math.Round((size ?? MarkSize) * Optical(symbol ?? actor.Symbol), 1),
        ["color"] = hollow ? Back : MarkColor(actor),
        // Said outright, since plotly.js fades marks of a trace that mixes lines or sizes.
        ["opacity"] = 1,
        ["line"] = new JsonObject
        {
            ["color"] = hollow ? TextColor(actor) : Outline,
            ["width"] = hollow ? 1.8 : 0.8,
        },
    };

    /// <summary>The <c>marker</c> that rings an outlier; the mark itself stays what it is.</summary>
    public JsonObject Ring() => new()
    {
        ["symbol"] = "circle-open",
        ["size"] = Narrow ? 17 : 21,
        ["color"] = Ink,
        ["opacity"] = 1,
        ["line"] = new JsonObject { ["color"] = Ink, ["width"] = 2 },
    };
}
