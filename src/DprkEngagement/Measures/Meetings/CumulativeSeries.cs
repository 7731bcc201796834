namespace DprkEngagement;

/// <summary>The cumulative count of one counterpart.</summary>
/// <param name="Counterpart">The state; null for all states outside the five powers together.</param>
/// <param name="From">The day from which is counted, inclusive.</param>
/// <param name="CompleteTo">The last day up to which the count is complete, inclusive; after it totals are lower bounds. Null where they are lower bounds from the start.</param>
/// <param name="Steps">The meetings in order.</param>
public sealed record CumulativeSeries(Actor? Counterpart, DateOnly From, DateOnly? CompleteTo, IReadOnlyList<CumulativeStep> Steps)
{
    /// <summary>How many meetings there were from the start to a day, inclusive; null is unknown, where the search was not complete.</summary>
    public int? TotalOn(DateOnly day) => day < From || !(day <= CompleteTo) ? null : FoundBy(day);

    /// <summary>How many were found from the start to a day, inclusive: a lower bound where the search was not complete.</summary>
    public int FoundBy(DateOnly day) => Steps.LastOrDefault(step => step.Day <= day)?.Total ?? 0;
}
