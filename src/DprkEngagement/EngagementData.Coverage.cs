namespace DprkEngagement;

/// <content>What is known where nothing was found.</content>
public sealed partial class EngagementData
{
    /// <summary>
    /// True where a series was searched completely for a counterpart on every day of a span, so that none found means
    /// none known. Where it is false, a count is unknown, or a lower bound.
    /// </summary>
    /// <param name="series">What was searched for.</param>
    /// <param name="iso3c">The counterpart.</param>
    /// <param name="from">First day, inclusive.</param>
    /// <param name="to">Last day, inclusive.</param>
    /// <exception cref="ArgumentException">No such state, or the last day comes before the first.</exception>
    public bool IsCovered(CoverageSeries series, string iso3c, DateOnly from, DateOnly to)
    {
        DaySpan.Check(from, to);
        return CoveredUntil(series, [Actor(iso3c)], from) >= to;
    }

    /// <summary>The last day of the unbroken complete search that starts on or before a day; null where that day was not searched.</summary>
    internal DateOnly? CoveredUntil(CoverageSeries series, IEnumerable<Actor> actors, DateOnly from)
    {
        var until = actors.Select(actor => CoveredUntil(series, actor, from)).ToList();
        return until.Count == 0 || until.Contains(null) ? null : until.Min();
    }

    private DateOnly? CoveredUntil(CoverageSeries series, Actor actor, DateOnly from)
    {
        var rows = Coverage.Where(row => row.Series == series).ToList();
        var own = rows.Where(row => row.Actor == actor).ToList();
        var complete = (own.Count > 0 ? own : rows.Where(row => row.Actor is null))
            .Where(row => row.Completeness == Completeness.Complete)
            .OrderBy(row => row.Start);
        DateOnly? until = null;
        foreach (var row in complete)
        {
            var next = until is { } day ? day.AddDays(1) : from;
            if (row.Start <= next && row.End >= next)
            {
                until = row.End;
            }
        }

        return until;
    }
}
