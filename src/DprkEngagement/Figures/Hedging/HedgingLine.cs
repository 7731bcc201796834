namespace DprkEngagement;

/// <summary>The rolling number of partners in one set of states.</summary>
/// <param name="Name">Which set.</param>
/// <param name="Points">One for each contact of the set that gives a number, in order.</param>
internal sealed record HedgingLine(string Name, IReadOnlyList<HedgingLinePoint> Points)
{
    public HedgingLinePoint Last => Points[^1];

    /// <summary>The first of the lowest points whose window is full, or of all where none is.</summary>
    public HedgingLinePoint Lowest => (Points.Any(point => point.IsFull) ? Points.Where(point => point.IsFull) : Points).MinBy(point => point.Value)!;

    /// <summary>The highest number that any coding gives.</summary>
    public double Highest => Points.Max(point => point.High);

    /// <summary>The point in force on a day; null before the first.</summary>
    public HedgingLinePoint? On(DateOnly day) => Points.LastOrDefault(point => point.Day <= day);

    public static HedgingLine Of(
        string name, HedgingSeries series, DateOnly to, Func<FiveAndAll<PartnerMix?>, PartnerMix?> mix, Func<FiveAndAll<ChoiceRange>, ChoiceRange> range)
    {
        var points = new List<HedgingLinePoint>();
        IReadOnlyList<string> before = [];
        foreach (var point in series.Points.Where(point => point.Day <= to))
        {
            // A contact with a state outside the set changes nothing here.
            if (mix(point.Mix) is { EffectiveNumber: { } number } of && !of.RowIds.SequenceEqual(before))
            {
                before = of.RowIds;
                points.Add(new(point.Day, number, range(point.EffectiveNumber).Low ?? number, range(point.EffectiveNumber).High ?? number, of));
            }
        }

        return new HedgingLine(name, points);
    }
}
