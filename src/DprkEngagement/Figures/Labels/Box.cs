namespace DprkEngagement;

/// <summary>A rectangle in the plotting area, in pixels from its left and top edge; y grows downwards.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>The box of a mark.</summary>
    public static Box Around(double x, double y, double radius) => new(x - radius, y - radius, x + radius, y + radius);

    /// <summary>True where the two share more than an edge.</summary>
    public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Inside(Box other) => Left >= other.Left && Right <= other.Right && Top >= other.Top && Bottom <= other.Bottom;

    public Box Grow(double pixels) => new(Left - pixels, Top - pixels, Right + pixels, Bottom + pixels);

    /// <summary>How far a point is from the box; 0 inside.</summary>
    public double DistanceTo(double x, double y)
    {
        var (dx, dy) = (Math.Max(0, Math.Max(Left - x, x - Right)), Math.Max(0, Math.Max(Top - y, y - Bottom)));
        return Math.Sqrt((dx * dx) + (dy * dy));
    }
}
