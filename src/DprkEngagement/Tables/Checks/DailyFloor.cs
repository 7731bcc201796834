namespace DprkEngagement;

/// <summary>The highest figure so far in one series of running totals, and the highest of the days before.</summary>
internal struct DailyFloor
{
    private DateOnly _day;
    private Amount? _highest;
    private Amount? _highestBefore;

    /// <summary>Takes a figure into account.</summary>
    /// <param name="estimate">The figure.</param>
    /// <param name="day">The day it runs to; no earlier than that of the figure before.</param>
    /// <returns>True where it is below a figure of an earlier day.</returns>
    public bool IsAbove(in Estimate estimate, DateOnly day)
    {
        if (day != _day)
        {
            (_day, _highestBefore) = (day, _highest);
        }

        if (!estimate.OpenBelow && (_highest is null || estimate.Smallest > _highest))
        {
            _highest = estimate.Smallest;
        }

        return !estimate.OpenAbove && estimate.Largest < _highestBefore;
    }
}
