namespace DprkEngagement;

/// <summary>How often the DPRK voted as another state did.</summary>
/// <param name="Other">The other state.</param>
/// <param name="Comparisons">Every resolution, in order.</param>
public sealed record VoteAgreement(Actor Other, IReadOnlyList<VoteComparison> Comparisons)
{
    /// <summary>Resolutions on which both cast the same vote.</summary>
    public int Same => Of(VoteMatch.Same);

    /// <summary>Resolutions on which they voted differently.</summary>
    public int Different => Of(VoteMatch.Different);

    /// <summary>Resolutions on which that is not known.</summary>
    public int Unknown => Of(VoteMatch.Unknown);

    /// <summary>The same votes as a share of those that can be compared, 0 to 1; null where none can.</summary>
    public double? Share => Same + Different == 0 ? null : (double)Same / (Same + Different);

    /// <summary>The share of all resolutions that is certain: every unknown one taken for a difference. Null without resolutions.</summary>
    public double? Lowest => Comparisons.Count == 0 ? null : (double)Same / Comparisons.Count;

    /// <summary>The share of all resolutions that is possible: every unknown one taken for the same. Null without resolutions.</summary>
    public double? Highest => Comparisons.Count == 0 ? null : (double)(Same + Unknown) / Comparisons.Count;

    private int Of(VoteMatch match) => Comparisons.Count(comparison => comparison.Match == match);
}
