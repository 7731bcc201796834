using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>Where a label stands beside its point: which of its edges, and how many pixels from it.</summary>
/// <param name="XAnchor">left, center or right: the edge that the shift counts from.</param>
/// <param name="YAnchor">top, middle or bottom.</param>
/// <param name="Right">Pixels to the right of the point; negative is left.</param>
/// <param name="Down">Pixels below the point; negative is above.</param>
internal readonly record struct LabelSpot(string XAnchor, string YAnchor, double Right, double Down)
{
    public static LabelSpot Above(double pixels) => new("center", "bottom", 0, -pixels);

    public static LabelSpot Below(double pixels) => new("center", "top", 0, pixels);

    public static LabelSpot RightOf(double pixels) => new("left", "middle", pixels, 0);

    public static LabelSpot LeftOf(double pixels) => new("right", "middle", -pixels, 0);

    /// <summary>The place that a text takes here.</summary>
    /// <param name="x">The point.</param>
    /// <param name="y">The point.</param>
    /// <param name="width">The text's width.</param>
    /// <param name="height">The text's height.</param>
    public Box BoxAt(double x, double y, double width, double height)
    {
        var left = x + Right - (XAnchor switch { "left" => 0, "center" => width / 2, _ => width });
        var top = y + Down - (YAnchor switch { "top" => 0, "middle" => height / 2, _ => height });
        return new Box(left, top, left + width, top + height);
    }

    /// <summary>The keys of an annotation.</summary>
    public JsonObject Keys() => new()
    {
        ["xanchor"] = XAnchor,
        ["yanchor"] = YAnchor,
        ["align"] = XAnchor,
        ["xshift"] = Right,
        ["yshift"] = -Down,
    };
}
