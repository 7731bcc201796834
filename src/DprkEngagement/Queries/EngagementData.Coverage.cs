namespace DprkEngagement;

public sealed partial class EngagementData
{
    /// <summary>The series of coverage.csv that says from when to when spans of contacts may be compared.</summary>
    internal const string ComparisonSeries = "comparison";

    private Coverage? Comparison => Coverage.FirstOrDefault(row => row.Series == ComparisonSeries);

    /// <summary>The last day up to which spans are compared: the end of what was searched for all five powers by one rule. What came later
    /// is known by chance only. Of a record as of an earlier day, that day.</summary>
    public DateOnly SearchedUntil => Comparison?.End ?? KnownOn ?? throw NoComparison();

    /// <summary>The first day from which spans are compared, of a record as of an earlier day too.</summary>
    internal DateOnly SearchedFrom => ComparedFrom ?? throw NoComparison();

    private DateOnly? ComparedFrom
    {
        get => field ?? Comparison?.Start;
        init;
    }

    /// <summary>True where a series was searched completely for a counterpart on every day of a span, so that none found means none known.
    /// Where it is false, a count is unknown, or a lower bound.</summary>
    /// <param name="series">What was searched for, as in coverage.csv, e.g. leader_meetings.</param>
    /// <param name="iso3c">The counterpart.</param>
    public bool IsCovered(string series, string iso3c, DateOnly from, DateOnly to)
    {
        CheckSpan(from, to);
        CheckSeries(series);
        var next = from;
        foreach (var row in CoverageOf(series, Actor(iso3c)).Where(row => row.Completeness == Completeness.Complete)
            .OrderBy(row => row.Start))
        {
            if (row.Start <= next && row.End >= next)
                next = row.End.AddDays(1);
        }

        return next > to;
    }

    /// <summary>The windows of a series for a counterpart: its own, or else those of every counterpart without one.</summary>
    internal IReadOnlyList<Coverage> CoverageOf(string series, Actor actor)
    {
        var rows = Coverage.Where(row => row.Series == series).ToList();
        var own = rows.FindAll(row => row.Actor == actor);
        return own.Count > 0 ? own : rows.FindAll(row => row.Actor is null);
    }

    // A series may be listed and have no row yet: then nothing was searched.
    private void CheckSeries(string series)
    {
        var known = Coverage.Select(row => row.Series);
        if (Tables.TryGetValue("coverage", out var table) && table.Schema.IndexOf("series") is >= 0 and var place)
            known = known.Concat(table.Schema.Fields[place].Enum);

        if (!known.Contains(series))
            throw new ArgumentException(UnknownName.Message("series", series, known.Distinct()), nameof(series));
    }

    // Spans of days, both ends inclusive, as callers give them.
    internal static void CheckSpan(DateOnly? from, DateOnly? to)
    {
        if (from > to)
            throw new ArgumentException(Invariant($"The span ends before it starts: from {from:yyyy-MM-dd} to {to:yyyy-MM-dd}."));
    }

    private static ArgumentException NoComparison() => new($"coverage.csv has no row of the series '{ComparisonSeries}', which says from "
        + "when to when spans may be compared");
}
