using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>The hatched field that stands for what is not known. A trace, since shapes of plotly.js have no patterns.</summary>
internal static class Hatch
{
    /// <summary>A field with nothing to point at.</summary>
    /// <param name="style">The look.</param>
    /// <param name="name">What is not known, as the trace's name.</param>
    /// <param name="corner">One corner in data units.</param>
    /// <param name="opposite">The corner across.</param>
    /// <param name="axes">The names of its axes.</param>
    public static JsonObject Of(FigureStyle style, string name, (double X, double Y) corner, (double X, double Y) opposite, (string X, string Y) axes) => new()
    {
        ["type"] = "scatter",
        ["mode"] = "none",
        ["name"] = name,
        ["x"] = new JsonArray(corner.X, opposite.X, opposite.X, corner.X, corner.X),
        ["y"] = new JsonArray(corner.Y, corner.Y, opposite.Y, opposite.Y, corner.Y),
        ["fill"] = "toself",
        ["fillcolor"] = "rgba(0,0,0,0)",
        ["fillpattern"] = new JsonObject
        {
            ["shape"] = "/",
            ["fgcolor"] = style.Faint,
            ["bgcolor"] = "rgba(0,0,0,0)",
            ["size"] = 9,
            ["solidity"] = 0.12,
            ["fgopacity"] = 0.6,
        },
        ["hoverinfo"] = "skip",
        ["xaxis"] = axes.X,
        ["yaxis"] = axes.Y,
    };
}
