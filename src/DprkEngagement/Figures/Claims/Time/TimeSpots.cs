namespace DprkEngagement;

/// <summary>Where a label may stand beside its mark, best first.</summary>
internal static class TimeSpots
{
    /// <summary>Close to the mark: it is plain what the label speaks of.</summary>
    /// <param name="right">From the point to a label at the right or left.</param>
    /// <param name="above">From the point to a label above it: past an arrow that points up.</param>
    /// <param name="below">From the point to a label below it.</param>
    public static IReadOnlyList<LabelSpot> Near(double right, double above, double below)
    {
        var spots = new List<LabelSpot>();
        foreach (var more in (double[])[0, 6, 12])
        {
            var side = right + more;
            spots.AddRange(
            [
                LabelSpot.RightOf(side), LabelSpot.LeftOf(side),
                new("left", "middle", side, -8), new("right", "middle", -side, -8),
                new("left", "middle", side, 8), new("right", "middle", -side, 8),
                new("left", "bottom", side - 3, -3), new("right", "bottom", 3 - side, -3),
                new("left", "top", side - 3, 3), new("right", "top", 3 - side, 3),
                LabelSpot.Below(below + more), LabelSpot.Above(above + more),
                new("left", "top", -8, below + more), new("right", "top", 8, below + more),
                new("left", "bottom", -8, -above - more), new("right", "bottom", 8, -above - more),
            ]);
        }

        return spots;
    }

    /// <summary>Farther away, at the end of a thin line to the mark.</summary>
    public static IReadOnlyList<LabelSpot> Far { get; } =
    [
        .. from distance in (double[])[28, 40, 54, 70, 90, 115, 140]
           from direction in (int[])[0, 8, 1, 7, 9, 15, 2, 6, 10, 14, 3, 5, 11, 13, 4, 12]
           select At(distance, direction),
    ];

    // Sixteen directions, from the right and upwards round.
    private static LabelSpot At(double distance, int direction)
    {
        var (x, y) = (Math.Round(distance * Math.Cos(direction * Math.PI / 8)), -Math.Round(distance * Math.Sin(direction * Math.PI / 8)));
        var side = direction is 4 or 12 ? "center" : direction is < 4 or > 12 ? "left" : "right";
        return new LabelSpot(side, direction is 4 ? "bottom" : direction is 12 ? "top" : "middle", x, y);
    }
}
