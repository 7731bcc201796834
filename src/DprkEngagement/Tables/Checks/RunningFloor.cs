namespace DprkEngagement;

/// <summary>The highest figures so far in one series of running totals. Totals that say to start on different days are not compared.</summary>
internal sealed class RunningFloor
{
    private readonly Dictionary<DateOnly, Claim> _byStart = [];
    private Claim? _withoutStart;
    private Claim? _highest;

    /// <summary>An earlier claim that a claim falls below; null where there is none.</summary>
    public Claim? Above(Claim claim)
    {
        var comparable = claim.PeriodStart is { } start ? Higher(_withoutStart, _byStart.GetValueOrDefault(start)) : _highest;
        return !claim.Estimate.OpenAbove && claim.Estimate.Largest < comparable?.Estimate.Smallest ? comparable : null;
    }

    /// <summary>Takes a claim into account for those of later days.</summary>
    public void Raise(Claim claim)
    {
        if (claim.Estimate.OpenBelow)
        {
            return;
        }

        _highest = Higher(_highest, claim);
        if (claim.PeriodStart is { } start)
        {
            _byStart[start] = Higher(_byStart.GetValueOrDefault(start), claim)!;
        }
        else
        {
            _withoutStart = Higher(_withoutStart, claim);
        }
    }

    /// <summary>The one with the higher floor; the first of two with the same.</summary>
    private static Claim? Higher(Claim? one, Claim? other) =>
        one is null || (other is not null && other.Estimate.Smallest > one.Estimate.Smallest) ? other : one;
}
