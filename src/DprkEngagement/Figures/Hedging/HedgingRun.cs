namespace DprkEngagement;

/// <summary>A part of the rolling line that is drawn in one way. Each ends where the next begins.</summary>
/// <param name="Dash">Dashed while the window fills, dotted while nobody was met, solid else.</param>
/// <param name="Points">Its points in order, at least one.</param>
/// <param name="End">Where it ends.</param>
internal sealed record HedgingRun(string Dash, IReadOnlyList<HedgingLinePoint> Points, DateOnly End)
{
    /// <summary>True while nobody was met.</summary>
    public bool IsPause => Dash == "dot";

    public static IEnumerable<HedgingRun> Of(HedgingLine line, (DateOnly From, DateOnly To)? pause, DateOnly to)
    {
        var points = new List<HedgingLinePoint>();
        var dash = "";
        foreach (var (point, next) in line.Points.Zip(line.Points.Skip(1).Select(later => later.Day).Append(to)))
        {
            var here = point.IsFull ? "solid" : "dash";
            if (points.Count > 0 && here != dash)
            {
                yield return new(dash, points, point.Day);
                points = [];
            }

            dash = here;
            points.Add(point);
            if (pause is { } still && point.Day <= still.From && next >= still.To)
            {
                yield return new(dash, points, still.From);
                yield return new("dot", [point with { Day = still.From }], next);
                points = [];
            }
        }

        if (points.Count > 0)
        {
            yield return new(dash, points, to);
        }
    }
}
