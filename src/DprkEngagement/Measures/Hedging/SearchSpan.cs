namespace DprkEngagement;

/// <summary>From when to when contacts with all of some states were searched for, as the coverage rows say.</summary>
/// <param name="From">First day, inclusive.</param>
/// <param name="CompleteTo">Last day of the complete search, inclusive.</param>
internal readonly record struct SearchSpan(DateOnly From, DateOnly CompleteTo)
{
    /// <summary>
    /// Meetings of leaders must have been searched for completely with every one of the states. Visits below leaders
    /// were never so for all, so it is enough that the search for them had begun for some.
    /// </summary>
    /// <returns>Null where there is no such day.</returns>
    public static SearchSpan? Of(EngagementData data, ContactLevel level, IReadOnlyList<Actor> states)
    {
        var leaders = states.Select(state => Of(data, CoverageSeries.LeaderMeetings, state)).ToList();
        if (leaders.Count == 0 || leaders.Contains(null))
        {
            return null;
        }

        var span = new SearchSpan(leaders.Max(one => one!.Value.From), leaders.Min(one => one!.Value.CompleteTo));
        if (level == ContactLevel.AllLevels)
        {
            var visits = states.Select(state => Of(data, CoverageSeries.SeniorVisits, state)).OfType<SearchSpan>().ToList();
            if (visits.Count == 0)
            {
                return null;
            }

            span = span with
            {
                From = Later(span.From, visits.Min(one => one.From)),
                CompleteTo = Earlier(span.CompleteTo, visits.Max(one => one.CompleteTo)),
            };
        }

        return span.From <= span.CompleteTo ? span : null;
    }

    /// <summary>The latest unbroken complete search for one state; null where there was none.</summary>
    public static SearchSpan? Of(EngagementData data, CoverageSeries series, Actor state)
    {
        var rows = data.Coverage.Where(row => row.Series == series).OrderBy(row => row.Start).ToList();
        var own = rows.FindAll(row => row.Actor == state);
        var mine = own.Count > 0 ? own : rows.FindAll(row => row.Actor is null);
        SearchSpan? span = null;
        foreach (var row in mine.Where(row => row.Completeness == Completeness.Complete))
        {
            span = span is { } before && row.Start <= before.CompleteTo.AddDays(1)
                ? before with { CompleteTo = Later(before.CompleteTo, row.End) }
                : new SearchSpan(row.Start, row.End);
        }

        return span;
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
