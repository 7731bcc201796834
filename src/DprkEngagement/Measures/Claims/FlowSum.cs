namespace DprkEngagement;

/// <summary>Adds estimates. Reached through <see cref="FlowSeries"/> alone, which has checked that they may be added.</summary>
internal static class FlowSum
{
    /// <summary>The sum of at least one estimate with a number, all of one unit.</summary>
    public static Estimate Of(IReadOnlyList<Estimate> parts)
    {
        var unit = parts[0].Unit;
        if (parts.All(p => p.Best is not null))
        {
            var hedge = parts.All(p => p.Hedge is Hedge.Exact) ? Hedge.Exact : Hedge.About;
            return new Estimate(null, Sum(parts, p => p.Best), null, hedge, unit);
        }

        var low = Sum(parts, p => p.Low ?? p.Best);
        var high = Sum(parts, p => p.High ?? p.Best);
        var floor = parts.Any(p => p.Hedge is Hedge.MoreThan) ? Hedge.MoreThan : Hedge.AtLeast;
        return (low, high) switch
        {
            (not null, not null) => new Estimate(low, null, high, Hedge.Range, unit),
            (not null, null) => new Estimate(low, null, null, floor, unit),
            (null, not null) => new Estimate(null, null, high, Hedge.UpTo, unit),
            _ => new Estimate(null, null, null, Hedge.Unquantified, unit),
        };
    }

    // Null as soon as one part does not state the bound: an unknown bound makes the bound of the sum unknown.
    private static Amount? Sum(IReadOnlyList<Estimate> parts, Func<Estimate, Amount?> bound)
    {
        var sum = 0m;
        foreach (var part in parts)
        {
            if (bound(part) is not { } amount)
            {
                return null;
            }

            sum += (decimal)amount;
        }

        return sum;
    }
}
