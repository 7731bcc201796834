namespace DprkEngagement;

/// <summary>What was known of a quantity at the end of a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Side">The latest claims by then.</param>
internal sealed record KnownRow(DateOnly Day, ClaimSide Side)
{
    /// <summary>The latest claim of every claimant, outliers among them.</summary>
    public IReadOnlyList<Claim> Claims => Side.Latest.Claims;

    /// <summary>True where a claim was stated more than twelve months before the day.</summary>
    public bool IsOld(Claim claim) => claim.Published.End < Side.RecentFrom;

    /// <summary>Lowest to highest of the last twelve months, as a label; else of older ones; null where nobody had given a figure.</summary>
    public string? Figure => (Side.Recent ?? Side.Envelope) is { } envelope ? EnvelopeText.Short(envelope) : null;

    /// <summary>"4 claimants, 2 older", "2 claimants, 4 outside": in the bar, on the thin line, in neither (outliers and portraits).</summary>
    public string Count
    {
        get
        {
            var all = Side.Envelope?.Claims ?? [];
            var (older, outside) = (all.Count(IsOld), Claims.Count - all.Count);
            var count = NumberWords.Count(all.Count - older, "claimant", "claimants");
            return count
                + (older == 0 ? "" : FormattableString.Invariant($", {older} older"))
                + (outside == 0 ? "" : FormattableString.Invariant($", {outside} outside"));
        }
    }
}
