namespace DprkEngagement;

/// <summary>
/// Finds room for labels by computed widths: each takes the first of its spots that covers no text and no mark, and
/// crosses no line where that can be helped. A label for which there is no room is left out, never drawn over another.
/// </summary>
/// <remarks>
/// Places are computed for the smallest width at which a look is shown. Where there is more room, points move apart
/// and labels keep their distance in pixels from them, so that nothing comes to meet.
/// </remarks>
/// <param name="bounds">No label leaves it.</param>
internal sealed class LabelPlacer(Box bounds)
{
    /// <summary>Room kept free around every text.</summary>
    private const double Air = 2;

    private readonly List<Box> _taken = [];
    private readonly List<Box> _lines = [];
    private readonly List<Box> _texts = [];

    /// <summary>No label leaves it.</summary>
    public Box Bounds { get; } = bounds;

    /// <summary>The texts placed so far.</summary>
    public IReadOnlyList<Box> Texts => _texts;

    /// <summary>Keeps a mark or a text free.</summary>
    public void Block(Box box) => _taken.Add(box);

    /// <summary>Keeps a line free where that can be helped.</summary>
    public void Avoid(Box line) => _lines.Add(line);

    /// <summary>Takes the first spot with room for a text.</summary>
    /// <param name="x">The point that the text speaks of.</param>
    /// <param name="y">The point.</param>
    /// <param name="width">The text's width.</param>
    /// <param name="height">The text's height.</param>
    /// <param name="spots">The spots in order of preference.</param>
    /// <returns>The spot; null where there is no room in any.</returns>
    public LabelSpot? Place(double x, double y, double width, double height, params IReadOnlyList<LabelSpot> spots)
    {
        foreach (var mayCross in new[] { false, true })
        {
            foreach (var spot in spots)
            {
                var box = spot.BoxAt(x, y, width, height);
                if (HasRoom(box, mayCross))
                {
                    Take(box);
                    return spot;
                }
            }
        }

        return null;
    }

    /// <summary>Takes the first spot with room for a text of plotly.js.</summary>
    public LabelSpot? Place(double x, double y, string markup, double size, params IReadOnlyList<LabelSpot> spots) =>
        Place(x, y, TextMeasure.Width(markup, size), TextMeasure.Height(markup, size), spots);

    /// <summary>True where a text covers nothing there.</summary>
    /// <param name="text">The place.</param>
    /// <param name="mayCross">True where it may stand on a line.</param>
    public bool HasRoom(Box text, bool mayCross) =>
        text.Inside(Bounds) && !Meets(_taken, text.Grow(Air)) && (mayCross || !Meets(_lines, text));

    /// <summary>Takes the place of a text.</summary>
    public void Take(Box text)
    {
        _taken.Add(text);
        _texts.Add(text);
    }

    private static bool Meets(List<Box> boxes, Box box) => boxes.Exists(other => other.Meets(box));
}
